pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// A field for own words, of one or more lines. Near its limit it says how many characters are left; beyond it nothing
// is taken. `field` is the target for the on-screen keyboard.
FocusScope {
    id: root

    required property string label
    required property int longest
    property string text: ""
    property string placeholder: ""
    property bool isSingleLine: false

    readonly property alias field: area
    readonly property int remaining: longest - area.length
    readonly property real inset: Theme.mm(5)
    readonly property real lineHeight: Math.ceil(metrics.height)

    signal edited(text: string)
    signal touched

    objectName: "textEntry"
    width: parent?.width ?? 0
    implicitHeight: (isSingleLine ? 1 : 3) * lineHeight + 2 * inset + (count.visible ? count.height : 0)
    height: implicitHeight

    onTextChanged: {
        if (area.text !== text)
            area.text = text;
    }

    FontMetrics {
        id: metrics

        font: area.font
    }
    Rectangle {
        id: frame

        width: parent.width
        height: parent.height - (count.visible ? count.height : 0)
        radius: Theme.radiusTool
        color: Theme.card
        border.color: area.activeFocus ? Theme.primary : Theme.lineControl
        border.width: area.activeFocus ? Theme.outline * 2 : Theme.outline

        Flickable {
            id: view

            anchors.fill: parent
            anchors.margins: root.inset
            contentWidth: width
            contentHeight: area.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            function follow(box: rect) {
                if (box.y < contentY)
                    contentY = box.y;
                else if (box.y + box.height > contentY + height)
                    contentY = box.y + box.height - height;
            }

            T.TextArea {
                id: area

                objectName: root.objectName + "Field"
                width: view.width
                height: Math.max(implicitHeight, view.height)
                implicitHeight: contentHeight
                focus: true
                color: Theme.ink
                placeholderText: root.placeholder
                selectionColor: Theme.primary
                selectedTextColor: Theme.primaryText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.bodySize
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData

                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.multiLine: !root.isSingleLine
                Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onReturnPressed: event => event.accepted = root.isSingleLine

                onCursorRectangleChanged: view.follow(cursorRectangle)
                onPressed: root.touched()
                onTextChanged: {
                    if (length > root.longest)
                        remove(root.longest, length);
                    else if (text !== root.text)
                        root.edited(text);
                }
                Component.onCompleted: text = root.text

                cursorDelegate: Rectangle {
                    width: Math.max(3, Theme.mm(0.8))
                    color: Theme.primary
                    visible: area.activeFocus
                }
            }
        }
        Text {
            anchors.fill: view
            visible: area.length === 0
            text: root.placeholder
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font: area.font
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Text {
        id: count

        objectName: root.objectName + "Count"
        anchors.right: parent.right
        anchors.top: frame.bottom
        visible: root.remaining <= Math.max(10, root.longest * 0.15)
        topPadding: Theme.spaceTiny
        text: qsTr("%n characters left", "", root.remaining)
        textFormat: Text.PlainText
        color: Theme.inkSoft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
