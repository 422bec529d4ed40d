import QtQuick
import Antesala.ControlModels
import Antesala.Controls
import Antesala.PatientModels

// Three parts: read and touch each statement; sign; or sign another way. Near the writing hand stand Back and Sign alone.
PatientFrame {
    id: root

    required property SigningViewModel page
    required property SignatureCapture capture
    // What the keyboard writes: "name", "reason" or "".
    property string writing: ""

    readonly property bool isWriting: writing !== ""
    readonly property bool isReading: page.part === "read"
    readonly property bool isChoosing: page.part === "other" && page.method === "drawn"
    readonly property bool isTyping: page.part === "other" && page.method === "typed"
    readonly property bool isDrawing: !isReading && !isChoosing && !isTyping

    part: isTyping ? "typed" : page.part
    // Near the writing hand there is nothing to listen to.
    offersReading: !isWriting && !isDrawing
    foot: OnScreenKeyboard {
        visible: root.isWriting
        language: root.display.language
        target: pane.field
    }
    leftActions: [
        BackButton {
            visible: !root.isWriting && !(root.isReading && root.page.isRevocation)
            onClicked: root.page.back()
        },
        KioskButton {
            objectName: "keepConsent"
            visible: root.isReading && root.page.isRevocation
            text: qsTr("Keep my consent")
            onClicked: root.page.keepConsent()
        }
    ]
    rightActions: [
        DoneButton {
            visible: root.isWriting
            onClicked: root.writing = ""
        },
        NextButton {
            visible: root.isReading && !root.page.isBlocked && !root.page.isRevocation
            onClicked: root.page.next()
        },
        KioskButton {
            objectName: "takeBack"
            visible: root.isReading && root.page.isRevocation
            text: qsTr("Take it back")
            onClicked: root.page.next()
        },
        KioskButton {
            objectName: "sign"
            kind: KioskButton.Primary
            visible: (root.isDrawing || root.isTyping) && !root.isWriting
            text: qsTr("Sign and finish")
            onClicked: root.page.next()
        }
    ]

    SigningWords {
        visible: root.isReading && !root.page.isRevocation && !root.page.isRecheck
        page: root.page
    }
    RecheckWords {
        visible: root.isReading && root.page.isRecheck
        page: root.page
    }
    RevocationWords {
        visible: root.isReading && root.page.isRevocation
        page: root.page
    }
    SigningPad {
        visible: root.isDrawing && !root.isWriting
        page: root.page
        capture: root.capture
        room: root.wordsHeight
        onWitnessAsked: root.writing = "name"
    }
    SigningWays {
        visible: root.isChoosing
        page: root.page
        isHelpCalled: root.kiosk.isHelpCalled
    }
    SigningTyped {
        visible: root.isTyping && !root.isWriting
        page: root.page
        onAsked: what => root.writing = what
    }
    WritingPane {
        id: pane

        visible: root.isWriting
        room: root.wordsHeight
        prompt: root.writing === "reason" ? qsTr("Why you do not sign by hand") : root.isTyping ? qsTr("Your name") : qsTr("Name of the person who sees you make the mark")
        text: root.writing === "reason" ? root.page.reason : root.page.name
        onWritten: text => root.writing === "reason" ? root.page.writeReason(text) : root.page.writeName(text)
    }
}
