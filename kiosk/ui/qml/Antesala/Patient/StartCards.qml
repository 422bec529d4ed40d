pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// A card for each language, and the settings that some need before they can read or reach anything.
PlainColumn {
    id: root

    required property DisplayViewModel display

    signal started(string language)

    function touched(id: string) {
        switch (id) {
        case "textSize":
            root.display.nextTextScale();
            break;
        case "contrast":
            root.display.nextTheme();
            break;
        case "lower":
            root.display.toggleLow();
            break;
        default:
            (root.display.access as AccessViewModel).openSheet();
        }
    }

    spacing: Theme.spaceLarge

    TileGrid {
        // Of the names, which grow half as fast as words to read.
        narrowest: Theme.subheadingSize * 5.8
        mostColumns: 3
        gap: Theme.space
        model: root.display.languages
        tile: Component {
            LanguageCard {
                required property var modelData

                objectName: "language:" + modelData.code
                text: modelData.name
                start: modelData.start
                onClicked: root.started(modelData.code)
            }
        }
    }
    TileGrid {
        narrowest: Theme.smallSize * 9
        mostColumns: 3
        gap: Theme.space
        model: [
            {
                "id": "textSize",
                "icon": "text-size",
                "text": qsTr("Larger text")
            },
            {
                "id": "contrast",
                "icon": "contrast",
                "text": qsTr("High contrast")
            },
            {
                "id": "otherWays",
                "icon": "person",
                "text": qsTr("Other ways")
            },
            ...(Theme.isPortrait ? [
                {
                    "id": "lower",
                    "icon": Theme.isLow ? "higher" : "lower",
                    "text": Theme.isLow ? qsTr("Move up") : qsTr("Move down")
                }
            ] : [])
        ]
        tile: Component {
            KioskButton {
                required property var modelData

                objectName: modelData.id
                kind: KioskButton.Tool
                text: modelData.text
                iconName: modelData.icon
                onClicked: root.touched(modelData.id)
            }
        }
    }
}
