pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// A form to fill in by hand, for a day on which no screen can be used: which one, then printed or saved.
DeskDialog {
    id: root

    required property ReceptionViewModel page
    required property BlankFormsViewModel blank

    objectName: "blankDialog"
    title: qsTr("Blank forms")

    Component.onCompleted: Qt.callLater(procedure.begin)

    DeskNotice {
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        text: qsTr("For a day on which no screen can be used: the whole consent form, to fill in by hand. Each page says until when it may be used.")
    }
    TickRow {
        id: procedure

        name: "blankProcedure"
        label: qsTr("Procedure")
        offered: root.blank.choices.procedure ?? []
        onChosen: id => root.blank.choose("procedure", id)
    }
    TickRow {
        visible: offered.length > 0
        name: "blankLanguage"
        label: qsTr("Language")
        offered: root.blank.choices.language ?? []
        onChosen: id => root.blank.choose("language", id)
    }
    DeskFlow {
        DeskButton {
            objectName: "printBlank"
            enabled: root.blank.isChosen
            kind: DeskButton.Primary
            text: qsTr("Print")
            onClicked: root.blank.goOn("print")
        }
        DeskButton {
            objectName: "saveBlank"
            enabled: root.blank.isChosen
            text: qsTr("Save as a file")
            onClicked: root.blank.goOn("save")
        }
        DeskButton {
            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
