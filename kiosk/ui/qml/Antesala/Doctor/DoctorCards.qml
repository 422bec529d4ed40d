pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What the doctor adds: answers, side and joints, and the risks of this patient.
PlainColumn {
    id: root

    required property PatientViewModel patient
    readonly property alias questions: questions
    readonly property alias placement: placement
    readonly property alias risks: risks

    signal cancelAsked

    DeskCard {
        id: questions

        objectName: "questionsCard"
        title: root.patient.points.openQuestionCount > 0 ? qsTr("Questions for you: %1 open").arg(root.patient.points.openQuestionCount) : root.patient.points.questionCount > 0 ? qsTr("Questions: all answered") : qsTr("No questions for you")
        titleColour: root.patient.points.openQuestionCount > 0 ? Theme.ask : Theme.ink

        Column {
            width: parent?.width ?? 0
            spacing: Theme.space

            Repeater {
                model: root.patient.points.questions

                QuestionRow {
                    points: root.patient.points
                    onCancelAsked: root.cancelAsked()
                }
            }
        }
    }
    PlacementCard {
        id: placement

        placement: root.patient.placement
    }
    RisksCard {
        id: risks

        risks: root.patient.risks
    }
}
