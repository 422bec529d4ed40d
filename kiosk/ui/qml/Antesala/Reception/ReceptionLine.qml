import QtQuick
import Antesala.Desk

// One visit in reception's list, or a patient whom a search found.
BrowserLine {
    id: root

    readonly property string lightText: row.light === "open" ? qsTr("Something is open") : row.light === "clear" ? qsTr("Nothing open") : ""
    readonly property string callText: row.isUrgent ? qsTr("Go to the kiosk now") : row.needsHelp ? qsTr("Asks for help") : ""

    objectName: row.id
    identity: row.identity
    detail: row.detail
    said: [callText, row.place, lightText]

    DeskMark {
        visible: root.callText !== ""
        kind: root.row.isUrgent ? DeskMark.Alert : DeskMark.Ask
        text: root.callText
    }
    DeskMark {
        visible: root.row.place !== ""
        text: root.row.place
        kind: root.placeKind
    }
    DeskMark {
        visible: root.lightText !== ""
        kind: root.row.light === "open" ? DeskMark.Ask : DeskMark.Good
        text: root.lightText
    }
}
