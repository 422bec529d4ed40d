pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// The countersignature: the password once more, for this very form.
DeskDialog {
    id: root

    required property DoctorViewModel page
    required property ReleaseViewModel release

    function send() {
        release.countersign(password.written);
        password.clear();
    }

    objectName: "countersignDialog"
    title: qsTr("Countersign the form")
    first: release.canCountersign ? password : close

    DeskNotice {
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        text: root.release.canCountersign && root.release.witness !== "" ? qsTr("Form %1: the patient did not sign, %2 is the witness. Your name is put under it.").arg(root.release.documentCode).arg(root.release.witness) : root.release.canCountersign ? qsTr("Form %1, signed by the patient. Your name is put under it.").arg(root.release.documentCode) : qsTr("There is no signed form to countersign. The patient signs first, after your release.")
    }
    DeskField {
        id: password

        objectName: "countersignPassword"
        visible: root.release.canCountersign
        label: qsTr("Your password, for this act")
        isSecret: true
        onAccepted: root.send()
    }
    DeskFlow {
        DeskButton {
            objectName: "countersign"
            visible: root.release.canCountersign
            kind: DeskButton.Primary
            text: root.release.isBusy ? qsTr("One moment") : qsTr("Countersign")
            shortcut: qsTr("Enter")
            onClicked: root.send()
        }
        DeskButton {
            id: close

            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
