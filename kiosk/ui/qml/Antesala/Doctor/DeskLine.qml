import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.Theme

// A row that is only read: a sign, what it is, the words below it, and a mark at the end.
Item {
    id: root

    required property var row
    property string iconName: ""
    property color tint: Theme.ink
    property string mark: ""
    property int markKind: DeskMark.Plain

    readonly property real indent: sign.visible ? sign.width + Theme.spaceSmall : 0
    readonly property bool isMarkBelow: chip.visible && chip.implicitWidth > width * 0.45

    objectName: "line:" + row.id
    width: parent?.width ?? 0
    implicitHeight: Math.max(title.height, detail.visible ? detail.y + detail.height : 0, chip.visible ? chip.y + chip.height : 0)
    height: implicitHeight

    TintedIcon {
        id: sign

        y: Math.round(Theme.bodySize * 0.1)
        name: root.iconName
        tint: root.tint
        size: Math.round(Theme.bodySize * 1.1)
    }
    DeskLabel {
        id: title

        x: root.indent
        width: root.width - x - (chip.visible && !root.isMarkBelow ? chip.width + Theme.spaceSmall : 0)
        text: root.row.title
    }
    DeskLabel {
        id: detail

        x: root.indent
        y: root.isMarkBelow ? title.height : Math.max(title.height, chip.visible ? chip.height : 0)
        width: root.width - x
        visible: text !== ""
        text: root.row.detail
        isSoft: true
    }
    DeskMark {
        id: chip

        x: root.isMarkBelow ? root.indent : root.width - width
        y: !root.isMarkBelow ? 0 : Theme.spaceTiny + (detail.visible ? detail.y + detail.height : title.height)
        width: Math.min(implicitWidth, root.width - root.indent)
        visible: root.mark !== ""
        text: root.mark
        kind: root.markKind
    }
}
