pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One visit: whose it is, where it stands, what comes next, its code, and what was prepared.
DeskScroll {
    id: root

    required property ReceptionViewModel page
    required property ReceptionVisitViewModel visit

    objectName: "visitPane"
    inset: Theme.space * 1.6

    VisitHead {
        width: parent?.width ?? 0
        page: root.page
        visit: root.visit
    }
    JobsCard {
        jobs: root.page.papers.jobs
    }
    FormsCard {
        visible: root.visit.forms.length > 0
        page: root.page
        visit: root.visit
    }
    PaperCard {
        visible: root.visit.canSignOnPaper
        page: root.page
    }
    DeskCard {
        visible: root.visit.code !== ""
        title: qsTr("Code for the kiosk")

        Heading {
            objectName: "code"
            level: Heading.Display
            text: root.visit.code
            color: Theme.primary
        }
        DeskFlow {
            DeskButton {
                objectName: "printSlip"
                kind: root.visit.forms.length > 0 ? DeskButton.Secondary : DeskButton.Primary
                text: qsTr("Print the code slip")
                shortcut: root.visit.forms.length > 0 ? "" : "Ctrl+P"
                onClicked: root.page.askPaper("print", "")
            }
            DeskButton {
                objectName: "saveSlip"
                text: qsTr("Save it as a file")
                onClicked: root.page.askPaper("save", "")
            }
            DeskButton {
                objectName: "askCode"
                text: qsTr("New code")
                shortcut: "F6"
                onClicked: root.page.ask("code")
            }
        }
    }
    DeskCard {
        title: qsTr("Prepared")

        Repeater {
            model: root.visit.facts

            FactRow {
                required property var modelData

                name: modelData.name
                value: modelData.value
            }
        }
    }
}
