pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What was asked beside the treatment. The treatment never depends on it, so no answer is flagged.
DeskCard {
    id: root

    required property BriefViewModel brief

    objectName: "choicesCard"
    visible: brief.hasChoices
    title: qsTr("Separate choices: the treatment does not depend on them")

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceSmall

        Repeater {
            model: root.brief.choices

            DeskLine {
                mark: row.answer
            }
        }
    }
}
