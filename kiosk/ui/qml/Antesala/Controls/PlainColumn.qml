import QtQuick
import Antesala.Theme

// Puts its children below each other at once. Column does it a frame later, and a page that asks "do the words fit?"
// cannot wait that long. Children set their own width, usually parent.width.
Item {
    id: root

    property real spacing: Theme.space

    // Before all children stand, placing them would run inside their own bindings.
    property bool isReady: false

    function place() {
        // In a hidden page every child counts as hidden; its places stay as they are.
        if (!visible || !isReady)
            return;
        let y = 0;
        for (let i = 0; i < children.length; ++i) {
            const child = children[i];
            if (!child.visible)
                continue;
            child.y = y;
            if (child.height > 0)
                y += child.height + spacing;
        }
        implicitHeight = Math.max(0, y - spacing);
    }
    function watch() {
        if (!isReady)
            return;
        for (let i = 0; i < children.length; ++i) {
            const child = children[i];
            child.heightChanged.disconnect(root.place);
            child.visibleChanged.disconnect(root.place);
            child.heightChanged.connect(root.place);
            child.visibleChanged.connect(root.place);
        }
        place();
    }

    height: implicitHeight

    onChildrenChanged: watch()
    onSpacingChanged: place()
    onVisibleChanged: place()
    Component.onCompleted: {
        isReady = true;
        watch();
    }
}
