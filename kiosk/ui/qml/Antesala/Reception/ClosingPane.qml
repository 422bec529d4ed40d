pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The day's end: every visit that somebody still has to do with, and what can be done with it.
DeskScroll {
    id: root

    required property ReceptionViewModel page
    readonly property var visits: page.unfinished

    objectName: "closingPane"
    inset: Theme.space * 1.6

    Heading {
        text: qsTr("The day’s end")
    }
    DeskLabel {
        objectName: "closingWords"
        text: root.visits.length === 0 ? qsTr("Nothing is unfinished. You can close.") : qsTr("Unfinished: %1. What you leave is there again tomorrow; nothing is lost.").arg(root.visits.length)
    }
    DeskFlow {
        DeskButton {
            objectName: "closeClosing"
            text: qsTr("Close")
            shortcut: "Esc"
            onClicked: root.page.close()
        }
    }
    JobsCard {
        jobs: root.page.papers.jobs
    }
    Repeater {
        model: root.visits.length

        UnfinishedRow {
            required property int index

            row: root.visits[index] ?? ({
                    "id": "",
                    "name": "",
                    "identity": "",
                    "place": "",
                    "canPrint": false,
                    "canCall": false,
                    "canCancel": false
                })
            onSettled: act => root.page.settle(row.id, act)
        }
    }
}
