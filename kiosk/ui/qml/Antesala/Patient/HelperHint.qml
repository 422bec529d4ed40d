import QtQuick
import Antesala.Controls
import Antesala.Theme

// Whose answers these are, while a helper's hand touches: one calm line above the question.
Item {
    id: root

    objectName: "helperHint"
    width: parent?.width ?? 0
    height: implicitHeight
    implicitHeight: Math.max(sign.height, words.height)

    TintedIcon {
        id: sign

        name: "person"
        tint: Theme.primary
        size: Math.round(Theme.labelSize * 1.3)
    }
    RichText {
        id: words

        x: sign.width + Theme.spaceSmall
        width: root.width - x
        text: qsTr("To the person who helps: please touch what the patient says.")
        pixelSize: Theme.labelSize
        colour: Theme.primary
    }
}
