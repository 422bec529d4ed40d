import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// For a patient who cannot sign on a screen: the released form on paper, and its scan back into the record.
DeskCard {
    id: root

    required property ReceptionViewModel page

    objectName: "onPaper"
    title: qsTr("Signing on paper")

    DeskLabel {
        isSoft: true
        text: qsTr("For a patient who cannot sign on a screen: print the released form, let patient and doctor sign it, and attach the scan.")
    }
    DeskFlow {
        DeskButton {
            objectName: "printToSign"
            text: qsTr("Print the form to sign")
            onClicked: root.page.askPaper("print", "to_sign")
        }
        DeskButton {
            objectName: "askPaper"
            text: qsTr("Attach the signed page")
            onClicked: root.page.askPaper("paper", "to_sign")
        }
    }
}
