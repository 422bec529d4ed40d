import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// Lines to write; it grows with what is written. Tab goes on, as at every other control.
FocusScope {
    id: root

    required property string label
    property string text: ""
    property string placeholder: ""
    property bool showsLabel: false
    property int longest: 2000
    property int lines: 2
    readonly property string written: area.text

    signal edited(text: string)

    function clear() {
        area.clear();
    }

    objectName: "deskText"
    width: parent?.width ?? 0
    implicitHeight: area.y + area.height
    height: implicitHeight

    onTextChanged: {
        if (area.text !== text)
            area.text = text;
    }

    FontMetrics {
        id: metrics

        font: area.font
    }
    DeskLabel {
        id: name

        visible: root.showsLabel
        text: root.label
        isSoft: true
        Accessible.ignored: true
    }
    T.TextArea {
        id: area

        objectName: root.objectName + "Field"
        y: root.showsLabel ? name.height + Theme.spaceTiny : 0
        width: root.width
        height: Math.max(Theme.touchTarget, Math.ceil(metrics.height) * root.lines + topPadding + bottomPadding, Math.ceil(contentHeight) + topPadding + bottomPadding)
        implicitHeight: height
        leftPadding: Theme.mm(2.6)
        rightPadding: Theme.mm(2.6)
        topPadding: Theme.mm(1.8)
        bottomPadding: Theme.mm(1.8)
        focus: true
        color: Theme.ink
        placeholderText: root.placeholder
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryText
        selectByMouse: true
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhNoPredictiveText

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.multiLine: true
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        onTextChanged: {
            if (length > root.longest)
                remove(root.longest, length);
            else if (text !== root.text)
                root.edited(text);
        }
        Component.onCompleted: text = root.text

        background: Rectangle {
            radius: Theme.radiusTool
            color: Theme.card
            border.color: area.activeFocus ? Theme.primary : Theme.lineControl
            border.width: area.activeFocus ? Theme.outline * 2 : Theme.outline
        }

        Text {
            x: area.leftPadding
            y: area.topPadding
            width: area.width - 2 * x
            visible: area.length === 0 && area.preeditText === ""
            text: root.placeholder
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font: area.font
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
