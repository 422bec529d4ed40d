import Antesala.Controls

// Goes back; always the first on the left.
KioskButton {
    objectName: "back"
    //: Button: to the page before
    text: qsTr("Back")
    iconName: "back"
}
