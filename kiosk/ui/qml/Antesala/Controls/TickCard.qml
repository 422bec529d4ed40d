import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// A statement or a goal to touch. `ticked` comes from the view-model; a touch only asks.
T.AbstractButton {
    id: root

    required text
    property bool ticked: false
    property bool framed: true
    readonly property string spoken: text

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.ticked);
    }

    width: parent?.width ?? implicitWidth
    height: implicitHeight
    implicitWidth: Theme.mm(60)
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: framed ? Theme.mm(7) : 0
    rightPadding: framed ? Theme.mm(7) : 0
    topPadding: Theme.mm(3)
    bottomPadding: Theme.mm(3)
    focusPolicy: Qt.StrongFocus
    // Checkable for screen readers, which hear the button's own state; what was touched counts when `ticked` says so.
    checkable: true
    checked: ticked
    onToggled: Qt.callLater(follow)

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: root.framed ? Theme.radiusCard * 0.8 : Theme.radiusLabel
        color: !root.framed ? "transparent" : root.ticked ? Theme.primarySoft : Theme.card
        border.color: root.ticked ? Theme.primary : Theme.lineControl
        border.width: !root.framed ? 0 : root.ticked ? Theme.outline * 2 : Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.primary
            opacity: root.down ? 0.14 : 0
        }
        FocusRing {
            visible: root.visualFocus
            aroundRadius: Theme.radiusLabel
        }
    }
    contentItem: Item {
        id: words

        implicitHeight: Math.max(mark.height, label.implicitHeight)

        ChoiceMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            chosen: root.ticked
            tint: root.ticked ? Theme.primary : Theme.lineControl
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.mm(4.5)
            width: parent.width - x
            text: root.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.3)
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
