import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Before what is private: alone, or with the helper? Then the helper is asked, kindly, to step back; later to come back.
PatientFrame {
    id: root

    required property AloneViewModel page
    readonly property bool isAsking: page.part === "ask"
    readonly property bool stepsBack: page.part === "step_back"

    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        NextButton {
            visible: !root.isAsking
            text: root.stepsBack ? qsTr("I am alone now") : qsTr("Go on")
            onClicked: root.page.next()
        }
    ]

    Heading {
        visible: root.isAsking
        text: qsTr("Would you like to answer these alone?")
    }
    RichText {
        visible: root.isAsking
        text: qsTr("The next questions are about your pain and your health, and what you want to ask your doctor. You may answer them with help or without. Either is fine.")
    }
    CardRow {
        visible: root.isAsking
        leastCardWidth: Theme.subheadingSize * 5 + Theme.mm(20)
        onWidthChanged: place()

        ChoiceCard {
            objectName: "alone"
            upright: true
            text: qsTr("Yes, alone")
            detail: qsTr("The person who helps you steps back for a while.")
            chosen: root.page.answer === "alone"
            onClicked: root.page.choose("alone")
        }
        ChoiceCard {
            objectName: "together"
            upright: true
            text: qsTr("No, with help")
            detail: qsTr("The person who helps you stays here.")
            chosen: root.page.answer === "together"
            onClicked: root.page.choose("together")
        }
    }
    CalmWords {
        visible: !root.isAsking
        iconName: "person"
        title: root.stepsBack ? qsTr("To the person who helps: please step back") : qsTr("The person who helps may come back")
        text: root.stepsBack ? qsTr("Thank you for helping. The next pages are for the patient alone. Please stand where you do not see the screen. We tell you when you may come back.") : qsTr("Your answers are kept. On the next page you decide.")
        height: Math.max(implicitHeight, root.wordsHeight)
    }
}
