import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// A language in its own words, with its word for start.
T.AbstractButton {
    id: root

    required text
    required property string start

    implicitHeight: Math.max(Theme.mm(36 * Theme.room), Math.ceil(words.height) + topPadding + bottomPadding)
    topPadding: Theme.space
    bottomPadding: Theme.space
    leftPadding: Theme.space
    rightPadding: Theme.space
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(text).arg(start)
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
        PlainColumn {
            id: words

            width: parent.width
            y: (parent.height - height) / 2
            spacing: 0

            Heading {
                level: Heading.Part
                text: root.text
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                text: root.start
                textFormat: Text.PlainText
                color: Theme.inkSoft
                font.family: Theme.fontFamily
                font.pixelSize: Theme.labelSize
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
