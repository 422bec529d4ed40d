import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One patient in the list: urgent and open points are said in words, not by colour alone.
T.ItemDelegate {
    id: root

    required property var row
    required property BrowserViewModel browser
    readonly property bool isOpen: browser.openId === row.id
    readonly property bool isMarked: browser.marked === row.id

    objectName: "patient:" + row.id
    text: row.name
    implicitHeight: words.height + marks.height + Theme.spaceTiny + 2 * Theme.mm(2.4)
    height: implicitHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, row.detail, row.place, root.pointsText, row.isUrgent ? qsTr("Urgent") : ""].filter(part => part !== "").join(", ")
    Accessible.selected: isOpen

    readonly property string pointsText: row.openPoints > 0 ? (row.openPoints === 1 ? qsTr("1 open point") : qsTr("%1 open points").arg(row.openPoints)) : ""

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
                visible: root.row.isUrgent
                kind: DeskMark.Alert
                text: qsTr("Urgent: go to the kiosk")
            }
            DeskMark {
                visible: root.pointsText !== ""
                kind: DeskMark.Ask
                text: root.pointsText
            }
            DeskMark {
                text: root.row.place
                kind: ({
                        "ask": DeskMark.Ask,
                        "current": DeskMark.Current,
                        "good": DeskMark.Good
                    })[root.row.placeKind] ?? DeskMark.Plain
            }
        }
    }
}
