import QtQuick
import Antesala.PatientModels

// After an answer that a person must hear at once. Calm: somebody is coming, nothing else to do.
PatientFrame {
    id: root

    required property UrgentViewModel page

    rightActions: [
        NextButton {
            text: root.page.isAttended ? qsTr("Go on") : qsTr("Go on while I wait")
            onClicked: root.page.next()
        }
    ]

    CalmWords {
        iconName: root.page.isAttended ? "check" : "person"
        title: root.page.isAttended ? qsTr("Somebody has come to you") : qsTr("Please stay where you are")
        text: root.page.isAttended ? qsTr("You can go on when you are ready.") : qsTr("Somebody is coming to you now.\n\nThank you for telling us. It is good that we know. You need not do anything else.")
        height: Math.max(implicitHeight, root.wordsHeight)
    }
}
