import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One visit in the list, or a patient whom a search found. What it says, it says in words, not by colour alone.
T.ItemDelegate {
    id: root

    required property var row
    required property BrowserViewModel browser
    readonly property bool isOpen: browser.openId === row.id
    readonly property bool isMarked: browser.marked === row.id
    readonly property string lightText: row.light === "open" ? qsTr("Something is open") : row.light === "clear" ? qsTr("Nothing open") : ""
    readonly property string callText: row.isUrgent ? qsTr("Go to the kiosk now") : row.needsHelp ? qsTr("Asks for help") : ""

    objectName: row.id
    text: row.name
    implicitHeight: words.height + (marks.height > 0 ? marks.height + Theme.spaceTiny : 0) + 2 * Theme.mm(2.4)
    height: implicitHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, row.identity, row.detail, callText, row.place, lightText].filter(part => part !== "").join(", ")
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
                text: root.row.identity
                isSoft: true
                Accessible.ignored: true
            }
            DeskLabel {
                visible: text !== ""
                text: root.row.detail
                isSoft: true
                Accessible.ignored: true
            }
        }
        DeskFlow {
            id: marks

            x: words.x
            y: words.y + words.height + Theme.spaceTiny
            width: words.width
            spacing: Theme.spaceTiny

            DeskMark {
                visible: root.callText !== ""
                kind: root.row.isUrgent ? DeskMark.Alert : DeskMark.Ask
                text: root.callText
            }
            DeskMark {
                visible: root.row.place !== ""
                text: root.row.place
                kind: ({
                        "ask": DeskMark.Ask,
                        "current": DeskMark.Current,
                        "good": DeskMark.Good
                    })[root.row.placeKind] ?? DeskMark.Plain
            }
            DeskMark {
                visible: root.lightText !== ""
                kind: root.row.light === "open" ? DeskMark.Ask : DeskMark.Good
                text: root.lightText
            }
        }
    }
}
