import QtQuick
import Antesala.Theme

// The buttons below every page. The first on the left and the last on the right keep their corners; when one row is too
// narrow, the others go into a row above them.
Item {
    id: root

    // KioskButtons and ButtonStrips.
    property list<Item> leftActions
    property list<Item> rightActions

    // How many show on the right, told when all have come and gone: a button that is made smaller for it is placed anew.
    property int rightCount: 0
    readonly property string focusGroup: "group"
    property bool isTwoRows: false
    // Without a parent for a moment, a button counts as hidden.
    property bool isOrdering: false
    // A strip leaves out its words before there is a second row.
    property bool isTight: false

    function place() {
        if (isOrdering)
            return;
        const left = leftActions.filter(action => action.visible);
        const right = rightActions.filter(action => action.visible);
        const all = [...left, ...right];
        Qt.callLater(count);
        const wanted = all.reduce((sum, action) => sum + action.implicitWidth + Theme.space, Theme.spaceLarge);
        isTight = false;
        isTight = leastOf(all) > width;
        const least = leastOf(all);
        isTwoRows = all.length > 2 && least > width;
        if (isTwoRows) {
            const inner = [...left.slice(1), ...right.slice(0, -1)];
            const outer = [...left.slice(0, 1), ...right.slice(-1)];
            const upper = fill(inner, 0);
            implicitHeight = upper + Theme.targetGap + fill(outer, upper + Theme.targetGap);
        } else if (least > width) {
            implicitHeight = fill(all, 0);
        } else {
            implicitHeight = spread(left, right, Math.min(1, (width - least) / Math.max(1, wanted - least)));
        }
    }
    function count() {
        rightCount = rightActions.filter(action => action.visible).length;
    }
    function leastOf(actions: list<Item>): real {
        return actions.reduce((sum, action) => sum + leastWidth(action) + Theme.targetGap, 0);
    }
    function leastWidth(action: Item): real {
        const strip = action as ButtonStrip;
        if (strip !== null)
            return isTight ? strip.tightWidth : strip.implicitWidth;
        return (action as KioskButton).tightWidth;
    }
    // One row from edge to edge: each as wide as its words ask, what is left shared out.
    function fill(actions: list<Item>, y: real): real {
        const gap = Theme.targetGap;
        const room = width - gap * (actions.length - 1);
        const wanted = actions.reduce((sum, action) => sum + action.implicitWidth, 0);
        // A strip cannot fold its words: it keeps what it needs, and the others share the rest.
        const needs = action => (action as ButtonStrip)?.tightWidth ?? 0;
        const squeezed = actions.filter(action => needs(action) > room * action.implicitWidth / wanted);
        const taken = squeezed.reduce((sum, action) => sum + needs(action), 0);
        const others = wanted - squeezed.reduce((sum, action) => sum + action.implicitWidth, 0);
        let x = 0;
        actions.forEach(action => {
            action.width = squeezed.includes(action) ? needs(action) : Math.floor((room - taken) * action.implicitWidth / others);
            action.x = x;
            action.y = y;
            x += action.width + gap;
        });
        const height = actions.reduce((most, action) => Math.max(most, action.implicitHeight), 0);
        actions.forEach(action => action.height = height);
        return height;
    }
    // One row in two groups; paddings shrink as far as they must (ease 1: as wanted, 0: as tight as words allow).
    function spread(left: list<Item>, right: list<Item>, ease: real): real {
        const gap = Theme.targetGap + (Theme.space - Theme.targetGap) * ease;
        [...left, ...right].forEach(action => action.width = Math.floor(leastWidth(action) + (action.implicitWidth - leastWidth(action)) * ease));
        const height = [...left, ...right].reduce((most, action) => Math.max(most, action.implicitHeight), 0);
        let x = 0;
        left.forEach(action => {
            put(action, x, height);
            x += action.width + gap;
        });
        x = width;
        right.slice().reverse().forEach(action => {
            put(action, x - action.width, height);
            x -= action.width + gap;
        });
        return height;
    }
    function put(action: Item, x: real, height: real) {
        action.height = height;
        action.x = x;
        action.y = 0;
    }
    // The keyboard goes from one to the next in the order in which they are seen, so the upper row comes first.
    function order() {
        isOrdering = true;
        const all = [...leftActions, ...rightActions];
        const ends = isTwoRows ? [...leftActions.slice(0, 1), ...rightActions.slice(-1)] : [];
        all.forEach(action => action.parent = null);
        [...all.filter(action => !ends.includes(action)), ...ends].forEach(action => action.parent = root);
        isOrdering = false;
    }
    function adopt() {
        [...leftActions, ...rightActions].forEach(action => {
            action.parent = root;
            action.implicitWidthChanged.connect(root.place);
            action.implicitHeightChanged.connect(root.place);
            action.visibleChanged.connect(root.place);
        });
        place();
    }

    objectName: "actionBar"

    onWidthChanged: place()
    onIsTwoRowsChanged: order()
    Component.onCompleted: adopt()
}
