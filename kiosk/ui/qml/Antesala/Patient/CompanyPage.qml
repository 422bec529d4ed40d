pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Who is with the patient, and what they help with. Nothing touched means: nobody helps.
PatientFrame {
    id: root

    required property CompanyViewModel page
    readonly property bool isAlone: page.helps.every(help => !help.isTicked)

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

    rightActions: [
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Heading {
        text: qsTr("Is somebody helping you?")
    }
    RichText {
        text: qsTr("You may have help with reading and touching. The answers are always yours.")
    }
    ChoiceCard {
        objectName: "help:alone"
        text: qsTr("I do this by myself")
        chosen: root.isAlone
        onClicked: root.page.helps.filter(help => help.isTicked).forEach(help => root.page.toggle(help.id))
    }
    Repeater {
        model: root.page.helps

        TickCard {
            required property var modelData

            objectName: "help:" + modelData.id
            text: root.nameOf(modelData.id)
            ticked: modelData.isTicked
            onClicked: root.page.toggle(modelData.id)
        }
    }
}
