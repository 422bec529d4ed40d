import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.DeskModels
import Antesala.Theme

// One line of a desk's list: a name, softer lines below it, and marks. What it says, it says in words, not by colour
// alone.
T.ItemDelegate {
    id: root

    default property alias marks: flow.data
    required property var row
    required property BrowserViewModel browser
    required property string detail
    // What stands in the marks, for those who hear it.
    required property list<string> said
    property string identity: ""

    readonly property bool isOpen: browser.openId === row.id
    readonly property bool isMarked: browser.marked === row.id
    readonly property int placeKind: ({
            "ask": DeskMark.Ask,
            "current": DeskMark.Current,
            "good": DeskMark.Good
        })[row.placeKind] ?? DeskMark.Plain

    text: row.name
    implicitHeight: words.height + (flow.height > 0 ? flow.height + Theme.spaceTiny : 0) + 2 * Theme.mm(2.4)
    height: implicitHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, identity, detail, ...said].filter(part => part !== "").join(", ")
    Accessible.selected: isOpen

    onClicked: browser.choose(row.id)

    background: Rectangle {
        color: root.isOpen || root.hovered ? Theme.primarySoft : Theme.card

        Rectangle {
            width: Theme.mm(1)
            height: parent.height
            visible: root.isOpen
            color: Theme.primary
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.outline
            visible: root.isMarked
            color: "transparent"
            radius: Theme.radiusLabel
            border.color: Theme.ink
            border.width: Theme.outline
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.lineDecorative
        }
    }
    contentItem: Item {
        PlainColumn {
            id: words

            x: Theme.mm(4)
            y: Theme.mm(2.4)
            width: root.width - 2 * x
            spacing: 0

            DeskLabel {
                text: root.row.name
                font.bold: true
                Accessible.ignored: true
            }
            DeskLabel {
                visible: text !== ""
                text: root.identity
                isSoft: true
                Accessible.ignored: true
            }
            DeskLabel {
                visible: text !== ""
                text: root.detail
                isSoft: true
                Accessible.ignored: true
            }
        }
        DeskFlow {
            id: flow

            x: words.x
            y: words.y + words.height + Theme.spaceTiny
            width: words.width
            spacing: Theme.spaceTiny
        }
    }
}
