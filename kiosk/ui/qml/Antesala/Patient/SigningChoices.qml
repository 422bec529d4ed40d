pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What was asked beside the treatment, each with its answer: touched to change it, before the signature.
PlainColumn {
    id: root

    required property SigningViewModel page

    width: parent?.width ?? 0
    visible: page.separateChoices.length > 0

    Heading {
        level: Heading.Part
        text: qsTr("Your separate choices")
    }
    TileGrid {
        narrowest: Theme.bodySize * 11
        mostColumns: 3
        model: root.page.separateChoices
        tile: Component {
            AnswerCard {
                required property var modelData

                objectName: "choice:" + modelData.id
                text: modelData.text
                answer: modelData.answer === "yes" ? qsTr("Yes") : qsTr("No")
                detail: ""
                onClicked: root.page.changeChoice(modelData.id)
            }
        }
    }
}
