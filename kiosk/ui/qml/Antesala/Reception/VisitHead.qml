import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Whose visit it is, where it stands, and the acts.
PlainColumn {
    id: root

    required property ReceptionViewModel page
    required property ReceptionVisitViewModel visit

    spacing: Theme.spaceTiny

    Heading {
        objectName: "visitName"
        text: root.visit.name
    }
    DeskLabel {
        objectName: "identity"
        text: root.visit.identity
        font.bold: true
        isSoft: true
    }
    DeskFlow {
        spacing: Theme.spaceTiny

        DeskMark {
            objectName: "place"
            text: root.visit.place
            kind: DeskMark.Current
        }
        DeskMark {
            objectName: "light"
            visible: root.visit.light !== ""
            kind: root.visit.light === "open" ? DeskMark.Ask : DeskMark.Good
            text: root.visit.light === "open" ? qsTr("Something is open") : qsTr("Nothing open")
        }
    }
    DeskLabel {
        objectName: "next"
        text: root.visit.next
    }
    DeskMark {
        objectName: "told"
        visible: text !== ""
        kind: DeskMark.Good
        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
        text: ({
                "attended": qsTr("Noted: somebody is on the way."),
                "called": qsTr("Called back. The kiosk says where to go and keeps the visit."),
                "code": qsTr("A new code. The old one opens nothing any more."),
                "takingBack": qsTr("Open at the kiosk with the new code."),
                "rechecking": qsTr("Open at the kiosk with the new code."),
                "recheckClosed": qsTr("The re-check is closed. What was answered stays in the record."),
                "kept": qsTr("The consent stays as it is."),
                "cancelled": qsTr("Cancelled."),
                "prepared": qsTr("Prepared. Print the code slip, or tell the patient the code.")
            })[root.page.told] ?? ""
    }
    DeskFlow {
        DeskButton {
            objectName: "callBack"
            visible: root.visit.canCallBack
            text: qsTr("Call the patient back")
            shortcut: "F4"
            onClicked: root.page.callBack()
        }
        DeskButton {
            objectName: "askCancel"
            visible: root.visit.canCancel
            kind: DeskButton.Alert
            text: qsTr("Cancel the visit")
            shortcut: "Ctrl+Del"
            onClicked: root.page.ask("cancel")
        }
        DeskButton {
            objectName: "askRecheck"
            visible: root.visit.canRecheck
            text: qsTr("Re-check on the day")
            shortcut: "Ctrl+K"
            onClicked: root.page.ask("recheck")
        }
        DeskButton {
            objectName: "closeRecheck"
            visible: root.visit.canCloseRecheck
            text: qsTr("Close the re-check")
            onClicked: root.page.closeRecheck()
        }
        DeskButton {
            objectName: "askRechecked"
            visible: root.visit.canNoteRecheck
            text: qsTr("Re-check on paper")
            onClicked: root.page.askPaper("rechecked", "to_recheck")
        }
        DeskButton {
            objectName: "askTakeBack"
            visible: root.visit.canTakeBack
            text: qsTr("Take the consent back")
            shortcut: "Ctrl+B"
            onClicked: root.page.ask("takeBack")
        }
        DeskButton {
            objectName: "askRevoked"
            visible: root.visit.canNoteTakenBack
            text: qsTr("Taken back on paper")
            onClicked: root.page.askPaper("revoked", "to_take_back")
        }
        DeskButton {
            objectName: "keepConsent"
            visible: root.visit.canKeep
            text: qsTr("Keep the consent")
            onClicked: root.page.keepConsent()
        }
        DeskButton {
            objectName: "closeVisit"
            text: qsTr("Close")
            shortcut: "Esc"
            onClicked: root.page.close()
        }
    }
}
