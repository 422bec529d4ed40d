pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What had a yes beside the treatment. Each is taken back on its own; the consent to the treatment stays as it is.
PlainColumn {
    id: root

    required property SigningViewModel page

    width: parent?.width ?? 0
    visible: page.separateChoices.length > 0

    Heading {
        level: Heading.Part
        text: qsTr("You also said yes to this")
    }
    RichText {
        text: qsTr("You can take each of them back on its own, and keep your treatment.")
    }
    TileGrid {
        narrowest: Theme.bodySize * 16
        model: root.page.separateChoices
        tile: Component {
            TakeBackChoice {
                required property var modelData

                consentId: modelData.id
                name: modelData.text
                counts: modelData.answer === "yes"
                onTouched: root.page.takeChoiceBack(consentId)
            }
        }
    }
}
