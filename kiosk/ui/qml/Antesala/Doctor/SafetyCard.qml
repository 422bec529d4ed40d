pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The safety answers: those to look at one by one, then those answered No, each by its name.
DeskCard {
    id: root

    required property BriefViewModel brief

    objectName: "safetyCard"
    title: qsTr("Check before the treatment")
    titleColour: Theme.alert

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceSmall

        Repeater {
            model: root.brief.flags

            DeskLine {
                mark: row.answer
                markKind: row.isFlagged ? DeskMark.Alert : DeskMark.Plain
            }
        }
    }
    DeskLine {
        objectName: "calm"
        visible: root.brief.calm.length > 0
        row: ({
                "id": "calm",
                "title": qsTr("Answered No, each on its own"),
                "detail": root.brief.calm.join(", ")
            })
        mark: qsTr("%1 No").arg(root.brief.calm.length)
        markKind: DeskMark.Good
    }
}
