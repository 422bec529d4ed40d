pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// A sheet over the page: a break, help, the idle warning. It holds the focus while it is open and gives it back after.
FocusScope {
    id: root

    default property alias words: pager.words
    required property bool isOpen
    required property string title
    property list<KioskButton> actions
    property string iconName: ""
    // Seconds left, shown large; below 0 there is no countdown.
    property int countdown: -1
    // What has the focus when it opens; the first button otherwise.
    property Item start: null

    readonly property real inset: Theme.mm(10 * Theme.room)
    readonly property bool isTwoColumns: actions.length > 1 && card.width > Theme.mm(170)
    property Item before: null

    // The touch beside the card; the caller decides whether it closes.
    signal outsideTouched
    signal escaped

    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === card)
                return true;
        return false;
    }
    // Where the focus went out, it goes on to the next item inside, in the direction it was going.
    function bringBack(item: Item) {
        const forward = (item as T.Control)?.focusReason !== Qt.BacktabFocusReason;
        for (let turns = 0; item && turns < 500; ++turns) {
            item = item.nextItemInFocusChain(forward);
            if (isInside(item)) {
                item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                return;
            }
        }
    }
    function place() {
        const shown = actions.filter(action => action.visible);
        const columns = isTwoColumns ? 2 : 1;
        const gap = Theme.spaceSmall;
        const width = (buttons.width - gap * (columns - 1)) / columns;
        let y = 0;
        for (let i = 0; i < shown.length; i += columns) {
            const row = shown.slice(i, i + columns);
            row.forEach((action, column) => {
                action.width = row.length === 1 ? buttons.width : width;
                action.x = column * (width + gap);
                action.y = y;
            });
            const height = row.reduce((most, action) => Math.max(most, action.implicitHeight), 0);
            row.forEach(action => action.height = height);
            y += height + gap;
        }
        buttons.height = Math.max(0, y - gap);
    }

    objectName: "sheet"
    anchors.fill: parent
    visible: isOpen
    z: 10

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: escaped()

    onIsOpenChanged: {
        if (isOpen) {
            before = root.Window.activeFocusItem;
            (start ?? actions[0] ?? root).forceActiveFocus();
        } else if (before) {
            before.forceActiveFocus();
            before = null;
        }
    }
    onVisibleChanged: place()
    Component.onCompleted: {
        actions.forEach(action => {
            action.parent = buttons;
            action.visibleChanged.connect(root.place);
            action.implicitHeightChanged.connect(root.place);
        });
        place();
    }

    // A screen reader hears the time at its start, and then not so often that nothing else is heard.
    Announcer {
        readonly property bool isDue: root.isOpen && root.countdown > 0 && (root.countdown % 10 === 0 || root.countdown === 5)

        isUrgent: true
        words: isDue ? qsTr("%n seconds left", "", root.countdown) : ""
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            if (root.isOpen && item && !root.isInside(item))
                root.bringBack(item);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: root.outsideTouched()
        }
    }
    Rectangle {
        id: card

        readonly property real room: root.height - Theme.lowered - 2 * Theme.space
        readonly property real others: heading.height + buttons.height + 2 * root.inset + 2 * Theme.space
        readonly property real wordsRoom: room - others

        objectName: "sheetCard"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowered + Math.round((root.height - Theme.lowered - height) / 2)
        width: Math.min(root.width - 2 * Theme.space, Theme.mm(270))
        height: Math.min(room, others + pager.wordsHeight)
        radius: Theme.radiusCard * 1.1
        color: Theme.background
        border.color: Theme.lineControl
        border.width: Theme.isContrast ? Theme.outline : 0

        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: heading

            x: root.inset
            y: root.inset
            width: parent.width - 2 * root.inset
            height: Math.max(sign.height, name.implicitHeight, seconds.implicitHeight)

            TintedIcon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                tint: Theme.primary
                size: visible ? Math.round(Theme.headingSize * 1.1) : 0
            }
            Heading {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                x: sign.visible ? sign.width + Theme.space : 0
                width: parent.width - x - (seconds.visible ? seconds.width + Theme.space : 0)
                // On a small screen with large words the title leaves the room to what it is about.
                level: Theme.isCompact && Theme.textScale > 1.5 ? Heading.Part : Heading.Page
                text: root.title
            }
            Text {
                id: seconds

                objectName: "sheetCountdown"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.countdown >= 0
                text: root.countdown
                textFormat: Text.PlainText
                color: Theme.primary
                font.family: Theme.fontFamily
                font.pixelSize: Theme.displaySize
                font.bold: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n seconds left", "", Math.max(0, root.countdown))
                Accessible.ignored: root.countdown < 0
            }
        }
        WordsPager {
            id: pager

            x: root.inset
            y: heading.y + heading.height + Theme.space
            width: parent.width - 2 * root.inset
            height: Math.max(0, buttons.y - Theme.space - y)
        }
        Item {
            id: buttons

            x: root.inset
            y: parent.height - height - root.inset
            width: parent.width - 2 * root.inset
            onWidthChanged: root.place()
        }
    }
}
