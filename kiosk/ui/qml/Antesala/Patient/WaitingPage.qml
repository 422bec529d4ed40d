import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Decided: now the doctor talks with the patient. The code brings the visit back to this place.
PatientFrame {
    id: root

    required property WaitingViewModel page

    leftActions: [
        KioskButton {
            objectName: "reopen"
            text: qsTr("Look at something again")
            iconName: "back"
            onClicked: root.page.reopen()
        }
    ]
    rightActions: [
        KioskButton {
            objectName: "finish"
            kind: KioskButton.Primary
            text: qsTr("Finish for now")
            iconName: "check"
            onClicked: root.page.finish()
        }
    ]

    CalmWords {
        iconName: "chat"
        title: qsTr("Your doctor will now talk with you")
        text: root.page.decision === "agree" ? qsTr("You told us that you would like to have this treatment.\n\nYour doctor goes through your answers with you. After that you can sign here. Keep your slip with the code.") : root.page.decision === "decline" ? qsTr("You told us that you do not want this treatment. That is your right.\n\nYour doctor talks with you about other choices. Your care goes on. Keep your slip with the code.") : qsTr("You told us that you want to talk first. Your doctor has your questions.\n\nYou decide after that, in your own time. Keep your slip with the code.")
        height: Math.max(implicitHeight, root.wordsHeight)
    }
}
