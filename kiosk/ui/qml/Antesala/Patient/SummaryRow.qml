import QtQuick
import Antesala.Controls
import Antesala.Theme

// One thing that was explained, and how it went; or one sentence that was touched. There is no right and no wrong here.
Item {
    id: root

    required property string iconName
    required property string text
    property string how: ""
    property bool asks: false
    readonly property string spoken: how === "" ? text : text + "\n\n" + how

    implicitHeight: Math.max(sign.height, words.height)

    Accessible.role: Accessible.StaticText
    Accessible.name: how === "" ? text : qsTr("%1: %2").arg(text).arg(how)

    TintedIcon {
        id: sign

        name: root.iconName
        tint: root.asks ? Theme.ask : Theme.good
        size: Math.round(Theme.labelSize * 1.1)
    }
    PlainColumn {
        id: words

        x: sign.width + Theme.space
        width: parent.width - x
        spacing: 0

        Text {
            width: parent.width
            text: root.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.how
            textFormat: Text.PlainText
            color: root.asks ? Theme.ask : Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
