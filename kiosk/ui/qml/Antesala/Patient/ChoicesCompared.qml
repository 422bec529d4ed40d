pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Theme

// Other choices, each with what speaks for and against it; every one looks the same.
TileGrid {
    id: root

    required property var choices

    narrowest: Theme.bodySize * 16
    model: choices
    tile: Component {
        Rectangle {
            id: choice

            required property var modelData

            objectName: "choice:" + modelData.name
            implicitHeight: words.height + 2 * Theme.mm(6)
            radius: Theme.radiusCard
            color: Theme.card
            border.color: Theme.lineDecorative
            border.width: Theme.outline

            PlainColumn {
                id: words

                x: Theme.mm(7)
                y: Theme.mm(6)
                width: parent.width - 2 * x
                spacing: Theme.spaceSmall

                Heading {
                    level: Heading.Part
                    text: choice.modelData.name
                }
                RichText {
                    pixelSize: Theme.labelSize
                    text: choice.modelData.what
                }
                RichText {
                    pixelSize: Theme.labelSize
                    text: qsTr("**For:** %1").arg(choice.modelData.benefit)
                }
                RichText {
                    pixelSize: Theme.labelSize
                    text: qsTr("**Against:** %1").arg(choice.modelData.harm)
                }
            }
        }
    }
}
