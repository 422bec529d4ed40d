import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// Shows the figure in another skin colour, one touch after the other. It says the colour only by showing it.
T.AbstractButton {
    id: root

    required property color colour

    objectName: "nextSkin"
    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    text: qsTr("Another skin colour")
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(13)
            height: width
            radius: width / 2
            color: root.colour
            border.color: Theme.lineControl
            border.width: Theme.outline * (root.down ? 2 : 1)
        }
        FocusRing {
            aroundRadius: Theme.radiusTool
            visible: root.visualFocus
        }
    }
}
