pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Questions for the doctor: in person first, then common ones, then the patient's own words.
PatientFrame {
    id: root

    required property TopicsViewModel page

    asks: !page.isWriting
    foot: OnScreenKeyboard {
        visible: root.page.isWriting
        language: root.display.language
        target: pane.field
    }
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
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
        text: qsTr("What would you like to ask your doctor?")
    }
    TickCard {
        objectName: "askInPerson"
        visible: !root.page.isWriting
        text: qsTr("I will ask in person")
        ticked: root.page.asksInPerson
        onClicked: root.page.toggleInPerson()
    }
    WriteCard {
        objectName: "startWriting"
        visible: !root.page.isWriting
        prompt: qsTr("Write a question")
        written: ""
        onClicked: root.page.startWriting()
    }
    Heading {
        visible: !root.page.isWriting && root.page.asked.length > 0
        level: Heading.Part
        text: qsTr("You have noted")
    }
    Repeater {
        model: root.page.isWriting ? [] : root.page.asked

        AskedRow {
            required property var modelData

            text: modelData.text
            removeName: "drop:" + modelData.id
            onRemoved: root.page.drop(modelData.id)
        }
    }
    Heading {
        visible: !root.page.isWriting
        level: Heading.Part
        text: qsTr("Others often ask")
    }
    TileGrid {
        visible: !root.page.isWriting
        narrowest: Theme.bodySize * 16
        model: root.page.common
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "common:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.toggleCommon(modelData.id)
            }
        }
    }
    WritingPane {
        id: pane

        visible: root.page.isWriting
        room: root.wordsHeight
        prompt: qsTr("Write your question")
        text: root.page.draft
        longestText: root.page.longestText
        onWritten: text => root.page.write(text)
    }
}
