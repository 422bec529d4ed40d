import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Other ways to sign; each counts as much as a drawn signature.
PlainColumn {
    id: root

    required property SigningViewModel page
    required property bool isHelpCalled

    width: parent?.width ?? 0

    Heading {
        text: qsTr("Another way to sign")
    }
    RichText {
        text: qsTr("Each way counts the same. Choose what is easy for you.")
    }
    ChoiceCard {
        objectName: "method:drawn"
        text: qsTr("I sign with my finger or the pen")
        onClicked: root.page.chooseMethod("drawn")
    }
    ChoiceCard {
        objectName: "method:mark"
        text: qsTr("I make a mark, and a witness says who saw it")
        onClicked: root.page.chooseMethod("mark")
    }
    ChoiceCard {
        objectName: "method:typed"
        text: qsTr("I type my name")
        onClicked: root.page.chooseMethod("typed")
    }
    ChoiceCard {
        objectName: "method:on_paper"
        text: qsTr("I sign on paper")
        onClicked: root.page.callReception()
    }
    CalloutBox {
        objectName: "paperComes"
        visible: root.isHelpCalled
        kind: CalloutBox.Ask
        iconName: "person"
        text: qsTr("Somebody is coming to you with the printed page.")
    }
}
