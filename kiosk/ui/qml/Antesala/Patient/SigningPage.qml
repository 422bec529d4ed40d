import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Three parts: read and touch each statement; sign; or sign another way. Near the writing hand stand Back and Sign alone.
PatientFrame {
    id: root

    required property SigningViewModel page
    readonly property bool isReading: page.part === "read"
    readonly property bool isChoosing: page.part === "other" && page.method === "drawn"
    readonly property bool isTyping: page.part === "other" && page.method === "typed"
    readonly property bool isDrawing: !isReading && !isChoosing && !isTyping

    leftActions: [
        BackButton {
            visible: !typed.isWriting
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        DoneButton {
            visible: typed.isWriting
            onClicked: typed.stopWriting()
        },
        NextButton {
            visible: root.isReading && !root.page.isBlocked
            onClicked: root.page.next()
        },
        KioskButton {
            objectName: "sign"
            kind: KioskButton.Primary
            visible: root.isDrawing || root.isTyping && !typed.isWriting
            text: qsTr("Sign and finish")
            onClicked: root.page.next()
        }
    ]

    SigningWords {
        visible: root.isReading
        page: root.page
    }
    SigningPad {
        visible: root.isDrawing
        page: root.page
        room: root.wordsHeight
    }
    SigningWays {
        visible: root.isChoosing
        page: root.page
        isHelpCalled: root.kiosk.isHelpCalled
    }
    SigningTyped {
        id: typed

        visible: root.isTyping
        page: root.page
        room: root.wordsHeight
    }
}
