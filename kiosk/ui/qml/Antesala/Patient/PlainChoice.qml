import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// A small choice among many of its kind, such as a month. Fill and a heavier line tell that it is chosen.
T.AbstractButton {
    id: root

    required text
    required property bool isChosen
    property bool largeText: false

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.isChosen);
    }

    implicitHeight: Math.max(Theme.touchTarget, Math.ceil(label.implicitHeight) + topPadding + bottomPadding)
    leftPadding: Theme.mm(2)
    rightPadding: Theme.mm(2)
    topPadding: Theme.mm(2.5)
    bottomPadding: Theme.mm(2.5)
    focusPolicy: Qt.StrongFocus
    // Checkable for screen readers, which hear the button's own state; what was touched counts when `isChosen` says so.
    checkable: true
    checked: isChosen
    onToggled: Qt.callLater(follow)

    Accessible.role: Accessible.RadioButton
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
        radius: Theme.radiusTool
        color: root.isChosen ? Theme.primary : root.down ? Theme.primarySoft : Theme.card
        border.color: root.isChosen ? Theme.primary : Theme.lineControl
        border.width: Theme.outline

        FocusRing {
            aroundRadius: Theme.radiusTool
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Text {
            id: label

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            color: root.isChosen ? Theme.primaryText : Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: root.largeText ? Theme.subheadingSize : Theme.labelSize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
