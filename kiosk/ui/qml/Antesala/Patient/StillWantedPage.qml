import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// On the day of treatment: three equal cards. Not to want it any more is as easy as to want it.
PatientFrame {
    id: root

    required property StillWantedViewModel page

    asks: true
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]

    Eyebrow {
        text: root.page.treatment
    }
    Heading {
        text: qsTr("Do you still want this treatment?")
    }
    CardRow {
        leastCardWidth: Theme.subheadingSize * 5 + Theme.mm(20)
        height: Math.max(implicitHeight, isRow ? Math.min(Theme.mm(150), root.wordsHeight - y) : 0)
        onWidthChanged: place()

        ChoiceCard {
            objectName: "still:agree"
            upright: true
            text: qsTr("Yes, I still want it")
            detail: qsTr("You sign your answers of today. You can still change your mind at any time.")
            onClicked: root.page.decide("agree")
        }
        ChoiceCard {
            objectName: "still:talk_first"
            upright: true
            text: qsTr("I want to talk to my doctor first")
            detail: qsTr("Your doctor comes to you before anything is done.")
            onClicked: root.page.decide("talk_first")
        }
        ChoiceCard {
            objectName: "still:decline"
            upright: true
            text: qsTr("I do not want it any more")
            detail: qsTr("You can take your consent back on the next page. Your care goes on.")
            onClicked: root.page.decide("decline")
        }
    }
}
