pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// Every key of the page.
DeskDialog {
    id: root

    required property ReceptionViewModel page

    objectName: "keysDialog"
    title: qsTr("Keys")
    first: done

    Repeater {
        model: [
            [qsTr("Go to a patient who called"), "F2"],
            [qsTr("Search"), "Ctrl+F"],
            [qsTr("Next or previous visit"), qsTr("Alt+Down, Alt+Up")],
            [qsTr("Open it"), "Alt+Enter"],
            [qsTr("Prepare a visit"), "Ctrl+N"],
            [qsTr("Prepare it as written"), "Ctrl+Enter"],
            [qsTr("Read the day’s list"), "Ctrl+I"],
            [qsTr("The day’s end: what is unfinished"), "Ctrl+E"],
            [qsTr("Print the form, or the code slip"), "Ctrl+P"],
            [qsTr("Blank forms, for a day without screens"), "Ctrl+D"],
            [qsTr("Call the patient back from the kiosk"), "F4"],
            [qsTr("New code"), "F6"],
            [qsTr("Cancel the visit"), "Ctrl+Del"],
            [qsTr("Re-check on the day"), "Ctrl+K"],
            [qsTr("Take the consent back"), "Ctrl+B"],
            [qsTr("Close what is open"), "Esc"],
            [qsTr("Lock the screen"), "Ctrl+L"],
            [qsTr("Larger text"), "Ctrl+Shift+T"]
        ]

        FactRow {
            required property var modelData

            name: modelData[1]
            value: modelData[0]
        }
    }
    DeskButton {
        id: done

        objectName: "closeDialog"
        width: parent?.width ?? 0
        kind: DeskButton.Primary
        text: qsTr("Close")
        shortcut: qsTr("Esc")
        onClicked: root.page.dismiss()
    }
}
