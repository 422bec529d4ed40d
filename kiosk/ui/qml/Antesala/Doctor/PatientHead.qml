pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Whose record this is, where the visit stands, and the acts.
PlainColumn {
    id: root

    required property DoctorViewModel page
    required property PatientViewModel patient
    readonly property BriefViewModel brief: patient.brief
    readonly property ReleaseViewModel release: patient.release
    readonly property RecheckViewModel recheck: patient.recheck

    spacing: Theme.spaceTiny

    Heading {
        objectName: "patientName"
        text: root.brief.name
    }
    DeskLabel {
        objectName: "identity"
        text: root.brief.identity
        font.bold: true
        isSoft: true
    }
    DeskLabel {
        text: root.brief.treatment
        isSoft: true
    }
    DeskLabel {
        objectName: "signatory"
        visible: root.brief.signatory !== ""
        text: root.brief.signatory
        font.bold: true
    }
    DeskLabel {
        objectName: "standing"
        text: [root.brief.decision, root.release.standing, root.recheck.standing].filter(part => part !== "").join(" ")
    }
    DeskNotice {
        objectName: "urgent"
        visible: root.brief.isUrgent
        what: qsTr("Urgent answer at the kiosk.")
        remedy: qsTr("Go to the patient now. The answer stands under “Check before the treatment”.")
    }
    DeskNotice {
        objectName: "blocked"
        visible: root.brief.blocksSigning
        what: qsTr("Sedation in the last 24 hours: nobody signs today.")
        remedy: qsTr("Talk today if it helps, and let the patient sign on another day.")
    }
    DeskNotice {
        objectName: "pageNotice"
        visible: root.page.what !== "" && root.page.sheet === ""
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskFlow {
        DeskButton {
            objectName: "attend"
            visible: root.brief.isUrgent
            kind: DeskButton.Alert
            text: qsTr("I am with the patient")
            onClicked: root.release.attend()
        }
        DeskButton {
            objectName: "askRelease"
            visible: root.release.canRelease
            kind: root.release.isComplete ? DeskButton.Primary : DeskButton.Secondary
            text: root.release.isAhead ? qsTr("Release ahead") : qsTr("Release signature")
            shortcut: "Ctrl+Enter"
            onClicked: root.page.ask("release")
        }
        DeskButton {
            objectName: "handOver"
            visible: root.release.canHandOver
            kind: DeskButton.Primary
            text: qsTr("Let the patient sign here")
            shortcut: "Ctrl+H"
            onClicked: root.page.handOver()
        }
        DeskButton {
            objectName: "askWithdraw"
            visible: root.release.isReleased
            text: qsTr("Take the release back")
            onClicked: root.page.ask("withdraw")
        }
        DeskButton {
            objectName: "askCountersign"
            visible: root.release.canCountersign
            kind: DeskButton.Primary
            text: qsTr("Countersign")
            shortcut: "Ctrl+K"
            onClicked: root.page.ask("countersign")
        }
        DeskButton {
            objectName: "askRefusal"
            visible: root.patient.refusal.canRefuse
            text: qsTr("The patient will not sign")
            onClicked: root.page.ask("refusal")
        }
        DeskButton {
            objectName: "askRecheck"
            visible: root.recheck.canOpen
            text: qsTr("Re-check on the day")
            shortcut: "Ctrl+R"
            onClicked: root.page.ask("recheck")
        }
        DeskButton {
            objectName: "closeRecheck"
            visible: root.recheck.canClose
            text: qsTr("Close the re-check")
            onClicked: root.recheck.close()
        }
        DeskButton {
            objectName: "askSetAside"
            visible: root.release.canSetAside
            kind: DeskButton.Alert
            text: qsTr("Something must change")
            onClicked: root.page.ask("setAside")
        }
        DeskButton {
            objectName: "openForm"
            visible: root.brief.hasForms
            text: qsTr("Open form")
            shortcut: "Ctrl+O"
            onClicked: root.page.openForm()
        }
        DeskButton {
            objectName: "askBrief"
            text: qsTr("Brief on paper")
            shortcut: "Ctrl+P"
            onClicked: root.page.ask("brief")
        }
        DeskButton {
            objectName: "copyNote"
            text: root.page.told === "copied" ? qsTr("Copied") : qsTr("Copy note")
            iconName: root.page.told === "copied" ? "check" : ""
            shortcut: "Ctrl+Shift+C"
            onClicked: root.page.copyNote()
        }
        DeskButton {
            objectName: "askCancel"
            visible: root.release.canCancel
            kind: DeskButton.Alert
            text: qsTr("Cancel the treatment")
            onClicked: root.page.ask("cancel")
        }
        DeskButton {
            objectName: "askKeys"
            text: qsTr("Keys")
            shortcut: "F1"
            onClicked: root.page.ask("keys")
        }
    }
}
