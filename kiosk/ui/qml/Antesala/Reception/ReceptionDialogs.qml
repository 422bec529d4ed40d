pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// What is asked over reception's page: each in its own dialog, made when it is asked.
Item {
    id: root

    required property ReceptionViewModel page
    readonly property var kinds: ({
            "cancel": cancel,
            "code": code,
            "takeBack": takeBack,
            "recheck": recheck,
            "throw": throwAway,
            "print": printPaper,
            "save": save,
            "paper": paper,
            "revoked": revoked,
            "rechecked": rechecked,
            "blank": blank,
            "export": exportCopy,
            "keys": keys
        })

    anchors.fill: parent
    z: 10

    Loader {
        id: shown

        anchors.fill: parent
        focus: true
        sourceComponent: root.kinds[root.page.sheet] ?? null
        onLoaded: (item as DeskDialog).open()
    }
    Connections {
        target: shown.item as DeskDialog

        function onEscaped() {
            root.page.dismiss();
        }
    }
    Component {
        id: cancel

        ActDialog {
            page: root.page
            name: "cancel"
            title: qsTr("Cancel this visit?")
            what: qsTr("It ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.")
            action: qsTr("Cancel the visit")
            isDestructive: true
            needsReason: true
            onGiven: reason => root.page.cancel(reason)
        }
    }
    Component {
        id: code

        ActDialog {
            page: root.page
            name: "code"
            title: qsTr("Give this visit a new code?")
            what: qsTr("The old code and its slip open nothing any more. A patient at the kiosk is called back; nothing is lost.")
            action: qsTr("New code")
            onGiven: root.page.newCode()
        }
    }
    Component {
        id: takeBack

        ActDialog {
            page: root.page
            name: "takeBack"
            title: qsTr("Does the patient want to take the consent back?")
            what: qsTr("The visit opens at the kiosk with a new code. There the patient reads what it means, and signs or keeps the consent. Nobody asks why. The doctor is told.")
            action: qsTr("Open it at the kiosk")
            onGiven: root.page.takeBack()
        }
    }
    Component {
        id: recheck

        ActDialog {
            page: root.page
            name: "recheck"
            title: qsTr("Re-check today, before the treatment?")
            what: qsTr("The visit opens at the kiosk with a new code. There the patient answers a few questions again, and signs. The doctor is told.")
            action: qsTr("Open it at the kiosk")
            needsReason: true
            reasonLabel: qsTr("Only if another day was planned: why it is today")
            onGiven: reason => root.page.recheck(reason)
        }
    }
    Component {
        id: throwAway

        ActDialog {
            page: root.page
            name: "throw"
            title: qsTr("Throw away what was written?")
            what: qsTr("Nothing of it was kept yet.")
            action: qsTr("Throw it away")
            isDestructive: true
            onGiven: root.page.throwAway()
        }
    }
    Component {
        id: printPaper

        PrintDialog {
            page: root.page
        }
    }
    Component {
        id: save

        SaveDialog {
            page: root.page
        }
    }
    Component {
        id: paper

        PaperDialog {
            page: root.page
            name: "paper"
            title: qsTr("Signed on paper")
            words: qsTr("Patient and doctor have signed the printed form. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.")
            action: qsTr("Keep the scan and end the visit")
        }
    }
    Component {
        id: revoked

        PaperDialog {
            page: root.page
            name: "revoked"
            title: qsTr("Taken back on paper")
            words: qsTr("The patient has taken the consent back by letter, or on the printed page. Scan every page of it, as PDF, JPEG or PNG. The consent counts no more from now on, and the doctor is told. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.")
            action: qsTr("Keep the scan: it is taken back")
            toPrint: "to_take_back"
        }
    }
    Component {
        id: rechecked

        PaperDialog {
            page: root.page
            name: "rechecked"
            title: qsTr("Re-check on paper")
            words: qsTr("For a day on which the patient cannot use a screen: print the sheet; the patient answers and signs it, and the doctor reads and signs it before the treatment. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.")
            action: qsTr("Keep the scan of the re-check")
            toPrint: "to_recheck"
        }
    }
    Component {
        id: blank

        BlankDialog {
            page: root.page
            blank: root.page.blank
        }
    }
    Component {
        id: exportCopy

        ExportDialog {
            page: root.page
            copy: root.page.export
        }
    }
    Component {
        id: keys

        KeysDialog {
            page: root.page
        }
    }
}
