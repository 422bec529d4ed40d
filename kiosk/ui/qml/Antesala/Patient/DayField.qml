import QtQuick
import Antesala.Controls
import Antesala.Theme

// The day of birth as it is being typed. A keyboard's digits work too, while the field has the focus.
FocusScope {
    id: root

    required property string day
    // What the page asks: the focus begins here, not on the title.
    required property string question

    // Where the page begins: digits typed on a keyboard arrive here.
    readonly property bool takesKeys: true
    // No voice that others hear tells what is typed. Accessible.passwordEdit would take the name away too (Qt 6.11).
    readonly property bool isMasked: true

    signal digit(digit: string)
    signal erased

    objectName: "dayField"
    width: parent?.width ?? 0
    implicitHeight: box.height
    height: implicitHeight
    activeFocusOnTab: true
    focus: true

    Accessible.role: Accessible.EditableText
    Accessible.name: question + " " + label.text
    Accessible.description: day
    Accessible.focusable: true
    Accessible.readOnly: false
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            root.digit(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.erased();
        else
            return;
        event.accepted = true;
    }

    Text {
        id: label

        anchors.verticalCenter: box.verticalCenter
        text: qsTr("Day")
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.bold: true
        Accessible.ignored: true
    }
    Rectangle {
        id: box

        x: label.width + Theme.space
        width: Math.max(Theme.mm(36), digits.implicitWidth + 2 * Theme.space)
        height: Math.max(Theme.touchTarget, digits.implicitHeight + Theme.spaceSmall)
        radius: Theme.radiusTool
        color: Theme.card
        border.color: Theme.primary
        border.width: 2 * Theme.outline

        Text {
            id: digits

            anchors.centerIn: parent
            text: root.day
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.subheadingSize
            font.bold: true
            Accessible.ignored: true
        }
        FocusRing {
            visible: root.activeFocus
            aroundRadius: Theme.radiusTool
        }
    }
}
