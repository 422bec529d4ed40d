pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// First against final answers, with what was said in between; and what the patient did not see.
DeskCard {
    id: root

    required property BriefViewModel brief

    objectName: "understoodCard"
    title: qsTr("What was understood")

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceSmall

        Repeater {
            model: root.brief.checks

            DeskLine {
                iconName: row.isFirstTry ? "check" : row.isUnderstood ? "undo" : row.isOpen ? "warning" : "clock"
                tint: row.isFirstTry ? Theme.good : Theme.ask
                mark: row.result
                markKind: row.isFirstTry ? DeskMark.Good : row.isUnderstood ? DeskMark.Plain : DeskMark.Ask
            }
        }
    }
    DeskLine {
        objectName: "unseen"
        visible: root.brief.unseen.length > 0
        row: ({
                "id": "unseen",
                "title": qsTr("Core sections not seen to the end"),
                "detail": root.brief.unseen.join(", ")
            })
        mark: qsTr("%1 not seen").arg(root.brief.unseen.length)
        markKind: DeskMark.Ask
    }
}
