pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Theme

// A few plain facts, each with its sign.
TileGrid {
    id: root

    required property var facts

    narrowest: Theme.bodySize * 17
    gap: Theme.spaceLarge
    model: facts
    tile: Component {
        Item {
            id: fact

            required property var modelData

            implicitHeight: words.y + words.height

            TintedIcon {
                id: sign

                name: fact.modelData.icon
                tint: Theme.primary
                size: Theme.mm(11)
            }
            Heading {
                id: title

                x: sign.width + Theme.space
                width: parent.width - x
                level: Heading.Part
                text: fact.modelData.title
            }
            RichText {
                id: words

                x: title.x
                y: title.height + Theme.spaceTiny
                width: title.width
                text: fact.modelData.text
            }
        }
    }
}
