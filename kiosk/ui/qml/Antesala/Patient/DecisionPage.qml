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

    Eyebrow {
        text: root.page.treatment
    }
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
    CardRow {
        // Side by side as long as a title fits at all: so no choice is ever further away than another.
        leastCardWidth: Theme.subheadingSize * 5 + Theme.mm(20)
        height: Math.max(implicitHeight, isRow ? Math.min(Theme.mm(150), root.wordsHeight - y) : 0)
        onWidthChanged: place()

        ChoiceCard {
            objectName: "decision:agree"
            upright: true
            text: qsTr("I would like to have this treatment")
            detail: qsTr("You sign after your doctor has talked with you. You can still change your mind at any time.")
            onClicked: root.page.decide("agree")
        }
        ChoiceCard {
            objectName: "decision:talk_first"
            upright: true
            text: qsTr("I want to talk to my doctor first")
            detail: qsTr("Your questions are passed on. You decide later.")
            onClicked: root.page.decide("talk_first")
        }
        ChoiceCard {
            objectName: "decision:decline"
            upright: true
            text: qsTr("I do not want this treatment")
            detail: qsTr("Your doctor will talk with you about other choices. Your care goes on.")
            onClicked: root.page.decide("decline")
        }
    }
}
