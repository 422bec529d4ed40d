import QtQuick
import Antesala.Theme

// Cards as large as each other: side by side in landscape, below each other in portrait or where their words need it.
// It takes the height it is given, or what its words ask.
FocusScope {
    id: root

    default property alias cards: row.data
    property real leastCardWidth: Theme.subheadingSize * 6.5 + Theme.mm(35)

    readonly property list<Item> shown: Array.from(row.children).filter(card => card.visible && card.implicitHeight > 0)
    readonly property string focusGroup: "group"
    readonly property real gap: Theme.spaceLarge
    readonly property bool isRow: (width - gap * (shown.length - 1)) / Math.max(1, shown.length) >= leastCardWidth

    function place() {
        const count = shown.length;
        if (count === 0 || width <= 0)
            return;
        const cardWidth = isRow ? Math.floor((width - gap * (count - 1)) / count) : width;
        shown.forEach(card => card.width = cardWidth);
        const tallest = shown.reduce((most, card) => Math.max(most, card.implicitHeight), 0);
        implicitHeight = isRow ? tallest : tallest * count + Theme.space * (count - 1);
        const cardHeight = isRow ? Math.max(height, tallest) : Math.max(tallest, (height - Theme.space * (count - 1)) / count);
        shown.forEach((card, index) => {
            card.height = cardHeight;
            card.x = isRow ? index * (cardWidth + gap) : 0;
            card.y = isRow ? 0 : index * (cardHeight + Theme.space);
        });
    }
    function placeSoon() {
        Qt.callLater(place);
    }
    function watch() {
        for (const card of shown) {
            card.implicitHeightChanged.disconnect(root.placeSoon);
            card.implicitHeightChanged.connect(root.placeSoon);
        }
        placeSoon();
    }

    width: parent?.width ?? 0
    height: implicitHeight

    onWidthChanged: placeSoon()
    onHeightChanged: placeSoon()
    onIsRowChanged: placeSoon()
    onShownChanged: watch()
    Component.onCompleted: place()

    Item {
        id: row

        anchors.fill: parent
    }
}
