import QtQuick
import Antesala.Controls
import Antesala.Theme

// A part of a desk's page: a card with a heading.
Rectangle {
    id: root

    default property alias parts: column.data
    required property string title
    property color titleColour: Theme.ink
    property real inset: Theme.mm(4)

    width: parent?.width ?? 0
    implicitHeight: column.height + 2 * inset
    height: implicitHeight
    radius: Theme.radiusCard
    color: Theme.card
    border.color: Theme.lineDecorative
    border.width: Theme.isContrast ? Theme.outline : 1

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    PlainColumn {
        id: column

        x: root.inset
        y: root.inset
        width: parent.width - 2 * root.inset
        spacing: Theme.spaceSmall

        Heading {
            level: Heading.Part
            text: root.title
            color: root.titleColour
            visible: text !== ""
        }
    }
}
