pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Who is with the patient, and what they help with. Nothing touched means: nobody helps.
PatientFrame {
    id: root

    required property CompanyViewModel page

    function nameOf(help: string): string {
        switch (help) {
        case "reading":
            return qsTr("Somebody reads to me");
        case "touching":
            return qsTr("Somebody touches the screen for me");
        default:
            return qsTr("Somebody translates for me");
        }
    }

    foot: OnScreenKeyboard {
        visible: root.page.isWriting
        language: root.display.language
        target: pane.field
    }
    rightActions: [
        DoneButton {
            visible: root.page.isWriting
            onClicked: root.page.finishWriting()
        },
        NextButton {
            visible: !root.page.isWriting
            onClicked: root.page.next()
        }
    ]

    Heading {
        visible: !root.page.isWriting
        text: qsTr("Is somebody helping you?")
    }
    RichText {
        visible: !root.page.isWriting
        text: qsTr("You may have help with reading and touching. The answers are always yours.")
    }
    KindHint {
        objectName: "nameHint"
        visible: root.page.isLacking && !root.page.isWriting
        text: qsTr("Please write the name of the person who translates. It stands on your form.")
    }
    ChoiceCard {
        objectName: "help:alone"
        visible: !root.page.isWriting
        text: qsTr("I do this by myself")
        chosen: root.page.isAlone
        onClicked: root.page.helps.filter(help => help.isTicked).forEach(help => root.page.toggle(help.id))
    }
    Repeater {
        model: root.page.isWriting ? [] : root.page.helps

        TickCard {
            required property var modelData

            objectName: "help:" + modelData.id
            text: root.nameOf(modelData.id)
            ticked: modelData.isTicked
            onClicked: root.page.toggle(modelData.id)
        }
    }
    WriteCard {
        objectName: "writeHelper"
        visible: !root.page.isAlone && !root.page.isWriting
        prompt: qsTr("Name of the person who helps you")
        written: root.page.name
        onClicked: root.page.startWriting()
    }
    WritingPane {
        id: pane

        visible: root.page.isWriting
        room: root.wordsHeight
        prompt: qsTr("Name of the person who helps you")
        text: root.page.name
        longestText: 200
        onWritten: text => root.page.writeName(text)
    }
}
