import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The decision: three equal cards. None is larger, first by colour, or pressed on anybody.
PatientFrame {
    id: root

    required property DecisionViewModel page

    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]

    Heading {
        text: qsTr("What would you like to do?")
    }
    Item {
        id: missing

        width: parent.width
        height: visible ? missingWords.height + (showMissing.y - missingWords.height) + showMissing.height : 0
        visible: root.page.firstMissing !== ""

        KindHint {
            id: missingWords

            text: qsTr("Before you can say yes, we would like to show you everything. This is still open: %1.").arg(root.page.firstMissing)
        }
        KioskButton {
            id: showMissing

            objectName: "goToMissing"
            y: missingWords.height + Theme.targetGap
            width: Math.min(implicitWidth, parent.width)
            kind: KioskButton.Primary
            text: qsTr("Show it to me")
            iconName: "next"
            iconAtEnd: true
            onClicked: root.page.goToMissing()
        }
    }
    DecisionCards {
        treatment: root.page.treatment
        leastHeight: root.isPortrait ? 0 : Math.min(Theme.mm(120), root.wordsHeight - y)
        onDecided: choice => root.page.decide(choice)
    }
}
