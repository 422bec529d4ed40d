import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// The released form was signed on the printed page: its scan is kept, encrypted, and the visit ends with it.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    readonly property PapersViewModel papers: page.papers

    objectName: "paperDialog"
    title: qsTr("Signed on paper")
    onEscaped: page.dismiss()

    Component.onCompleted: Qt.callLater(pick.begin)

    DeskNotice {
        visible: root.papers.what !== ""
        what: root.papers.what
        remedy: root.papers.remedy
    }
    DeskLabel {
        text: qsTr("Patient and doctor have signed the printed form. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.")
    }
    FilePick {
        id: pick

        label: qsTr("Scanned page")
        kinds: [qsTr("Scans (*.pdf *.jpg *.jpeg *.png)")]
        onChosen: url => text = root.papers.localPath(url)
        onAccepted: root.papers.keepScan(written)
    }
    DeskFlow {
        DeskButton {
            objectName: "keepScan"
            kind: DeskButton.Primary
            text: root.papers.isBusy ? qsTr("One moment") : qsTr("Keep the scan and end the visit")
            onClicked: root.papers.keepScan(pick.written)
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
