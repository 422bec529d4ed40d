pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// Every key of the doctor's desk.
DeskDialog {
    id: root

    required property DoctorViewModel page

    objectName: "keysDialog"
    title: qsTr("Keys")

    Repeater {
        model: [
            ["Ctrl+F", qsTr("Search; arrow keys walk through the list, Enter opens")],
            ["Alt+Down, Alt+Up", qsTr("Next or previous patient in the list, from anywhere")],
            ["Alt+Enter", qsTr("Open the marked patient")],
            ["Ctrl+1", qsTr("To the open points")],
            ["Ctrl+2", qsTr("To the questions")],
            ["Ctrl+3", qsTr("To side and joints")],
            ["Ctrl+4", qsTr("To the risks of this patient")],
            ["Tab, Space", qsTr("To the next control; use it")],
            ["Page Up, Page Down", qsTr("Read on")],
            ["Ctrl+Enter", qsTr("Release the signature")],
            ["Ctrl+H", qsTr("Let the patient sign here; the desk is locked meanwhile")],
            ["Ctrl+K", qsTr("Countersign")],
            ["Ctrl+R", qsTr("Re-check on the day of treatment")],
            ["Ctrl+O", qsTr("Open the form; page keys scroll, Ctrl with + and - makes it larger or smaller")],
            ["Ctrl+P", qsTr("The brief on paper")],
            ["Ctrl+Shift+C", qsTr("Copy the note for the hospital’s record")],
            ["Ctrl+L", qsTr("Lock the screen")],
            ["Ctrl+Shift+T", qsTr("Larger text")],
            ["Esc", qsTr("Take a question back")]
        ]

        DeskLabel {
            required property var modelData

            text: qsTr("%1: %2").arg(modelData[0]).arg(modelData[1])
        }
    }
    DeskButton {
        objectName: "closeDialog"
        text: qsTr("Close")
        shortcut: qsTr("Esc")
        onClicked: root.page.dismiss()
    }
}
