pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What the patient would like to be able to do again. Nothing is required.
PatientFrame {
    id: root

    required property GoalsViewModel page
    property bool isWriting: false

    asks: !isWriting
    foot: OnScreenKeyboard {
        visible: root.isWriting
        language: root.display.language
        target: pane.field
    }
    leftActions: [
        BackButton {
            visible: !root.isWriting
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

    Heading {
        visible: !root.isWriting
        text: qsTr("What would you like to be able to do again?")
    }
    RichText {
        visible: !root.isWriting
        text: qsTr("Touch as many as you like. Your doctor reads this before you talk.")
    }
    TileGrid {
        visible: !root.isWriting
        narrowest: Theme.bodySize * 14
        model: root.page.goals
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "goal:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.toggle(modelData.id)
            }
        }
    }
    WriteCard {
        objectName: "writeGoal"
        visible: !root.isWriting
        prompt: qsTr("Something else, or what your work asks of your body")
        written: root.page.ownWords
        onClicked: root.isWriting = true
    }
    WritingPane {
        id: pane

        visible: root.isWriting
        room: root.wordsHeight
        prompt: qsTr("Something else, or what your work asks of your body")
        text: root.page.ownWords
        longestText: root.page.longestText
        onWritten: text => root.page.write(text)
    }
}
