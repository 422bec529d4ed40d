pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.DeskModels
import Antesala.Theme

// The left side of a desk: a list that searches as one types, filters and sorts. Arrow keys walk, Enter opens; some keys
// reach it from anywhere on the page.
FocusScope {
    id: root

    required property BrowserViewModel browser
    required property string title
    // The words of orders and filters, by their names.
    required property var words
    required property string emptyText
    // How much of the page's width it takes at the usual text size.
    required property real share
    property Component line: null
    readonly property real fullWidth: parent?.width ?? 0

    width: Math.round(Math.max(Theme.mm(70), Math.min(fullWidth * 0.4, fullWidth * share * (1 + (Theme.textScale - 1) / 3))))
    height: parent?.height ?? 0

    Keys.onDownPressed: browser.step(1)
    Keys.onUpPressed: browser.step(-1)

    Shortcut {
        enabled: root.enabled
        sequences: ["Ctrl+F"]
        onActivated: field.forceActiveFocus(Qt.TabFocusReason)
    }
    Shortcut {
        enabled: root.enabled
        sequences: ["Alt+Down"]
        onActivated: root.browser.step(1)
    }
    Shortcut {
        enabled: root.enabled
        sequences: ["Alt+Up"]
        onActivated: root.browser.step(-1)
    }
    Shortcut {
        enabled: root.enabled
        sequences: ["Alt+Return", "Alt+Enter"]
        onActivated: root.browser.openMarked()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.card

        Rectangle {
            anchors.right: parent.right
            width: Theme.outline
            height: parent.height
            color: Theme.lineDecorative
        }
    }
    PlainColumn {
        id: head

        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * x
        spacing: Theme.spaceSmall

        Heading {
            level: Heading.Part
            text: root.title
            color: Theme.primary
        }
        DeskField {
            id: field

            objectName: "search"
            focus: true
            showsLabel: false
            label: qsTr("Search by name, record number or date of birth")
            placeholder: qsTr("Search  (Ctrl+F)")
            text: root.browser.search
            onEdited: text => {
                root.browser.lookFor(text);
                list.positionViewAtBeginning();
            }
            onAccepted: root.browser.openMarked()
        }
        DeskFlow {
            spacing: Theme.spaceTiny

            Repeater {
                model: root.browser.groups

                DeskButton {
                    required property string modelData

                    objectName: "group:" + modelData
                    kind: DeskButton.Quiet
                    text: root.words[modelData]
                    isOne: true
                    chosen: root.browser.group === modelData
                    onClicked: root.browser.filterBy(modelData)
                }
            }
            Repeater {
                model: root.browser.orders

                DeskButton {
                    required property string modelData
                    readonly property bool isOrder: root.browser.order === modelData

                    objectName: "order:" + modelData
                    kind: DeskButton.Quiet
                    text: root.words["by_" + modelData]
                    Accessible.description: !isOrder ? "" : root.browser.isReversed ? qsTr("The list is sorted by this, backwards") : qsTr("The list is sorted by this")
                    iconName: !isOrder ? "" : root.browser.isReversed ? "more-up" : "more-down"
                    onClicked: root.browser.sortBy(modelData)
                }
            }
        }
    }
    // The focus stays in the field while one walks.
    Announcer {
        readonly property string row: root.browser.marked === "" ? "" : list.currentItem?.Accessible.name ?? ""

        words: row !== "" && root.browser.marked === root.browser.openId ? qsTr("Shown: %1").arg(row) : row
    }
    DeskLabel {
        objectName: "emptyList"
        x: Theme.space
        y: head.y + head.height + Theme.space
        width: parent.width - 2 * x
        visible: root.browser.count === 0
        isSoft: true
        text: root.browser.total === 0 ? root.emptyText : qsTr("Nothing found. Search for less, or choose another filter.")
    }
    ListView {
        id: list

        objectName: "rows"
        y: head.y + head.height + Theme.space
        width: parent.width
        height: parent.height - y
        clip: true
        // Rows below the fold wait until they are needed: every letter of a search changes them all.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.browser.rows
        delegate: root.line
        currentIndex: root.browser.markedIndex
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    }
}
