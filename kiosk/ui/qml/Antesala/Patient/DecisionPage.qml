import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The decision: three equal cards. None is larger, first by colour, or pressed on anybody.
PatientFrame {
    id: root

    required property DecisionViewModel page
    // No word of a title is ever broken: where the longest does not fit, all three titles are smaller.
    // The height stands for the font: a function's result does not tell when the font is another one.
    readonly property real longestWord: metrics.height <= 0 ? 0 : Math.max(...[agree, talkFirst, decline].map(card => card.text).join(" ").split(" ").map(word => metrics.advanceWidth(word)))
    readonly property int titleSize: Math.floor(Theme.subheadingSize * Math.min(1, agree.wordsWidth / (longestWord + 1)))

    asks: true
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.subheadingSize
        font.bold: true
    }
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
        // All three are seen at once, so that no choice is ever further away than another: below each other where an upright
        // screen has room for that, else side by side as long as a title fits at all.
        leastCardWidth: Theme.isPortrait && Theme.lowered === 0 && Theme.textScale <= 1.5 ? width : Math.max(Theme.subheadingSize * 5 + Theme.mm(20), agree.wordsMargin + 0.75 * root.longestWord)
        height: Math.max(implicitHeight, isRow ? Math.min(Theme.mm(150), root.wordsHeight - y) : 0)
        onWidthChanged: place()

        ChoiceCard {
            id: agree

            objectName: "decision:agree"
            upright: true
            titleSize: root.titleSize
            text: qsTr("I would like to have this treatment")
            detail: qsTr("You sign after your doctor has talked with you. You can still change your mind at any time.")
            onClicked: root.page.decide("agree")
        }
        ChoiceCard {
            id: talkFirst

            objectName: "decision:talk_first"
            upright: true
            titleSize: root.titleSize
            text: qsTr("I want to talk to my doctor first")
            detail: qsTr("Your questions are passed on. You decide later.")
            onClicked: root.page.decide("talk_first")
        }
        ChoiceCard {
            id: decline

            objectName: "decision:decline"
            upright: true
            titleSize: root.titleSize
            text: qsTr("I do not want this treatment")
            detail: qsTr("Your doctor will talk with you about other choices. Your care goes on.")
            onClicked: root.page.decide("decline")
        }
    }
}
