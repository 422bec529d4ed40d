import QtQuick
import Antesala.Controls
import Antesala.Theme

// Writing with the keyboard of the screen: what it is about, what was written so far, and the keys below.
Item {
    id: root

    required property string prompt
    required property string text
    required property real room
    property int longestText: 500

    signal written(string text)

    width: parent?.width ?? 0
    height: visible ? room : 0
    implicitHeight: height

    onVisibleChanged: if (visible)
        entry.forceActiveFocus()

    Heading {
        id: title

        level: Heading.Part
        text: root.prompt
    }
    TextEntry {
        id: entry

        objectName: "entry"
        y: title.height + Theme.spaceSmall
        width: parent.width
        height: keyboard.y - Theme.space - y
        label: root.prompt
        text: root.text
        longest: root.longestText
        onEdited: text => root.written(text)
    }
    OnScreenKeyboard {
        id: keyboard

        objectName: "keyboard"
        y: parent.height - height
        width: parent.width
        target: entry
    }
}
