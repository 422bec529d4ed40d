pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The day's list of another system: read, looked at line by line, and prepared only when somebody says so.
DeskScroll {
    id: root

    required property ReceptionViewModel page
    required property DayFileViewModel file
    readonly property var lines: file.lines

    objectName: "listPane"
    inset: Theme.space * 1.6

    Component.onCompleted: Qt.callLater(pick.begin)

    Heading {
        text: qsTr("Read the day’s list")
    }
    DeskLabel {
        isSoft: true
        text: qsTr("A CSV file, in UTF-8 or Windows-1252, with ; or , between the cells. Its first line names the columns: record number, given name, family name, date of birth, procedure, side, joints, doctor, and where there are any arrival, treatment day and language. The names may be Spanish or Catalan too. Nothing is written until you say so.")
    }
    FilePick {
        id: pick

        label: qsTr("File")
        kinds: [qsTr("Lists (*.csv *.txt)")]
        text: root.file.path
        onChosen: url => root.file.choose(url)
        onAccepted: root.file.read(written)
    }
    DeskNotice {
        objectName: "listNotice"
        what: root.file.what
        remedy: root.file.remedy
    }
    DeskFlow {
        DeskButton {
            objectName: "confirmList"
            visible: root.file.soundCount > 0
            kind: DeskButton.Primary
            text: root.file.isBusy ? qsTr("One moment: %1 prepared").arg(root.file.doneCount) : root.file.soundCount === 1 ? qsTr("Prepare 1 visit") : qsTr("Prepare %1 visits").arg(root.file.soundCount)
            onClicked: root.file.confirm()
        }
        DeskButton {
            objectName: "readFile"
            kind: root.lines.length === 0 ? DeskButton.Primary : DeskButton.Secondary
            text: root.lines.length === 0 ? qsTr("Show what is in it") : qsTr("Read it again")
            shortcut: qsTr("Enter")
            onClicked: root.file.read(pick.written)
        }
        DeskButton {
            objectName: "closeList"
            text: qsTr("Close")
            shortcut: "Esc"
            onClicked: root.page.close()
        }
    }
    DeskLabel {
        objectName: "listDone"
        visible: root.file.doneCount > 0 && !root.file.isBusy
        text: qsTr("Prepared: %1. Each visit has its code slip.").arg(root.file.doneCount)
        font.bold: true
    }
    Repeater {
        model: root.lines.length

        ListLine {
            required property int index

            row: root.lines[index] ?? ({
                    "id": 0,
                    "title": "",
                    "detail": "",
                    "kind": "good",
                    "flaws": ""
                })
        }
    }
}
