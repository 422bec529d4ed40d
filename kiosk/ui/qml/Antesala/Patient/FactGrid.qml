pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Theme

// A few plain facts, each with its sign.
TileGrid {
    id: root

    required property var facts

    narrowest: Theme.bodySize * 17
    gap: Theme.space
    model: facts
    tile: Component {
        Rectangle {
            id: fact

            required property var modelData

            implicitHeight: words.y + words.height + Theme.mm(7 * Theme.room)
            radius: Theme.radiusCard
            color: Theme.card
            border.color: Theme.lineDecorative
            border.width: Theme.outline

            TintedIcon {
                id: sign

                x: Theme.mm(7)
                y: title.y
                name: fact.modelData.icon
                tint: Theme.primary
                size: Theme.subheadingSize
            }
            Heading {
                id: title

                x: sign.x + sign.width + Theme.space
                y: Theme.mm(7 * Theme.room)
                width: parent.width - x - Theme.mm(7)
                level: Heading.Part
                text: fact.modelData.title
            }
            RichText {
                id: words

                x: title.x
                y: title.y + title.height + Theme.spaceTiny
                width: title.width
                text: fact.modelData.text
            }
        }
    }
}
