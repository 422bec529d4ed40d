import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// An answer that was given; touching it goes back to the question.
T.AbstractButton {
    id: root

    required text
    required property string answer
    required property string detail
    readonly property string spoken: [text, answer, detail].filter(part => part !== "").join("\n\n")

    implicitHeight: Math.max(Theme.touchTarget, Math.ceil(words.height) + topPadding + bottomPadding)
    leftPadding: Theme.mm(6)
    rightPadding: Theme.mm(6)
    topPadding: Theme.mm(3.5)
    bottomPadding: Theme.mm(3.5)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2. Touch to change").arg(text).arg(answer)
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: Theme.radiusTool
        color: root.down ? Theme.primarySoft : Theme.card
        border.color: Theme.lineControl
        border.width: Theme.outline

        FocusRing {
            aroundRadius: Theme.radiusTool
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        PlainColumn {
            id: words

            width: parent.width - sign.width - Theme.spaceSmall
            y: (parent.height - height) / 2
            spacing: 0

            Text {
                width: parent.width
                text: root.text
                textFormat: Text.PlainText
                color: Theme.inkSoft
                font.family: Theme.fontFamily
                font.pixelSize: Theme.labelSize
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                text: root.detail === "" ? root.answer : qsTr("%1: %2").arg(root.answer).arg(root.detail)
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: Theme.labelSize
                font.bold: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        TintedIcon {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "pen"
            tint: Theme.primary
            size: Theme.labelSize
        }
    }
}
