import QtQuick
import Antesala.Controls
import Antesala.Theme

// The card in the middle of a page of the door: wide enough to read, and it scrolls where the screen is low.
FocusScope {
    id: root

    default property alias parts: scroll.parts
    required property string title
    property string eyebrow: ""

    anchors.fill: parent

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space, Theme.mm(130) * Theme.controlScale)
        height: Math.min(root.height - 2 * Theme.space, scroll.column.height + 2 * scroll.inset)
        radius: Theme.radiusCard
        color: Theme.card
        border.color: Theme.lineDecorative
        border.width: Theme.outline

        DeskScroll {
            id: scroll

            anchors.fill: parent
            focus: true
            inset: Theme.mm(7)

            Eyebrow {
                visible: root.eyebrow !== ""
                text: root.eyebrow
            }
            Heading {
                text: root.title
            }
        }
    }
}
