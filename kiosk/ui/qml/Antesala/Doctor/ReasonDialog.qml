pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// An act that is asked for once more, with its reason.
DeskDialog {
    id: root

    required property DoctorViewModel page
    required property string name
    required property string what
    required property string action
    property string label: qsTr("Reason")

    signal given(reason: string)

    objectName: name + "Dialog"
    first: reason
    onEscaped: page.dismiss()

    DeskNotice {
        visible: root.page.what !== ""
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        text: root.what
    }
    DeskText {
        id: reason

        objectName: "reason"
        showsLabel: true
        label: root.label
        lines: 1
    }
    DeskFlow {
        DeskButton {
            objectName: root.name
            kind: DeskButton.Alert
            text: root.action
            onClicked: root.given(reason.written)
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Keep it as it is")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
