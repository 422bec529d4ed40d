import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Help: somebody comes, how it works, and the ways out that must be as easy as going on.
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property CompanyToolViewModel company: kiosk.company as CompanyToolViewModel
    required property AccessViewModel access

    // With large letters two of many buttons show their sign alone, so that the words keep their room.
    readonly property bool isCrowded: Theme.textScale > 1.4
    // On a low screen with large letters the ways out stand among the words, so that these keep room to be turned.
    readonly property bool hasRoom: !isCrowded || Theme.isPortrait

    objectName: "helpSheet"
    iconName: "help"
    title: qsTr("How can we help you?")
    actions: [
        KioskButton {
            objectName: "callReception"
            kind: KioskButton.Primary
            visible: root.kiosk.isInVisit && !root.kiosk.isHelpCalled
            text: qsTr("Please send somebody to me")
            iconName: "person"
            onClicked: root.kiosk.callReception()
        },
        KioskButton {
            objectName: "talkFirst"
            visible: root.kiosk.canDecide && root.hasRoom
            text: qsTr("I want to talk to my doctor first")
            iconName: "chat"
            onClicked: root.kiosk.decideNow()
        },
        KioskButton {
            objectName: "decline"
            visible: root.kiosk.canDecide && root.hasRoom
            text: qsTr("I do not want this treatment")
            onClicked: root.kiosk.decideNow()
        },
        BreakButton {
            kiosk: root.kiosk
            wordless: root.isCrowded
        },
        KioskButton {
            objectName: "otherWays"
            text: qsTr("Other ways to use the screen")
            iconName: "person"
            wordless: root.isCrowded
            onClicked: {
                root.kiosk.goOn();
                root.access.openSheet();
            }
        },
        KioskButton {
            objectName: "goOn"
            text: qsTr("Go back to the page")
            iconName: "back"
            onClicked: root.kiosk.goOn()
        }
    ]
    onEscaped: root.kiosk.goOn()
    onOutsideTouched: root.kiosk.goOn()

    CalloutBox {
        objectName: "somebodyComes"
        isLive: true
        visible: root.kiosk.isHelpCalled
        kind: CalloutBox.Good
        iconName: "check"
        text: qsTr("Somebody is coming to you.")
    }
    KioskButton {
        objectName: "talkFirst"
        visible: root.kiosk.canDecide && !root.hasRoom
        text: qsTr("I want to talk to my doctor first")
        iconName: "chat"
        onClicked: root.kiosk.decideNow()
    }
    KioskButton {
        objectName: "decline"
        visible: root.kiosk.canDecide && !root.hasRoom
        text: qsTr("I do not want this treatment")
        onClicked: root.kiosk.decideNow()
    }
    KioskButton {
        objectName: "somebodyHelps"
        visible: root.company.canChange && !root.company.isHelped
        text: qsTr("Somebody is helping me now")
        onClicked: root.company.somebodyHelps()
    }
    KioskButton {
        objectName: "goOnAlone"
        visible: root.company.canChange && root.company.isHelped
        text: qsTr("I go on alone")
        onClicked: root.company.goOnAlone()
    }
    RichText {
        text: qsTr("- Read, then touch **Next**. **Back** shows the page before.\n- After some pages we ask if we explained it well. It is not a test.\n- You can change your answers until you decide.\n- Text size and contrast are at the top.")
    }
    ReadAllCard {
        reading: root.kiosk.reading as ReadingViewModel
    }
    RichText {
        visible: root.kiosk.phone !== "" && !root.kiosk.isInVisit
        text: qsTr("Please ask at the front desk, or call %1.").arg(root.kiosk.phone)
    }
}
