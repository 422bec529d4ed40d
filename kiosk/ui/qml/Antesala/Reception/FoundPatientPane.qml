pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// A patient of the register: who it is, and the visits so far.
DeskScroll {
    id: root

    required property ReceptionViewModel page
    required property FoundPatientViewModel patient

    objectName: "patientPane"
    inset: Theme.space * 1.6

    Heading {
        objectName: "patientName"
        text: root.patient.name
    }
    DeskLabel {
        text: root.patient.identity
        font.bold: true
        isSoft: true
    }
    DeskFlow {
        DeskButton {
            objectName: "prepareFor"
            kind: DeskButton.Primary
            text: qsTr("Prepare a visit")
            shortcut: "Ctrl+N"
            onClicked: root.page.prepare()
        }
        DeskButton {
            objectName: "askExport"
            text: qsTr("Copy for the patient")
            onClicked: root.page.ask("export")
        }
        DeskButton {
            objectName: "closePatient"
            text: qsTr("Close")
            shortcut: "Esc"
            onClicked: root.page.close()
        }
    }
    DeskCard {
        title: qsTr("Visits of this patient")

        DeskLabel {
            visible: root.patient.visits.length === 0
            isSoft: true
            text: qsTr("None yet.")
        }
        Repeater {
            model: root.patient.visits

            DeskButton {
                required property var modelData

                objectName: "of:" + modelData.id
                width: parent?.width ?? 0
                text: qsTr("%1 · %2").arg(modelData.title).arg(modelData.place)
                onClicked: root.page.open(modelData.id)
            }
        }
    }
}
