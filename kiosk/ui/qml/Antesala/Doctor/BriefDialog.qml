import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// The brief on paper: where it goes, and that it is neither encrypted nor the consent.
DeskDialog {
    id: root

    required property DoctorViewModel page
    required property PaperViewModel paper

    objectName: "briefDialog"
    title: qsTr("Brief on paper")
    first: path

    DeskNotice {
        what: root.paper.outcome.what
        remedy: root.paper.outcome.remedy
    }
    DeskLabel {
        text: qsTr("One page for the talk: open points, answers, questions. It is a working paper with patient data, not the consent.")
    }
    DeskField {
        id: path

        objectName: "briefPath"
        label: qsTr("File")
        longest: 400
        text: root.paper.proposedPath
        onAccepted: root.paper.save(path.written)
    }
    DeskLabel {
        isSoft: true
        text: qsTr("A file is not encrypted. Keep it where only those may read it who have to, and delete it after the talk.")
    }
    DeskLabel {
        objectName: "briefDone"
        visible: root.paper.outcome.isDone
        text: root.paper.outcome.savedAt !== "" ? qsTr("Saved: %1").arg(root.paper.outcome.savedAt) : qsTr("Handed to the printer.")
        font.bold: true
    }
    DeskFlow {
        DeskButton {
            objectName: "saveBrief"
            kind: DeskButton.Primary
            text: root.paper.outcome.isBusy ? qsTr("One moment") : qsTr("Save")
            shortcut: qsTr("Enter")
            onClicked: root.paper.save(path.written)
        }
        DeskButton {
            objectName: "printBrief"
            visible: root.paper.canPrint
            text: qsTr("Print")
            onClicked: root.paper.print()
        }
        DeskButton {
            objectName: "closeDialog"
            text: root.paper.outcome.isDone ? qsTr("Close") : qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
