import Antesala.Controls
import Antesala.PatientModels

// Signs with a typed name, and says why.
PlainColumn {
    id: root

    required property SigningViewModel page

    signal asked(string what)

    width: parent?.width ?? 0

    SigningTitle {
        page: root.page
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please type your name, and why you do not sign by hand.")
    }
    WriteCard {
        objectName: "writeName"
        prompt: qsTr("Your name")
        written: root.page.name
        onClicked: root.asked("name")
    }
    WriteCard {
        objectName: "writeReason"
        prompt: qsTr("Why you do not sign by hand")
        written: root.page.reason
        onClicked: root.asked("reason")
    }
}
