import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The way out of the full screen: a staff PIN.
Sheet {
    id: root

    required property KioskViewModel kiosk
    property string pin: ""
    property bool isWrong: false

    function type(digit: string) {
        isWrong = false;
        pin += digit;
        if (pin.length < pinField.length)
            return;
        const typed = pin;
        pin = "";
        isWrong = !kiosk.unlock(typed);
    }
    function erase() {
        pin = pin.slice(0, -1);
    }

    objectName: "staffSheet"
    iconName: "person"
    title: qsTr("For staff: type your PIN")
    actions: [
        KioskButton {
            objectName: "goOn"
            text: qsTr("Go back to the page")
            iconName: "back"
            onClicked: root.kiosk.goOn()
        }
    ]
    start: pinField
    onIsOpenChanged: {
        pin = "";
        isWrong = false;
    }
    onEscaped: kiosk.goOn()
    onOutsideTouched: kiosk.goOn()

    CodeField {
        id: pinField

        x: ((parent?.width ?? 0) - width) / 2
        objectName: "pinField"
        label: qsTr("PIN")
        isSecret: true
        code: root.pin
        onDigit: digit => root.type(digit)
        onErased: root.erase()
    }
    KindHint {
        visible: root.isWrong
        text: qsTr("This PIN does not open. Please wait a moment and try again.")
    }
    NumberPad {
        x: ((parent?.width ?? 0) - width) / 2
        onDigit: digit => root.type(digit)
        onErased: root.erase()
    }
}
