import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// What is longer than its place: by wheel, by finger, by its bar, by page keys, and it follows the keyboard's focus.
FocusScope {
    id: root

    default property alias parts: column.data
    property real spacing: Theme.space
    property real inset: 0
    readonly property alias column: column
    readonly property bool isScrolled: view.contentHeight > view.height

    function page(by: int) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + by * view.height * 0.9));
    }
    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === column)
                return true;
        return false;
    }
    // What the mouse took the focus to is under the mouse: moved between press and release, it would not be clicked.
    function isUnderMouse(item: Item): bool {
        const reason = (item as T.Control)?.focusReason ?? (item as T.TextField)?.focusReason ?? (item as T.TextArea)?.focusReason;
        return reason === Qt.MouseFocusReason;
    }
    // Later, when the page that has just come is laid out.
    function follow() {
        const focused = Window.activeFocusItem;
        if (view.height <= 0 || !focused || !isInside(focused) || isUnderMouse(focused))
            return;
        const item = (focused.parent as DeskField) ?? (focused.parent as DeskText) ?? focused; // with its name
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const margin = Theme.space;
        if (top - margin < view.contentY)
            view.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > view.contentY + view.height)
            view.contentY = Math.min(view.contentHeight - view.height, top + item.height + margin - view.height);
    }
    function toTop() {
        view.contentY = 0;
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.page(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            Qt.callLater(root.follow);
        }
    }
    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.ceil(column.height + 2 * root.inset)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            objectName: "scrollBar"
            policy: T.ScrollBar.AsNeeded
            visible: size < 1
            minimumSize: 0.08
            padding: Theme.mm(0.5)
            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: Theme.mm(2)
                radius: width / 2
                color: bar.pressed ? Theme.primary : Theme.lineControl
            }
        }

        PlainColumn {
            id: column

            x: root.inset
            y: root.inset
            // The bar's room is kept free always: else the words would wrap anew when it comes.
            width: view.width - 2 * root.inset - (root.inset > Theme.mm(3.5) ? 0 : Theme.mm(3.5))
            spacing: root.spacing
        }
    }
}
