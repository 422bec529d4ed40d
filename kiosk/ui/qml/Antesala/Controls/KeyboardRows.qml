pragma ComponentBehavior: Bound
import QtQuick

// The keys of the on-screen keyboard in their four rows; what a touch writes is the keyboard's.
Column {
    id: root

    // The letters or signs of each row.
    required property list<string> rows
    required property bool isUpper
    required property bool shows123
    // The key at which Tab stops.
    required property string stop
    required property real gap
    required property real keyHeight

    signal typed(words: string)
    signal entered
    signal erased
    signal shifted
    signal swapped
    signal reached(key: string)

    function spokenName(letter: string): string {
        return ({ ",": qsTr("comma"), ".": qsTr("full stop"), "?": qsTr("question mark"), "'": qsTr("apostrophe"), "-": qsTr("hyphen"), "!": qsTr("exclamation mark"), "¿": qsTr("opening question mark"), "¡": qsTr("opening exclamation mark"), "·": qsTr("raised dot") })[letter] ?? letter;
    }

    spacing: gap

    component LetterRow: Row {
        id: line

        required property int number
        readonly property list<string> keys: Array.from(root.rows[number])
        // Keys of one unit, and what stands beside them.
        property real units: keys.length
        readonly property real unit: (width + root.gap) / units - root.gap

        width: root.width
        spacing: root.gap

        function wide(count: real): real {
            return Math.floor(count * (unit + root.gap) - root.gap);
        }
    }
    component Letters: Repeater {
        id: repeater

        required property LetterRow line

        model: line.keys

        KeyboardKey {
            required property string modelData

            readonly property string letter: root.isUpper ? modelData.toLocaleUpperCase() : modelData

            objectName: "letter_" + modelData
            width: repeater.line.wide(1)
            height: root.keyHeight
            text: letter
            spokenName: root.spokenName(letter)
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            onClicked: root.typed(letter)
        }
    }

    LetterRow {
        id: first

        number: 0
        units: keys.length + 1.5

        Letters { line: first }
        KeyboardKey {
            objectName: "keyBackspace"
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            width: first.wide(1.5)
            height: root.keyHeight
            text: ""
            spokenName: qsTr("Delete")
            iconName: "backspace"
            strong: true
            onClicked: root.erased()
        }
    }
    LetterRow {
        id: second

        number: 1
        units: keys.length + 1.5

        Letters { line: second }
        KeyboardKey {
            objectName: "keyEnter"
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            width: second.wide(1.5)
            height: root.keyHeight
            text: ""
            spokenName: qsTr("New line")
            iconName: "enter"
            strong: true
            onClicked: root.entered()
        }
    }
    LetterRow {
        id: third

        number: 2
        units: keys.length + 1.5

        KeyboardKey {
            objectName: "keyShift"
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            width: third.wide(1.5)
            height: root.keyHeight
            text: ""
            spokenName: qsTr("Capital letters")
            iconName: "shift"
            strong: true
            held: root.isUpper
            enabled: !root.shows123
            checkable: true
            checked: root.isUpper
            onToggled: checked = Qt.binding(() => root.isUpper)
            onClicked: root.shifted()
        }
        Letters { line: third }
    }
    LetterRow {
        id: fourth

        number: 3
        units: Math.max(11.5, keys.length + 4.5)

        KeyboardKey {
            objectName: "keySigns"
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            width: fourth.wide(1.5)
            height: root.keyHeight
            text: root.shows123 ? qsTr("abc") : qsTr("123")
            spokenName: root.shows123 ? qsTr("Letters") : qsTr("Digits and signs")
            strong: true
            onClicked: root.swapped()
        }
        Letters { line: fourth }
        KeyboardKey {
            objectName: "keySpace"
            isStop: root.stop === objectName
            onReached: root.reached(objectName)
            width: fourth.wide(fourth.units - 1.5 - fourth.keys.length)
            height: root.keyHeight
            text: qsTr("space")
            spokenName: qsTr("Space")
            onClicked: root.typed(" ")
        }
    }
}
