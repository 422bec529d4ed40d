import Antesala.Controls
import Antesala.PatientModels

// One thing that is asked beside the treatment. Yes and No are equal, and nothing is chosen beforehand.
PatientFrame {
    id: root

    required property OptionalConsentViewModel page

    asks: true
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Eyebrow {
        text: qsTr("Apart from your treatment · question %1 of %2").arg(root.page.number).arg(root.page.count)
    }
    Heading {
        text: root.page.question
    }
    RichText {
        text: root.page.help
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please touch Yes or No. Either is fine.")
    }
    AnswerPair {
        objectName: "answers"
        answer: root.page.answer
        onAnswered: answer => root.page.choose(answer)
    }
    CalloutBox {
        objectName: "sameTreatment"
        text: root.page.note
    }
}
