import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// Where the file goes. Whoever can open the folder can read it: that is said.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    readonly property PapersViewModel papers: page.papers

    objectName: "saveDialog"
    title: qsTr("Save as a file: %1").arg(papers.title)
    first: path

    DeskNotice {
        what: root.papers.outcome.what
        remedy: root.papers.outcome.remedy
    }
    DeskNotice {
        objectName: "voidNotice"
        visible: root.papers.void !== ""
        what: root.papers.void + "."
        remedy: root.papers.isReadingCopy ? qsTr("The copy says so on its first page.") : qsTr("The file is saved just as it was sealed, without a mark: whoever gets it has to be told.")
    }
    SecondLanguage {
        papers: root.papers
    }
    DeskField {
        id: path

        objectName: "path"
        label: qsTr("File")
        longest: 400
        text: root.papers.proposedPath
        onAccepted: root.papers.save(path.written)
    }
    DeskLabel {
        isSoft: true
        text: qsTr("The file is not encrypted. Keep it where only those may read it who have to.")
    }
    DeskLabel {
        objectName: "savedAt"
        visible: root.papers.outcome.savedAt !== ""
        text: qsTr("Saved: %1").arg(root.papers.outcome.savedAt)
        font.bold: true
    }
    DeskFlow {
        DeskButton {
            objectName: "save"
            visible: root.papers.outcome.savedAt === ""
            kind: DeskButton.Primary
            text: root.papers.outcome.isBusy ? qsTr("One moment") : qsTr("Save")
            onClicked: root.papers.save(path.written)
        }
        DeskButton {
            objectName: "closeDialog"
            text: root.papers.outcome.savedAt === "" ? qsTr("Not now") : qsTr("Close")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
