import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// Opens the keyboard; shows what was written already.
T.AbstractButton {
    id: root

    required property string prompt
    required property string written
    readonly property string spoken: written === "" ? prompt : prompt + "\n\n" + written

    width: parent?.width ?? 0
    implicitHeight: Math.max(Theme.mainButton, Math.ceil(words.height) + topPadding + bottomPadding)
    leftPadding: Theme.mm(8)
    rightPadding: Theme.mm(8)
    topPadding: Theme.mm(4.5)
    bottomPadding: Theme.mm(4.5)
    focusPolicy: Qt.StrongFocus
    text: prompt

    Accessible.role: Accessible.Button
    Accessible.name: prompt
    Accessible.description: written
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.primarySoft : Theme.card
        border.color: root.down ? Theme.primary : Theme.lineControl
        border.width: Theme.outline

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        TintedIcon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: root.written === "" ? "keyboard" : "pen"
            tint: Theme.primary
            size: Math.round(Theme.bodySize * 1.1)
        }
        PlainColumn {
            id: words

            x: sign.width + Theme.space
            y: (parent.height - height) / 2
            width: parent.width - x
            spacing: 0

            Text {
                width: parent.width
                text: root.prompt
                textFormat: Text.PlainText
                color: root.written === "" ? Theme.ink : Theme.inkSoft
                font.family: Theme.fontFamily
                font.pixelSize: root.written === "" ? Theme.bodySize : Theme.labelSize
                font.bold: root.written === ""
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.written !== ""
                text: root.written
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: Theme.bodySize
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
