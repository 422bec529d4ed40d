import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// One of the three choices: a large card with a title and what follows from it.
T.AbstractButton {
    id: root

    required property string title
    required text

    implicitHeight: Math.ceil(words.height) + topPadding + bottomPadding
    leftPadding: Theme.mm(9)
    rightPadding: Theme.mm(9)
    topPadding: Theme.mm(9)
    bottomPadding: Theme.mm(9)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: text
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
        border.width: root.down ? 2 * Theme.outline : Theme.outline

        FocusRing {
            around: root
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        PlainColumn {
            id: words

            width: parent.width
            spacing: Theme.space

            Heading {
                level: Heading.Part
                text: root.title
            }
            RichText {
                text: root.text
            }
        }
    }
}
