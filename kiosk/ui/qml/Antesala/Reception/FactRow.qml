import QtQuick
import Antesala.Desk
import Antesala.Theme

// A fact: its name before it, or above it where there is little room.
Item {
    id: root

    required property string name
    required property string value
    readonly property bool isNarrow: width < Theme.mm(110) * Theme.textScale
    readonly property real nameWidth: isNarrow ? width : width * 0.36

    width: parent?.width ?? 0
    implicitHeight: isNarrow ? title.height + words.height : Math.max(title.height, words.height)
    height: implicitHeight

    DeskLabel {
        id: title

        width: root.nameWidth - (root.isNarrow ? 0 : Theme.space)
        text: root.name
        isSoft: true
    }
    DeskLabel {
        id: words

        x: root.isNarrow ? 0 : root.nameWidth
        y: root.isNarrow ? title.height : 0
        width: root.width - x
        text: root.value
    }
}
