pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Where it hurts and how, against the side that is planned. A side that does not match stands among the open points.
DeskCard {
    id: root

    required property BriefViewModel brief

    objectName: "painCard"
    title: qsTr("The pain")

    DeskLabel {
        objectName: "plannedSide"
        text: root.brief.plannedSide
        font.bold: true
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceTiny

        Repeater {
            model: root.brief.pain

            DeskLine {}
        }
    }
}
