pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// The patient declines and does not sign: doctor and witness confirm it, each in the words that will be printed.
DeskDialog {
    id: root

    required property DoctorViewModel page
    required property RefusalViewModel refusal
    readonly property var statements: refusal.statements

    function send() {
        refusal.confirm(password.written);
        password.clear();
    }

    objectName: "refusalDialog"
    title: qsTr("Declined, and will not sign?")
    first: refusal.isKept ? password : witness

    DeskNotice {
        objectName: "refusalNotice"
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        text: qsTr("Nobody has to sign. You and a witness confirm what happened: the form says “did not sign” in the patient’s place, is sealed, and carries your signature. Then the visit ends as declined, and care goes on.")
    }
    DeskLabel {
        objectName: "refusalKept"
        visible: root.refusal.isKept
        text: qsTr("What you both confirmed is kept and can no longer be changed. With your password the form is made and signed.")
    }
    DeskField {
        id: witness

        objectName: "witness"
        enabled: !root.refusal.isKept
        text: root.refusal.witness
        label: qsTr("Name of the witness")
        onEdited: text => root.refusal.write("witness", text)
    }
    DeskField {
        objectName: "witnessRole"
        enabled: !root.refusal.isKept
        text: root.refusal.witnessRole
        label: qsTr("What the witness is here, for example nurse")
        onEdited: text => root.refusal.write("role", text)
    }
    DeskText {
        objectName: "saidAboutSigning"
        enabled: !root.refusal.isKept
        text: root.refusal.said
        showsLabel: true
        label: qsTr("What the patient said about signing, in the patient’s words (may stay empty)")
        lines: 1
        onEdited: text => root.refusal.write("said", text)
    }
    DeskLabel {
        isSoft: true
        text: qsTr("Each confirms, as it will be printed:")
    }
    Repeater {
        model: root.statements.length

        DeskTick {
            required property int index
            readonly property var one: root.statements[index] ?? ({
                    "id": "",
                    "who": "",
                    "text": "",
                    "isTicked": false
                })

            objectName: "attested:" + one.id
            enabled: !root.refusal.isKept
            text: qsTr("%1: %2").arg(one.who).arg(one.text)
            ticked: one.isTicked
            onClicked: root.refusal.toggle(one.id)
        }
    }
    DeskField {
        objectName: "witnessSigns"
        enabled: !root.refusal.isKept
        text: root.refusal.witnessSigns
        label: qsTr("The witness signs by typing the name")
        onEdited: text => root.refusal.write("name", text)
    }
    DeskField {
        id: password

        objectName: "refusalPassword"
        label: qsTr("Your password, for this act")
        isSecret: true
        onAccepted: root.send()
    }
    DeskFlow {
        DeskButton {
            objectName: "confirmRefusal"
            kind: DeskButton.Alert
            text: root.refusal.isBusy ? qsTr("One moment") : qsTr("Confirm, seal and sign")
            onClicked: root.send()
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
