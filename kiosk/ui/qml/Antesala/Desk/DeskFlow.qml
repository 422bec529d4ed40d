import QtQuick
import Antesala.Theme

// Buttons and marks side by side, in as many rows as they need; none is wider than the row.
Item {
    id: root

    property real spacing: Theme.targetGap

    property bool isReady: false

    // A mark between buttons stands at the middle of their row.
    function level(row: list<Item>, tallest: real) {
        row.forEach(child => child.y += Math.round((tallest - child.height) / 2));
    }
    function place() {
        if (!visible || !isReady)
            return;
        let x = 0, y = 0, tallest = 0, row = [];
        for (let i = 0; i < children.length; ++i) {
            const child = children[i];
            if (!child.visible || child.implicitWidth <= 0)
                continue;
            const wanted = Math.min(width, Math.ceil(child.implicitWidth));
            if (x > 0 && x + wanted > width) {
                level(row, tallest);
                row = [];
                x = 0;
                y += tallest + spacing;
                tallest = 0;
            }
            child.x = x;
            child.y = y;
            child.width = wanted;
            child.height = child.implicitHeight;
            row.push(child);
            tallest = Math.max(tallest, child.height);
            x += wanted + spacing;
        }
        level(row, tallest);
        implicitHeight = y + tallest;
    }
    function watch() {
        if (!isReady)
            return;
        for (let i = 0; i < children.length; ++i) {
            const child = children[i];
            for (const changed of [child.implicitWidthChanged, child.implicitHeightChanged, child.visibleChanged]) {
                changed.disconnect(root.place);
                changed.connect(root.place);
            }
        }
        place();
    }

    width: parent?.width ?? 0
    height: implicitHeight

    onChildrenChanged: watch()
    onWidthChanged: place()
    onVisibleChanged: place()
    Component.onCompleted: {
        isReady = true;
        watch();
    }
}
