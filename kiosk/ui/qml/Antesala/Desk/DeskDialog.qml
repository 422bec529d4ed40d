import QtQuick
import Antesala.Controls
import Antesala.Theme

// A question over a desk's page, made when it is asked. The page disables what lies below, so that the focus stays here.
// Escape takes it back.
FocusScope {
    id: root

    default property alias parts: scroll.parts
    required property string title
    // Takes the focus when the dialog opens.
    property Item first: null

    signal escaped

    function open() {
        (first ?? scroll).forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.fill: parent
    focus: true
    z: 10

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: escaped()

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        objectName: "dialogCard"
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space, Theme.mm(150) * Theme.controlScale)
        height: Math.min(root.height - 2 * Theme.space, scroll.column.height + 2 * scroll.inset)
        radius: Theme.radiusCard
        color: Theme.card
        border.color: Theme.lineControl
        border.width: Theme.outline

        DeskScroll {
            id: scroll

            anchors.fill: parent
            inset: Theme.mm(6)

            Heading {
                text: root.title
            }
        }
    }
}
