import QtQuick
import Antesala.Theme

// Stands on every screen of the sample clinic.
Text {
    objectName: "footer"
    text: qsTr("Sample: not valid as consent")
    textFormat: Text.PlainText
    color: Theme.inkSoft
    font.family: Theme.fontFamily
    font.pixelSize: Theme.mm(5)
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
