pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// The chapters of a visit with how far one is in each. Names give way to short names, and those to the current one
// alone, when they do not fit above their bars.
Item {
    id: root

    required property list<string> names
    required property list<string> shortNames
    required property list<real> progress
    required property int current
    // What stands quietly at the end: how long it still takes.
    property string note: ""

    readonly property real gap: Theme.spaceSmall
    readonly property real columnWidth: (width - gap * (names.length - 1)) / Math.max(1, names.length)
    readonly property bool namesFit: fit(names)
    readonly property bool shortNamesFit: fit(shortNames)
    readonly property bool isCurrentOnly: !namesFit && !shortNamesFit
    readonly property list<string> shownNames: namesFit ? names : shortNames
    readonly property real nameHeight: Math.ceil(metrics.height)
    readonly property bool isNoteBelow: note !== "" && !isCurrentOnly
    readonly property string currentName: current >= 0 && current < names.length ? names[current] : ""

    function fit(candidates: list<string>): bool {
        const room = columnWidth;
        const widest = candidates.reduce((most, name) => Math.max(most, metrics.advanceWidth(name)), 0);
        return metrics.font.pixelSize > 0 && widest <= room;
    }

    objectName: "chapterBar"
    implicitHeight: bars.height + Theme.spaceTiny + nameHeight * (isNoteBelow ? 2 : 1)
    implicitWidth: Theme.mm(150)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Chapter %1 of %2: %3").arg(current + 1).arg(names.length).arg(currentName)

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.bold: true
    }
    Item {
        id: bars

        width: parent.width
        height: Theme.mm(Theme.isContrast ? 3.2 : 2.4)

        Repeater {
            model: root.names.length

            Rectangle {
                id: bar

                required property int index

                x: index * (root.columnWidth + root.gap)
                width: root.columnWidth
                height: bars.height
                radius: height / 2
                color: Theme.isContrast ? Theme.card : Theme.lineDecorative
                border.color: Theme.lineControl
                border.width: Theme.isContrast ? 2 : 0

                Rectangle {
                    // The share moves, not the width: a bar of another size stands at once.
                    property real share: Math.min(1, root.progress[bar.index] ?? 0)

                    width: Math.max(height, parent.width * share)
                    height: parent.height
                    radius: height / 2
                    color: Theme.primary
                    visible: share > 0

                    Behavior on share {
                        NumberAnimation { duration: Theme.motion; easing.type: Theme.easing }
                    }
                }
            }
        }
    }
    Repeater {
        model: root.isCurrentOnly ? 0 : root.names.length

        Text {
            id: chapterName

            required property int index

            x: index * (root.columnWidth + root.gap)
            y: bars.height + Theme.spaceTiny
            text: root.shownNames[index] ?? ""
            textFormat: Text.PlainText
            color: index === root.current ? Theme.ink : Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallSize
            font.bold: index === root.current
            Accessible.ignored: true
        }
    }
    Text {
        y: bars.height + Theme.spaceTiny
        width: parent.width - (rest.visible ? rest.width + root.gap : 0)
        visible: root.isCurrentOnly
        text: qsTr("%1 of %2: %3").arg(root.current + 1).arg(root.names.length).arg(root.shortNames[root.current] ?? "")
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(6)
        Accessible.ignored: true
    }
    Text {
        id: rest

        objectName: "timeLeft"
        anchors.right: parent.right
        y: bars.height + Theme.spaceTiny + (root.isNoteBelow ? root.nameHeight : 0)
        width: root.isNoteBelow ? implicitWidth : Math.min(implicitWidth, parent.width * 0.55)
        visible: text !== ""
        text: root.note
        textFormat: Text.PlainText
        color: Theme.inkSoft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(6)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
