import QtQuick
import Antesala.Controls
import Antesala.Theme

// Words and a pad of buttons side by side (the pad below in portrait). The words page by themselves, so that the pad never
// moves away from the hand.
Item {
    id: root

    required property Item pad
    required property real room
    property bool isStacked: false
    default property alias words: pager.words

    readonly property real gap: isStacked ? Theme.spaceLarge : Theme.spaceHuge

    width: parent?.width ?? 0
    height: room
    implicitHeight: room

    WordsPager {
        id: pager

        width: root.isStacked ? root.width : root.width - root.pad.implicitWidth - root.gap
        height: root.isStacked ? root.height - root.pad.implicitHeight - root.gap : root.height
    }
    Binding {
        root.pad.parent: root
        root.pad.width: root.isStacked ? Math.min(root.width, root.pad.implicitWidth) : root.pad.implicitWidth
        root.pad.x: root.isStacked ? (root.width - root.pad.width) / 2 : root.width - root.pad.width
        root.pad.y: root.isStacked ? root.height - root.pad.height : Math.max(0, (root.height - root.pad.height) / 2)
    }
}
