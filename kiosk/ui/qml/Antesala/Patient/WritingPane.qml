import QtQuick
import Antesala.Controls
import Antesala.Theme

// Writing with the keyboard of the screen: what it is about, what was written so far, and the keys below. On a low screen
// the field itself says what it is about.
Item {
    id: root

    required property string prompt
    required property string text
    required property real room
    required property string language
    property int longestText: 500

    readonly property real entryRoom: keyboard.y - Theme.space
    readonly property bool showsTitle: entryRoom - title.implicitHeight > Theme.bodySize * 3.2

    signal written(string text)

    width: parent?.width ?? 0
    height: visible ? room : 0
    implicitHeight: height

    onVisibleChanged: {
        if (visible)
            entry.forceActiveFocus();
    }

    Heading {
        id: title

        level: Heading.Part
        text: root.prompt
        visible: root.showsTitle
    }
    TextEntry {
        id: entry

        y: title.visible ? title.height + Theme.spaceSmall : 0
        height: root.entryRoom - y
        label: root.prompt
        placeholder: title.visible ? "" : root.prompt
        text: root.text
        longest: root.longestText
        onEdited: text => root.written(text)
    }
    OnScreenKeyboard {
        id: keyboard

        y: parent.height - height
        language: root.language
        target: entry.field
    }
}
