pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What was explained, what was answered, what the doctor will hear. Any answer can be changed from here.
PatientFrame {
    id: root

    required property SummaryViewModel page
    readonly property list<string> declined: page.notToKnow.map(title => qsTr("You prefer not to know more about: %1").arg(title))
    readonly property list<string> forDoctor: [...page.topics, ...(page.asksInPerson ? [qsTr("You will ask in person.")] : []), ...declined]

    function howOf(how: string): string {
        switch (how) {
        case "explained":
            return qsTr("Explained");
        case "again":
            return qsTr("Explained again");
        default:
            return qsTr("Your doctor will explain it");
        }
    }
    function answerOf(answer: string): string {
        switch (answer) {
        case "yes":
            return qsTr("Yes");
        case "no":
            return qsTr("No");
        default:
            return qsTr("Not sure");
        }
    }

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

    Heading {
        text: qsTr("Here is what we have so far")
    }
    Heading {
        level: Heading.Part
        text: qsTr("What we explained")
    }
    TileGrid {
        narrowest: Theme.bodySize * 16
        gap: Theme.spaceSmall
        model: root.page.explained
        tile: Component {
            SummaryRow {
                required property var modelData

                iconName: modelData.how === "doctor" ? "chat" : "check"
                asks: modelData.how === "doctor"
                text: modelData.text
                how: root.howOf(modelData.how)
            }
        }
    }
    Heading {
        level: Heading.Part
        text: qsTr("For your doctor")
    }
    RichText {
        objectName: "forDoctor"
        text: root.forDoctor.length > 0 ? root.forDoctor.map(topic => "- " + topic).join("\n") : qsTr("You have no questions so far. You can still ask at any time.")
    }
    Heading {
        level: Heading.Part
        text: qsTr("Your answers")
    }
    RichText {
        text: qsTr("Touch an answer to change it.")
    }
    TileGrid {
        visible: root.page.pain.length > 0
        narrowest: Theme.bodySize * 14
        model: root.page.pain
        tile: Component {
            AnswerCard {
                required property var modelData

                objectName: "change:" + modelData.id
                text: modelData.text
                answer: modelData.answer
                detail: ""
                onClicked: root.page.change(modelData.id)
            }
        }
    }
    TileGrid {
        narrowest: Theme.bodySize * 14
        model: root.page.answers
        tile: Component {
            AnswerCard {
                required property var modelData

                objectName: "change:" + modelData.id
                text: modelData.text
                answer: root.answerOf(modelData.answer)
                detail: modelData.detail
                onClicked: root.page.change(modelData.id)
            }
        }
    }
}
