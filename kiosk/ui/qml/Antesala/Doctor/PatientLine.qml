import QtQuick
import Antesala.Desk

// One patient in the doctor's list.
BrowserLine {
    id: root

    readonly property string pointsText: row.openPoints > 0 ? (row.openPoints === 1 ? qsTr("1 open point") : qsTr("%1 open points").arg(row.openPoints)) : ""

    objectName: "patient:" + row.id
    detail: row.detail
    said: [row.place, pointsText, row.isUrgent ? qsTr("Urgent") : ""]

    DeskMark {
        visible: root.row.isUrgent
        kind: DeskMark.Alert
        text: qsTr("Urgent: go to the kiosk")
    }
    DeskMark {
        visible: root.pointsText !== ""
        kind: DeskMark.Ask
        text: root.pointsText
    }
    DeskMark {
        text: root.row.place
        kind: root.placeKind
    }
}
