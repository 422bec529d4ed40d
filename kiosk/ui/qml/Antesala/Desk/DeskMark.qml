import QtQuick
import Antesala.Theme

// A small mark in a list or behind a line: a state in words, its colour only beside them.
Rectangle {
    id: root

    enum Kind {
        Plain,
        Current,
        Ask,
        Good,
        Alert
    }

    required property string text
    property int kind: DeskMark.Plain

    readonly property color inkColour: kind === DeskMark.Ask ? Theme.ask : kind === DeskMark.Good ? Theme.good : kind === DeskMark.Alert ? Theme.alert : kind === DeskMark.Current ? Theme.primary : Theme.inkSoft

    implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.mm(2)
    implicitHeight: Math.ceil(words.height) + 2 * Theme.mm(0.8)
    width: implicitWidth
    height: implicitHeight
    radius: Theme.radiusLabel
    color: kind === DeskMark.Ask ? Theme.askSoft : kind === DeskMark.Good ? Theme.goodSoft : kind === DeskMark.Alert ? Theme.alertSoft : kind === DeskMark.Current ? Theme.primarySoft : Theme.background
    border.color: inkColour
    border.width: Theme.isContrast ? Theme.outline : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: words

        x: Theme.mm(2)
        y: Theme.mm(0.8)
        width: root.width - 2 * x
        text: root.text
        textFormat: Text.PlainText
        color: root.inkColour
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
