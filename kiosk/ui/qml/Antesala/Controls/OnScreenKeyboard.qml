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

    // The keys are made when they first show, for most pages that have a keyboard never show it.
    Loader {
        anchors.centerIn: parent
        active: root.wasShown
        sourceComponent: KeyboardRows {
            width: root.width - 2 * Theme.spaceSmall
            rows: root.rows
            isUpper: root.isUpper
            shows123: root.shows123
            stop: root.stop
            gap: root.gap
            keyHeight: root.keyHeight
            onTyped: words => root.write(words)
            onEntered: {
                root.write("\n");
                root.entered();
            }
            onErased: root.erase()
            onShifted: root.isShiftHeld = !root.isShiftHeld
            onSwapped: root.shows123 = !root.shows123
            onReached: key => root.stop = key
        }
    }
}
