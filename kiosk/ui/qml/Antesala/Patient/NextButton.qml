import Antesala.Controls

// Goes on; always the last on the right, never disabled.
KioskButton {
    objectName: "next"
    kind: KioskButton.Primary
    //: Button: to the next page
    text: qsTr("Next")
    iconName: "next"
    iconAtEnd: true
}
