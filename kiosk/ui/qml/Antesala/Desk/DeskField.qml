import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// One line to write, under its name.
FocusScope {
    id: root

    required property string label
    property string text: ""
    property string placeholder: ""
    property bool isSecret: false
    property bool showsLabel: true
    property int longest: 200
    readonly property string written: field.text

    signal edited(text: string)
    signal accepted

    function clear() {
        field.clear();
    }

    objectName: "deskField"
    width: parent?.width ?? 0
    implicitHeight: field.y + field.height
    height: implicitHeight

    onTextChanged: {
        if (field.text !== text)
            field.text = text;
    }

    DeskLabel {
        id: name

        visible: root.showsLabel
        text: root.label
        isSoft: true
        Accessible.ignored: true
    }
    T.TextField {
        id: field

        objectName: root.objectName + "Field"
        y: root.showsLabel ? name.height + Theme.spaceTiny : 0
        width: root.width
        height: Math.max(Theme.touchTarget, implicitHeight)
        implicitHeight: Math.ceil(contentHeight) + topPadding + bottomPadding
        leftPadding: Theme.mm(2.6)
        rightPadding: Theme.mm(2.6)
        topPadding: Theme.mm(1.6)
        bottomPadding: Theme.mm(1.6)
        focus: true
        color: Theme.ink
        placeholderText: root.placeholder
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryText
        selectByMouse: true
        echoMode: root.isSecret ? TextInput.Password : TextInput.Normal
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        maximumLength: root.longest
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: root.isSecret ? Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        // Qt tells no name of a field whose letters are hidden, and does tell this.
        Accessible.description: root.isSecret ? root.label : ""
        Accessible.passwordEdit: root.isSecret

        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        Component.onCompleted: text = root.text

        background: Rectangle {
            radius: Theme.radiusTool
            color: Theme.card
            border.color: field.activeFocus ? Theme.primary : Theme.lineControl
            border.width: field.activeFocus ? Theme.outline * 2 : Theme.outline
        }

        Text {
            x: field.leftPadding
            width: field.width - 2 * x
            height: field.height
            visible: field.length === 0 && field.preeditText === ""
            text: root.placeholder
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font: field.font
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.markSize
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
