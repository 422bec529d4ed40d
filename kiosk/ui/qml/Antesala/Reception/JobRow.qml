import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One print job: what it is, how it stands, what keeps it and what to do.
PlainColumn {
    id: root

    required property var row
    required property JobsViewModel jobs

    objectName: "job:" + row.id
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    DeskFlow {
        spacing: Theme.spaceSmall

        DeskMark {
            objectName: "jobState"
            text: root.row.state
            kind: root.row.kind === "alert" ? DeskMark.Alert : root.row.kind === "good" ? DeskMark.Good : DeskMark.Current
        }
        DeskMark {
            text: root.row.title
        }
    }
    DeskLabel {
        objectName: "jobWhat"
        visible: text !== ""
        text: [root.row.what, root.row.remedy].filter(part => part !== "").join(" ")
    }
    DeskFlow {
        DeskButton {
            objectName: "retryJob:" + root.row.id
            visible: root.row.canRetry
            kind: DeskButton.Primary
            text: qsTr("Print it again")
            onClicked: root.jobs.retry(root.row.id)
        }
        DeskButton {
            objectName: "takeJobBack:" + root.row.id
            visible: root.row.canTakeBack
            text: qsTr("Take it back")
            onClicked: root.jobs.takeBack(root.row.id)
        }
        DeskButton {
            objectName: "dismissJob:" + root.row.id
            visible: root.row.isOver
            text: qsTr("Seen")
            onClicked: root.jobs.dismiss(root.row.id)
        }
    }
}
