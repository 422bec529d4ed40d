import QtQuick
import Antesala.Theme

// The small line above a heading that says where one is.
Text {
    id: root

    required text
    property bool asks: false
    readonly property string spoken: text

    width: parent?.width ?? implicitWidth
    color: asks ? Theme.ask : Theme.primary
    font.family: Theme.fontFamily
    font.bold: true
    font.pixelSize: Theme.labelSize
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
