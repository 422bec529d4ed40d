pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Boxes for the digits of a code. A keyboard's digits work too, while the field has the focus.
FocusScope {
    id: root

    required property string code
    required property string label
    property int length: 6
    // A wider gap after so many boxes; 0 for none.
    property int groupAfter: 3
    property bool isSecret: false
    property list<string> placeholders: []

    readonly property real gap: Theme.targetGap
    readonly property real groupGap: groupAfter > 0 && groupAfter < length ? 2 * gap : 0
    readonly property real boxWidth: Math.min(Theme.mm(22), (width - gap * (length - 1) - groupGap) / length)
    readonly property real naturalWidth: Theme.mm(22) * length + gap * (length - 1) + groupGap

    // Where the page begins: digits typed on a keyboard arrive here.
    readonly property bool takesKeys: true
    // No voice that others hear tells what is typed. Accessible.passwordEdit would take the name away too (Qt 6.11).
    readonly property bool isMasked: true

    signal digit(digit: string)
    signal erased

    objectName: "codeField"
    implicitWidth: naturalWidth
    implicitHeight: Theme.mm(26)
    width: Math.min(parent?.width ?? implicitWidth, implicitWidth)
    height: implicitHeight
    activeFocusOnTab: true
    focus: true

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: isSecret ? qsTr("%1 of %2 digits").arg(code.length).arg(length) : code.split("").join(" ")
    Accessible.focusable: true
    Accessible.readOnly: false
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text)) {
            root.digit(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.erased();
            event.accepted = true;
        }
    }

    FocusRing {
        visible: root.activeFocus
        aroundRadius: Theme.radiusTool
    }
    Repeater {
        model: root.length

        Rectangle {
            id: box

            required property int index
            readonly property bool isNext: index === root.code.length
            readonly property string digit: root.code.charAt(index)

            x: index * (root.boxWidth + root.gap) + (root.groupGap > 0 && index >= root.groupAfter ? root.groupGap : 0)
            width: root.boxWidth
            height: root.height
            radius: Theme.radiusTool
            color: Theme.card
            border.color: isNext ? Theme.primary : Theme.lineControl
            border.width: isNext ? Theme.outline * 2 : Theme.outline

            Text {
                anchors.centerIn: parent
                text: box.digit === "" ? root.placeholders[box.index] ?? "" : root.isSecret ? "•" : box.digit
                textFormat: Text.PlainText
                color: box.digit === "" ? Theme.inkSoft : Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: box.digit === "" ? Theme.labelSize : Math.min(Theme.headingSize, Math.round(root.boxWidth * 0.8))
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
}
