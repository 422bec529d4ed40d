import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// One health question with three large answers. An answer may be changed until the decision.
PatientFrame {
    id: root

    required property SafetyViewModel page
    property bool isWriting: false

    asks: !isWriting
    foot: OnScreenKeyboard {
        visible: root.isWriting
        language: root.display.language
        target: pane.field
    }
    leftActions: [
        BackButton {
            visible: !root.isWriting && !(root.page.isToday && root.page.number === 1)
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        DoneButton {
            visible: root.isWriting
            onClicked: root.isWriting = false
        },
        NextButton {
            visible: !root.isWriting
            onClicked: root.page.next()
        }
    ]

    Eyebrow {
        visible: !root.isWriting
        text: (root.page.isToday ? qsTr("Today · question %1 of %2") : qsTr("Your health · question %1 of %2")).arg(root.page.number).arg(root.page.count)
    }
    Heading {
        visible: !root.isWriting
        text: root.page.question
    }
    RichText {
        visible: root.page.help !== "" && !root.isWriting
        text: root.page.help
    }
    KindHint {
        visible: root.page.isLacking && !root.isWriting
        text: qsTr("Please touch one of the three answers. “Not sure” is a good answer too.")
    }
    AnswerTriple {
        objectName: "answers"
        visible: !root.isWriting
        answer: root.page.answer
        onAnswered: answer => root.page.choose(answer)
    }
    CalloutBox {
        objectName: "advice"
        isLive: true
        visible: root.page.advice !== "" && !root.isWriting
        kind: CalloutBox.Ask
        iconName: "chat"
        text: root.page.advice
    }
    WriteCard {
        objectName: "writeDetail"
        visible: root.page.wantsDetail && !root.isWriting
        prompt: root.page.detailPrompt
        written: root.page.detail
        onClicked: root.isWriting = true
    }
    WritingPane {
        id: pane

        visible: root.isWriting
        room: root.wordsHeight
        prompt: root.page.detailPrompt
        text: root.page.detail
        onWritten: text => root.page.write(text)
    }
}
