import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.Theme

// One line of the day's list: what would be prepared, or what is wrong with it.
PlainColumn {
    id: root

    required property var row

    objectName: "line:" + row.id
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    DeskFlow {
        spacing: Theme.spaceSmall

        DeskMark {
            text: root.row.kind === "alert" ? qsTr("Not prepared") : root.row.kind === "done" ? qsTr("Prepared") : qsTr("Can be prepared")
            kind: root.row.kind === "alert" ? DeskMark.Alert : root.row.kind === "done" ? DeskMark.Good : DeskMark.Current
        }
    }
    DeskLabel {
        text: root.row.title
        font.bold: true
    }
    DeskLabel {
        visible: text !== ""
        text: root.row.detail
        isSoft: true
    }
    FlawLabel {
        text: root.row.flaws
    }
}
