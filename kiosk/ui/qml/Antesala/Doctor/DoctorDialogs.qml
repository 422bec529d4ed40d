pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// What is asked over the doctor's page: each in its own dialog, made when it is asked.
Item {
    id: root

    required property DoctorViewModel page
    required property PatientViewModel patient
    readonly property var kinds: ({
            "release": release,
            "countersign": countersign,
            "setAside": setAside,
            "recheck": recheck,
            "refusal": refusal,
            "cancel": cancel,
            "withdraw": withdraw,
            "form": form,
            "brief": brief,
            "keys": keys
        })

    anchors.fill: parent
    z: 10

    Loader {
        id: shown

        anchors.fill: parent
        focus: true
        sourceComponent: root.kinds[root.page.sheet] ?? null
        onLoaded: root.page.sheet === "form" ? (item as FormReader).open() : (item as DeskDialog).open()
    }
    Connections {
        target: shown.item as DeskDialog

        function onEscaped() {
            root.page.dismiss();
        }
    }
    Component {
        id: brief

        BriefDialog {
            page: root.page
            paper: root.patient.paper
        }
    }
    Component {
        id: form

        FormReader {
            page: root.page
            form: root.page.form as FormViewModel
        }
    }
    Component {
        id: release

        ReleaseDialog {
            page: root.page
            release: root.patient.release
        }
    }
    Component {
        id: countersign

        CountersignDialog {
            page: root.page
            release: root.patient.release
        }
    }
    Component {
        id: setAside

        ActDialog {
            page: root.page
            name: "setAside"
            title: qsTr("Set form %1 aside?").arg(root.patient.release.setAsideCode)
            what: qsTr("Nothing is written on the signed pages. They stay in the record, but count no longer: take printed copies back.\n\nThe visit comes back to you. Correct side, joints or risks, and release again. The patient comes to the kiosk with the code, reads what has changed, and signs a new form, which names this one.")
            reasonLabel: qsTr("What must change? The patient reads this, and it stands on the new form.")
            action: qsTr("Set the form aside")
            isDestructive: true
            needsReason: true
            onGiven: reason => root.patient.release.setAside(reason)
        }
    }
    Component {
        id: recheck

        ActDialog {
            page: root.page
            name: "recheck"
            title: qsTr("Re-check today, before the treatment?")
            what: qsTr("The visit opens at the kiosk with a new code, which you then see here. There the patient answers a few questions again, and signs. What you should look at becomes an open point.")
            reasonLabel: qsTr("The treatment is planned for %1: why is it today?").arg(root.patient.recheck.otherDay)
            needsReason: root.patient.recheck.otherDay !== ""
            action: qsTr("Open it at the kiosk")
            onGiven: reason => root.patient.recheck.open(reason)
        }
    }
    Component {
        id: refusal

        RefusalDialog {
            page: root.page
            refusal: root.patient.refusal
        }
    }
    Component {
        id: cancel

        ActDialog {
            page: root.page
            name: "cancel"
            title: qsTr("Cancel the treatment?")
            what: qsTr("The visit ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.")
            action: qsTr("Cancel the treatment")
            isDestructive: true
            needsReason: true
            onGiven: reason => root.patient.release.cancel(reason)
        }
    }
    Component {
        id: withdraw

        ActDialog {
            page: root.page
            name: "withdraw"
            title: qsTr("Take the release back?")
            what: qsTr("The patient cannot sign until you release again.")
            action: qsTr("Take the release back")
            isDestructive: true
            needsReason: true
            onGiven: reason => root.patient.release.withdraw(reason)
        }
    }
    Component {
        id: keys

        KeysDialog {
            page: root.page
        }
    }
}
