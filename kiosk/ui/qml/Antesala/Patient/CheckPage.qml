pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// One question about what was explained. It asks whether we explained well; there is no score.
PatientFrame {
    id: root

    required property CheckViewModel page

    asks: true
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
            onClicked: root.page.next()
        }
    ]

    Eyebrow {
        text: qsTr("Did we explain it well?")
    }
    Heading {
        text: root.page.question
    }
    CalloutBox {
        objectName: "confirmation"
        isLive: true
        visible: text !== ""
        kind: CalloutBox.Good
        iconName: "check"
        text: root.page.confirmation
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please touch one of the answers. If you are not sure, touch the last one.")
    }
    Repeater {
        model: root.page.options

        ChoiceCard {
            required property var modelData
            readonly property bool isUnsure: modelData.text === ""

            objectName: "option:" + modelData.id
            text: isUnsure ? qsTr("I am not sure. Please explain it again") : modelData.text
            chosen: root.page.chosen === modelData.id
            verdict: root.page.isConfirmed && chosen ? ChoiceCard.Right : ChoiceCard.None
            dashed: isUnsure
            onClicked: root.page.choose(modelData.id)
        }
    }
}
