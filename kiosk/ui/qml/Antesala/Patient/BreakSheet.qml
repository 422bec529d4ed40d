import Antesala.Controls
import Antesala.PatientModels

// A break: nothing is lost, and nobody is in a hurry. It says what happens to the screen, and how to come back.
Sheet {
    id: root

    required property KioskViewModel kiosk

    objectName: "breakSheet"
    iconName: "pause"
    title: qsTr("Take your time")
    actions: [
        KioskButton {
            objectName: "goOn"
            kind: KioskButton.Primary
            text: qsTr("Go on")
            iconName: "next"
            iconAtEnd: true
            onClicked: root.kiosk.goOn()
        },
        KioskButton {
            objectName: "leave"
            text: qsTr("Leave for now")
            onClicked: root.kiosk.leave()
        },
        KioskButton {
            objectName: "talkFirst"
            kind: KioskButton.Ask
            visible: root.kiosk.canDecide
            text: qsTr("I want to talk to my doctor first")
            iconName: "chat"
            onClicked: root.kiosk.decideNow()
        }
    ]
    onEscaped: root.kiosk.goOn()
    onOutsideTouched: root.kiosk.goOn()

    RichText {
        text: qsTr("Stand up, walk a few steps, lean on something steady, or sit another way. Take as long as you need.")
    }
    CalloutBox {
        objectName: "nothingLost"
        visible: root.kiosk.isInVisit
        kind: CalloutBox.Good
        iconName: "check"
        text: qsTr("Nothing is lost. If you leave or rest for long, the screen goes dark. Your code brings you back to this page, here or at another kiosk of ours.")
    }
}
