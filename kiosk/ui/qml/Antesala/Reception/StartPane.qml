import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Nothing is open: what can be done from here.
DeskScroll {
    id: root

    required property ReceptionViewModel page

    objectName: "startPane"
    inset: Theme.space * 1.6

    Heading {
        text: qsTr("Reception")
    }
    DeskLabel {
        isSoft: true
        text: qsTr("Choose a visit. With the keyboard: arrow keys, then Enter. Typing a name, a record number or a date of birth searches all patients.")
    }
    DeskFlow {
        DeskButton {
            objectName: "askPrepare"
            kind: DeskButton.Primary
            text: qsTr("Prepare a visit")
            shortcut: "Ctrl+N"
            onClicked: root.page.prepare()
        }
        DeskButton {
            objectName: "readList"
            text: qsTr("Read the day’s list")
            shortcut: "Ctrl+I"
            onClicked: root.page.readList()
        }
        DeskButton {
            objectName: "endDay"
            text: qsTr("The day’s end")
            shortcut: "Ctrl+E"
            onClicked: root.page.endDay()
        }
        DeskButton {
            objectName: "askBlank"
            text: qsTr("Blank forms")
            shortcut: "Ctrl+D"
            onClicked: root.page.ask("blank")
        }
        DeskButton {
            objectName: "askKeys"
            text: qsTr("Keys")
            shortcut: "F1"
            onClicked: root.page.ask("keys")
        }
    }
    JobsCard {
        jobs: root.page.papers.jobs
    }
}
