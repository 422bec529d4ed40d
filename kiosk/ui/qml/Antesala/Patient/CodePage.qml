import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The visit's code from the slip. Nothing personal is known to the screen before it.
PatientFrame {
    id: root

    required property CodeViewModel page

    offersBreak: true

    aside: NumberPad {
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]

    Heading {
        id: title

        text: qsTr("Please type your code")
    }
    RichText {
        text: qsTr("The 6 digits are on the slip from the front desk.")
    }
    CodeField {
        objectName: "codeField"
        label: title.text
        length: root.page.length
        code: root.page.digits
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    CalloutBox {
        objectName: "openingRecords"
        isLive: true
        visible: !root.page.isReady
        iconName: "clock"
        text: qsTr("One moment, please. We are getting ready.")
    }
    DoorWords {
        isWrong: root.page.isWrong
        callsSomebody: root.page.callsSomebody
        waitS: root.page.waitS
        wrongText: qsTr("This code opens nothing. Please look at your slip and type it again.")
    }
}
