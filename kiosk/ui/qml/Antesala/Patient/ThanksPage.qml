import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The end of a visit at the kiosk. The screen wipes itself soon after.
PatientFrame {
    id: root

    required property ThanksViewModel page

    function wordsOf(ending: string): string {
        switch (ending) {
        case "signed":
            return qsTr("You have signed. Your doctor signs too, and then you get your copy at the front desk.\n\nYou can still change your mind at any time. Just tell us.");
        case "declined":
            return qsTr("We have noted that you do not want this treatment. Your doctor knows, and your care goes on.\n\nIf you change your mind, just tell us.");
        case "revoked":
            return qsTr("You have taken your consent back. Your doctor is told, and your care goes on.\n\nYou get a copy at the front desk. If you change your mind, just tell us.");
        case "rechecked":
            return qsTr("Your doctor sees your answers of today before the treatment. Please wait until we call you.\n\nYou can still change your mind at any time. Just tell us.");
        case "kept":
            return qsTr("Your consent stays as it is. You can take it back at any time. Just tell us.");
        default:
            return qsTr("This visit is finished here. If you have a question, please ask at the front desk.");
        }
    }

    rightActions: [
        KioskButton {
            objectName: "finish"
            kind: KioskButton.Primary
            text: qsTr("Finish")
            iconName: "check"
            onClicked: root.page.finish()
        }
    ]

    CalmWords {
        iconName: "check"
        title: qsTr("Thank you")
        text: root.wordsOf(root.page.ending)
        height: Math.max(implicitHeight, root.wordsHeight)
    }
}
