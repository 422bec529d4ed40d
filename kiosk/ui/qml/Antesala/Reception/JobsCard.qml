pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// What this desk has sent to a printer; it stays until somebody has seen how it ended.
DeskCard {
    id: root

    required property JobsViewModel jobs

    objectName: "jobs"
    visible: jobs.count > 0
    title: qsTr("At the printer")

    Repeater {
        model: root.jobs.rows

        JobRow {
            jobs: root.jobs
        }
    }
}
