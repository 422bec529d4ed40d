import QtQuick
import Antesala.DeskModels

// An act that is asked for once more, with a reason where one is needed.
DeskDialog {
    id: root

    required property WorkPage page
    required property string name
    required property string what
    required property string action
    property bool needsReason: false
    property string reasonLabel: qsTr("Reason")
    property bool isDestructive: false

    signal given(reason: string)

    objectName: name + "Dialog"
    first: needsReason ? reason : act

    DeskNotice {
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        text: root.what
    }
    DeskText {
        id: reason

        objectName: "reason"
        visible: root.needsReason
        showsLabel: true
        label: root.reasonLabel
        lines: 1
    }
    DeskFlow {
        DeskButton {
            id: act

            objectName: root.name
            kind: root.isDestructive ? DeskButton.Alert : DeskButton.Primary
            text: root.action
            onClicked: root.given(reason.written)
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Keep it as it is")
            shortcut: qsTr("Esc")
            onClicked: root.escaped()
        }
    }
}
