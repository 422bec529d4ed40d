import Antesala.Controls

// Ends writing; what was written is kept.
KioskButton {
    objectName: "finishWriting"
    kind: KioskButton.Primary
    //: Button: ends writing and closes the keyboard
    text: qsTr("Done")
    iconName: "check"
}
