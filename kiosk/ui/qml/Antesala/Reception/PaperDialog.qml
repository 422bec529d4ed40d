import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// Something was signed on paper: its scan is kept, encrypted, and the visit ends with it.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    required property string name
    required property string words
    required property string action
    // What can be printed to be signed, where the dialog offers it.
    property string toPrint: ""
    readonly property PapersViewModel papers: page.papers

    objectName: name + "Dialog"

    Component.onCompleted: Qt.callLater(pick.begin)

    DeskNotice {
        what: root.papers.outcome.what
        remedy: root.papers.outcome.remedy
    }
    DeskLabel {
        text: root.words
    }
    FilePick {
        id: pick

        label: qsTr("Scanned page")
        kinds: [qsTr("Scans (*.pdf *.jpg *.jpeg *.png)")]
        onChosen: url => text = root.papers.localPath(url)
        onAccepted: root.papers.keepScan(written)
    }
    DeskField {
        objectName: "sheetCode"
        visible: root.papers.needsSheetCode
        label: qsTr("Code at the foot of the sheet")
        longest: 20
        onEdited: text => root.papers.writeSheetCode(text)
        onAccepted: root.papers.keepScan(pick.written)
    }
    DeskFlow {
        DeskButton {
            objectName: "keepScan"
            kind: DeskButton.Primary
            text: root.papers.outcome.isBusy ? qsTr("One moment") : root.action
            onClicked: root.papers.keepScan(pick.written)
        }
        DeskButton {
            objectName: "printPage"
            visible: root.toPrint !== ""
            text: qsTr("Print the page for it")
            onClicked: root.page.askPaper("print", root.toPrint)
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
