import QtQuick
import Antesala.Controls
import Antesala.Theme

// What is being written, and what it is about; the keyboard stands at the foot of the page. On a low screen the field
// itself says what it is about.
Item {
    id: root

    required property string prompt
    required property string text
    required property real room
    property int longestText: 500

    readonly property alias field: entry.field
    readonly property bool showsTitle: room - title.implicitHeight - Theme.spaceSmall >= entry.implicitHeight

    signal written(string text)

    width: parent?.width ?? 0
    height: visible ? Math.max(room, Theme.touchTarget) : 0
    implicitHeight: height

    onVisibleChanged: {
        if (visible) {
            entry.forceActiveFocus();
            field.cursorPosition = field.length;
        }
    }

    Heading {
        id: title

        level: Heading.Part
        text: root.prompt
        visible: root.showsTitle
    }
    TextEntry {
        id: entry

        objectName: "entry"
        y: title.visible ? title.height + Theme.spaceSmall : 0
        height: root.height - y
        label: root.prompt
        placeholder: title.visible ? "" : root.prompt
        text: root.text
        longest: root.longestText
        onEdited: text => root.written(text)
    }
}
