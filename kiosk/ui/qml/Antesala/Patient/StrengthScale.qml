pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// The numbers from 0 to the strongest, each large enough for a finger; in two rows where one is too narrow. Below them
// what the first, the middle and the last mean.
FocusScope {
    id: root

    required property int strongest
    // -1 before a number was touched.
    required property int strength
    // Words for the first, the middle and the last number.
    required property var meanings

    readonly property string focusGroup: "group"
    readonly property string spoken: meanings.map((meaning, index) => qsTr("%1: %2").arg(marked[index]).arg(meaning)).join("\n\n")
    readonly property int answered: strength
    readonly property int count: strongest + 1
    readonly property real narrowest: Math.max(Theme.touchTarget, metrics.advanceWidth(strongest) + 2 * Theme.mm(3))
    readonly property int columns: (narrowest + Theme.targetGap) * count - Theme.targetGap <= width ? count : Math.ceil(count / 2)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.targetGap) / columns)
    readonly property real cellHeight: Theme.mainButton
    readonly property int rows: Math.ceil(count / columns)
    readonly property list<int> marked: [0, Math.floor(strongest / 2), strongest]

    signal rated(strength: int)

    width: parent?.width ?? 0
    implicitHeight: meaning.y + meaning.height
    height: implicitHeight

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.subheadingSize
        font.bold: true
    }
    Repeater {
        model: root.count

        PlainChoice {
            required property int index

            objectName: "strength:" + index
            x: (index % root.columns) * (root.cellWidth + Theme.targetGap)
            y: Math.floor(index / root.columns) * (root.cellHeight + Theme.targetGap)
            width: root.cellWidth
            height: root.cellHeight
            text: index
            largeText: true
            isChosen: index === root.strength
            Accessible.name: root.marked.includes(index) ? qsTr("%1: %2").arg(index).arg(root.meanings[root.marked.indexOf(index)]) : text
            onClicked: root.rated(index)
        }
    }
    Row {
        id: meaning

        readonly property real third: Math.floor(width / 3)

        y: root.rows * (root.cellHeight + Theme.targetGap)
        width: root.width

        Repeater {
            model: root.meanings

            Text {
                required property string modelData
                required property int index

                width: meaning.third
                text: qsTr("%1: %2").arg(root.marked[index]).arg(modelData)
                textFormat: Text.PlainText
                color: Theme.inkSoft
                font.family: Theme.fontFamily
                font.pixelSize: Theme.labelSize
                wrapMode: Text.Wrap
                horizontalAlignment: [Text.AlignLeft, Text.AlignHCenter, Text.AlignRight][index]
                rightPadding: index < 2 ? Theme.spaceSmall : 0
                Accessible.ignored: true
            }
        }
    }
}
