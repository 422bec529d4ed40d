pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Who is with the patient, and then what they help with. Without a helper there is one touch only.
PatientFrame {
    id: root

    required property CompanyViewModel page
    readonly property bool isAsking: !page.isWriting
    readonly property bool asksWho: isAsking && page.part === "who"
    readonly property bool asksHow: isAsking && page.part === "how"

    function whoOf(relation: string): string {
        switch (relation) {
        case "unsaid":
            return qsTr("Somebody helps me");
        case "relative":
            return qsTr("Somebody of my family");
        case "friend":
            return qsTr("A friend");
        case "carer":
            return qsTr("My carer");
        case "staff":
            return qsTr("Somebody from the clinic");
        default:
            return qsTr("An interpreter");
        }
    }
    function howOf(help: string): string {
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
    leftActions: [
        BackButton {
            visible: root.asksHow || (root.asksWho && root.page.canGoBack)
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        DoneButton {
            visible: root.page.isWriting
            onClicked: root.page.finishWriting()
        },
        NextButton {
            visible: root.isAsking
            onClicked: root.page.next()
        }
    ]

    Heading {
        visible: root.isAsking
        text: root.asksWho ? qsTr("Is somebody helping you?") : qsTr("What do they help you with?")
    }
    RichText {
        visible: root.asksWho
        text: qsTr("You may have help with reading and touching. The answers are always yours.")
    }
    RichText {
        visible: root.asksHow
        text: qsTr("Only you sign. The person who helps touches what you say.")
    }
    KindHint {
        objectName: "nameHint"
        visible: root.page.isLacking && root.asksHow
        text: root.page.isNameMissing ? qsTr("Please write the name of the person who translates. It stands on your form.") : qsTr("Please touch what they help you with.")
    }
    ChoiceCard {
        objectName: "help:alone"
        visible: root.asksWho
        text: qsTr("I do this by myself")
        chosen: root.page.isAlone
        onClicked: root.page.choose("")
    }
    TileGrid {
        visible: root.asksWho
        narrowest: Theme.bodySize * 13
        model: root.asksWho ? root.page.relations : []
        tile: Component {
            ChoiceCard {
                required property var modelData

                objectName: "who:" + modelData.id
                text: root.whoOf(modelData.id)
                chosen: modelData.isChosen
                onClicked: root.page.choose(modelData.id)
            }
        }
    }
    Repeater {
        model: root.asksHow ? root.page.helps : []

        TickCard {
            required property var modelData

            objectName: "help:" + modelData.id
            text: root.howOf(modelData.id)
            ticked: modelData.isTicked
            onClicked: root.page.toggle(modelData.id)
        }
    }
    WriteCard {
        objectName: "writeHelper"
        visible: root.asksHow
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
