pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Digits for codes, birthdays and PINs; keys of 25 mm, of 20 mm where height lacks.
Item {
    id: root

    property bool isEnabled: true
    // The key at which Tab stops: the one that had the focus last.
    property string stop: "1"

    readonly property string focusGroup: "pad"

    readonly property real gap: Theme.targetGap
    readonly property real keyWidth: Math.max(Theme.mainButton, (width - 2 * gap) / 3)
    readonly property real keyHeight: Math.max(Theme.touchTarget, (height - 3 * gap) / 4)

    signal digit(digit: string)
    signal erased

    objectName: "numberPad"
    implicitWidth: 3 * Theme.mm(30) + 2 * gap
    implicitHeight: 4 * Theme.mainButton + 3 * gap
    width: implicitWidth
    height: implicitHeight
    enabled: isEnabled

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            root.digit(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.erased();
        else
            return;
        event.accepted = true;
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

        KeyboardKey {
            required property string modelData
            required property int index

            objectName: "digit_" + modelData
            x: (index === 9 ? 1 : index % 3) * (root.keyWidth + root.gap)
            y: Math.floor(index === 9 ? 3 : index / 3) * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            text: modelData
            letterSize: Theme.subheadingSize
            isStop: root.stop === modelData
            onReached: root.stop = modelData
            onClicked: root.digit(modelData)
        }
    }
    KeyboardKey {
        objectName: "digitErase"
        x: 2 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        text: ""
        spokenName: qsTr("Delete")
        iconName: "backspace"
        letterSize: Theme.subheadingSize
        strong: true
        isStop: root.stop === "erase"
        onReached: root.stop = "erase"
        onClicked: root.erased()
    }
}
