import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// A tick, or with isOne one of several. `ticked` comes from the view-model; a touch only asks.
T.AbstractButton {
    id: root

    required text
    property bool ticked: false
    property bool isOne: false

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.ticked);
    }

    width: parent?.width ?? implicitWidth
    height: implicitHeight
    implicitWidth: mark.width + Theme.mm(2.4) + Math.ceil(label.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.mm(9), Math.ceil(label.implicitHeight) + topPadding + bottomPadding)
    leftPadding: Theme.mm(1)
    rightPadding: Theme.mm(1)
    topPadding: Theme.mm(1)
    bottomPadding: Theme.mm(1)
    focusPolicy: Qt.StrongFocus
    // Checkable for screen readers, which hear the button's own state; what was touched counts when `ticked` says so.
    checkable: true
    checked: ticked
    onToggled: Qt.callLater(follow)
    hoverEnabled: true
    opacity: enabled ? 1 : 0.6

    Accessible.role: isOne ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: text
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: Theme.radiusLabel
        color: root.hovered && root.enabled ? Theme.primarySoft : "transparent"

        FocusRing {
            visible: root.visualFocus
            aroundRadius: Theme.radiusLabel
        }
    }
    contentItem: Item {
        ChoiceMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Theme.mm(5.5) * Theme.controlScale)
            chosen: root.ticked
            isRound: root.isOne
            tint: root.ticked ? Theme.primary : Theme.lineControl
            border.width: Theme.outline
            radius: root.isOne ? width / 2 : Theme.mm(1.2)
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.mm(2.4)
            width: parent.width - x
            text: root.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
