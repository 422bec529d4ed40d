pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The re-check on the day of treatment: what the patient wants, and every answer with what was
// answered before; of one on paper that it was signed.
DeskCard {
    id: root

    required property BriefViewModel brief

    objectName: "todayCard"
    visible: brief.hasToday
    title: qsTr("Re-check on the day of treatment")

    DeskLabel {
        objectName: "wishToday"
        visible: text !== ""
        text: root.brief.wishToday
        font.bold: true
    }
    DeskLabel {
        objectName: "paperToday"
        visible: text !== ""
        text: root.brief.paperToday
        font.bold: true
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceSmall

        Repeater {
            model: root.brief.today

            DeskLine {
                mark: row.answer
                markKind: row.isFlagged ? DeskMark.Alert : DeskMark.Plain
            }
        }
    }
}
