pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// A copy of everything that is kept about a patient, who asked for it: allowed by a doctor or the administrator.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    required property ExportViewModel copy
    readonly property bool isDone: copy.outcome.savedAt !== ""

    function save() {
        root.copy.save(account.written, password.written, path.written);
        password.clear();
    }

    objectName: "exportDialog"
    title: qsTr("Copy for the patient")

    Component.onCompleted: Qt.callLater(reason.begin)

    DeskLabel {
        visible: !root.isDone
        text: qsTr("Everything that is kept about this patient, in one ZIP file: forms, sheets and scans, every answer, and when the record was opened. Check first who asks for it. A doctor or the administrator allows it here; the copy is noted.")
    }
    TickRow {
        id: reason

        visible: !root.isDone
        name: "exportReason"
        label: qsTr("Who asked?")
        offered: root.copy.reasons
        onChosen: id => root.copy.chooseReason(id)
    }
    DeskField {
        id: account

        objectName: "releaser"
        visible: !root.isDone
        label: qsTr("Account of the doctor or administrator who allows it")
        longest: 64
        onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
    }
    DeskField {
        id: password

        objectName: "releaserPassword"
        visible: !root.isDone
        label: qsTr("Password of this account")
        isSecret: true
        longest: 200
        onAccepted: root.save()
    }
    DeskField {
        id: path

        objectName: "path"
        visible: !root.isDone
        label: qsTr("File")
        longest: 400
        text: root.copy.proposedPath
        onAccepted: root.save()
    }
    DeskLabel {
        visible: !root.isDone
        isSoft: true
        text: qsTr("The file is not encrypted. Give it to nobody but the patient, then delete it here.")
    }
    DeskNotice {
        what: root.copy.outcome.what
        remedy: root.copy.outcome.remedy
    }
    DeskLabel {
        objectName: "savedAt"
        visible: root.isDone
        text: qsTr("Saved: %1. It is not encrypted: give it to nobody but the patient, then delete it here.").arg(root.copy.outcome.savedAt)
        font.bold: true
    }
    DeskFlow {
        DeskButton {
            objectName: "saveCopy"
            visible: !root.isDone
            kind: DeskButton.Primary
            text: root.copy.outcome.isBusy ? qsTr("One moment") : qsTr("Save the copy")
            onClicked: root.save()
        }
        DeskButton {
            objectName: "closeDialog"
            text: root.isDone ? qsTr("Close") : qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
