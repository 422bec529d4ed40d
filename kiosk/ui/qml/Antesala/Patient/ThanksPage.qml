import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The end of a visit at the kiosk. The screen wipes itself soon after.
PatientFrame {
    id: root

    required property ThanksViewModel page

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
        text: root.page.ending === "signed" ? qsTr("You have signed. Your doctor signs too, and then you get your copy at the front desk.\n\nYou can still change your mind at any time. Just tell us.") : root.page.ending === "declined" ? qsTr("We have noted that you do not want this treatment. Your doctor knows, and your care goes on.\n\nIf you change your mind, just tell us.") : qsTr("This visit is finished here. If you have a question, please ask at the front desk.")
        height: Math.max(implicitHeight, root.wordsHeight)
    }
}
