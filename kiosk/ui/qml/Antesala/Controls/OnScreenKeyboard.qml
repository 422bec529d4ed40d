pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Our own keyboard: letters of the patient's language, signs and digits. It writes into the field it is given, wherever
// the focus is, so it works under every window system.
Rectangle {
    id: root

    // A TextEdit, TextArea or TextInput.
    required property var target
    property string language: "en"

    property bool shows123: false
    property bool isShiftHeld: false
    property bool wasShown: false
    // The key at which Tab stops: the one that had the focus last.
    property string stop: firstKey

    readonly property string focusGroup: "pad"
    readonly property string firstKey: "letter_" + rows[0].charAt(0)
    readonly property bool startsSentence: /(^|[.!?]\s|[¿¡])\s*$/.test(textBefore)
    readonly property string textBefore: target ? target.text.slice(0, target.cursorPosition) : ""
    readonly property bool isUpper: !shows123 && (isShiftHeld || startsSentence)
    readonly property real gap: Theme.mm(1.6)
    readonly property real keyHeight: Theme.touchTarget
    readonly property var letters: ({
            en: ["qwertyuiop", "asdfghjkl'", "zxcvbnm,.?", "-!"],
            es: ["qwertyuiop", "asdfghjklñ", "zxcvbnm,.?", "áéíóúü¿¡"],
            ca: ["qwertyuiop", "asdfghjklç'", "zxcvbnm,.?", "àèéíïòóúü·"]
        })
    readonly property list<string> signs: ["1234567890", "-/:;()€@\"'", ",.?!+=%*&#", "ºª"]
    readonly property list<string> rows: shows123 ? signs : letters[language] ?? letters.en

    signal entered

    function write(words: string) {
        if (!target)
            return;
        if (target.selectionEnd > target.selectionStart)
            target.remove(target.selectionStart, target.selectionEnd);
        target.insert(target.cursorPosition, words);
        isShiftHeld = false;
    }
    function erase() {
        if (!target)
            return;
        if (target.selectionEnd > target.selectionStart)
            target.remove(target.selectionStart, target.selectionEnd);
        else if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }
    function spokenName(letter: string): string {
        return ({ ",": qsTr("comma"), ".": qsTr("full stop"), "?": qsTr("question mark"), "'": qsTr("apostrophe"), "-": qsTr("hyphen"), "!": qsTr("exclamation mark"), "¿": qsTr("opening question mark"), "¡": qsTr("opening exclamation mark"), "·": qsTr("raised dot") })[letter] ?? letter;
    }

    objectName: "keyboard"
    onFirstKeyChanged: stop = firstKey
    onVisibleChanged: wasShown = wasShown || visible
    Component.onCompleted: wasShown = visible
    width: parent?.width ?? implicitWidth
    implicitWidth: Theme.mm(260)
    implicitHeight: 4 * keyHeight + 3 * gap + 2 * Theme.spaceSmall
    height: implicitHeight
    radius: Theme.radiusTool
    color: Theme.primarySoft
    border.color: Theme.lineControl
    border.width: Theme.isContrast ? Theme.outline : 0

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    component LetterRow: Row {
        id: line

        required property int number
        readonly property list<string> keys: Array.from(root.rows[number])
        // Keys of one unit, and what stands beside them.
        property real units: keys.length
        readonly property real unit: (width + root.gap) / units - root.gap

        width: root.width - 2 * Theme.spaceSmall
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
            onReached: root.stop = objectName
            onClicked: root.write(letter)
        }
    }

    // The keys are made when they first show, for most pages that have a keyboard never show it.
    Loader {
        anchors.centerIn: parent
        active: root.wasShown
        sourceComponent: Column {
            spacing: root.gap

            LetterRow {
                id: first

                number: 0
                units: keys.length + 1.5

                Letters { line: first }
                KeyboardKey {
                    objectName: "keyBackspace"
                    isStop: root.stop === objectName
                    onReached: root.stop = objectName
                    width: first.wide(1.5)
                    height: root.keyHeight
                    text: ""
                    spokenName: qsTr("Delete")
                    iconName: "backspace"
                    strong: true
                    onClicked: root.erase()
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
                    onReached: root.stop = objectName
                    width: second.wide(1.5)
                    height: root.keyHeight
                    text: ""
                    spokenName: qsTr("New line")
                    iconName: "enter"
                    strong: true
                    onClicked: {
                        root.write("\n");
                        root.entered();
                    }
                }
            }
            LetterRow {
                id: third

                number: 2
                units: keys.length + 1.5

                KeyboardKey {
                    objectName: "keyShift"
                    isStop: root.stop === objectName
                    onReached: root.stop = objectName
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
                    onClicked: root.isShiftHeld = !root.isShiftHeld
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
                    onReached: root.stop = objectName
                    width: fourth.wide(1.5)
                    height: root.keyHeight
                    text: root.shows123 ? qsTr("abc") : qsTr("123")
                    spokenName: root.shows123 ? qsTr("Letters") : qsTr("Digits and signs")
                    strong: true
                    onClicked: root.shows123 = !root.shows123
                }
                Letters { line: fourth }
                KeyboardKey {
                    objectName: "keySpace"
                    isStop: root.stop === objectName
                    onReached: root.stop = objectName
                    width: fourth.wide(fourth.units - 1.5 - fourth.keys.length)
                    height: root.keyHeight
                    text: qsTr("space")
                    spokenName: qsTr("Space")
                    onClicked: root.write(" ")
                }
            }
        }
    }
}
