import Antesala.Controls

// Reads the page aloud; beside Back.
KioskButton {
    objectName: "readToMe"
    text: qsTr("Read to me")
    iconName: "speaker"
}
