import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The same point once more, in other words and beside the very picture. Not being clear is our fault.
PatientFrame {
    id: root

    required property ExplainViewModel page

    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        AskButton {
            isAsked: root.page.isAsked
            onClicked: root.page.toggleAsk()
        },
        NextButton {
            text: root.page.isMissedTwice ? qsTr("Next") : qsTr("Ask me again")
            onClicked: root.page.next()
        }
    ]
    picture: PicturePane {
        step: root.page.picture
    }

    Eyebrow {
        asks: true
        text: qsTr("Let us explain it again")
    }
    Heading {
        text: root.page.title
    }
    RichText {
        visible: root.page.whyNot !== ""
        text: root.page.whyNot
    }
    RichText {
        text: root.page.text
    }
    CalloutBox {
        objectName: "kindWord"
        isLive: true
        kind: CalloutBox.Ask
        text: root.page.isMissedTwice ? qsTr("Your doctor will explain this to you. You can go on now.") : qsTr("Nothing is wrong if this was not clear. It is our job to explain it well.")
    }
}
