pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What is printed, how often, where, and why again.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    readonly property PapersViewModel papers: page.papers
    readonly property var printers: papers.printers

    objectName: "printDialog"
    title: qsTr("Print: %1").arg(papers.title)
    first: papers.needsReason ? reason : goAhead

    DeskNotice {
        what: root.papers.outcome.what
        remedy: root.papers.outcome.remedy
    }
    DeskNotice {
        objectName: "voidNotice"
        visible: root.papers.void !== ""
        what: root.papers.void + "."
        remedy: qsTr("Every page is printed with a mark that says so.")
    }
    DeskFlow {
        DeskButton {
            objectName: "fewerCopies"
            text: qsTr("Fewer")
            onClicked: root.papers.addCopies(-1)
        }
        DeskMark {
            objectName: "copies"
            text: root.papers.copies === 1 ? qsTr("1 copy") : qsTr("%1 copies").arg(root.papers.copies)
            kind: DeskMark.Current
        }
        DeskButton {
            objectName: "moreCopies"
            text: qsTr("More")
            onClicked: root.papers.addCopies(1)
        }
    }
    DeskLabel {
        visible: root.printers.length > 0
        isSoft: true
        text: qsTr("On this station’s printer, unless you choose another:")
    }
    DeskFlow {
        visible: root.printers.length > 0
        spacing: Theme.spaceSmall

        Repeater {
            model: root.printers.length

            DeskTick {
                required property int index
                readonly property var one: root.printers[index] ?? ({
                        "id": "",
                        "name": "",
                        "ticked": false
                    })

                objectName: "printer:" + one.id
                text: one.name
                isOne: true
                ticked: one.ticked
                onClicked: root.papers.choosePrinter(one.id)
            }
        }
    }
    SecondLanguage {
        papers: root.papers
    }
    DeskText {
        id: reason

        objectName: "reason"
        visible: root.papers.needsReason
        showsLabel: true
        label: qsTr("Why is it printed again?")
        lines: 1
    }
    DeskFlow {
        DeskButton {
            id: goAhead

            objectName: "print"
            kind: DeskButton.Primary
            text: qsTr("Print")
            onClicked: root.papers.print(reason.written)
        }
        DeskButton {
            objectName: "saveInstead"
            text: qsTr("Save as a file instead")
            onClicked: root.page.ask("save")
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
