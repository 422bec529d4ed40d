pragma ComponentBehavior: Bound
import QtQuick
import Antesala.DeskModels

// Who works here. In the sample clinic the page says with what to log in, for nothing there is real.
DoorCard {
    id: root

    required property DeskViewModel desk
    required property LogInViewModel page

    function send() {
        page.logIn(account.written, password.written);
    }

    objectName: "logIn"
    eyebrow: page.clinicName
    title: qsTr("%1: log in").arg(page.title)

    Connections {
        target: root.page

        function onTried() {
            password.clear();
            password.forceActiveFocus();
        }
    }
    DeskLabel {
        objectName: "openingRecords"
        visible: !root.page.isReady
        text: qsTr("One moment, the records are being opened.")
    }
    DeskField {
        id: account

        objectName: "account"
        focus: true
        label: qsTr("Account")
        longest: 64
        onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
    }
    DeskField {
        id: password

        objectName: "password"
        label: qsTr("Password")
        isSecret: true
        longest: 200
        onAccepted: root.send()
    }
    DeskNotice {
        what: root.page.outcome.what
        remedy: root.page.outcome.remedy
    }
    DeskButton {
        objectName: "logInButton"
        kind: DeskButton.Primary
        text: root.page.outcome.isBusy ? qsTr("One moment") : qsTr("Log in")
        shortcut: qsTr("Enter")
        width: parent?.width ?? 0
        onClicked: root.send()
    }
    DeskLabel {
        visible: root.page.samples.length > 0
        isSoft: true
        text: qsTr("This is the sample clinic. Nobody here is real; log in with:")
    }
    Repeater {
        model: root.page.samples

        DeskLabel {
            required property var modelData

            objectName: "sample:" + modelData.account
            isSoft: true
            text: qsTr("%1\naccount %2\npassword %3\nPIN %4").arg(modelData.name).arg(modelData.account).arg(modelData.password).arg(modelData.pin)
        }
    }
}
