pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Equal tiles in as many columns as fit; the tiles of a row are as high as the highest of them. Placed at once, so that
// a page that asks "do the words fit?" hears the truth.
Item {
    id: root

    required property Component tile
    property alias model: repeater.model
    property real narrowest: Theme.bodySize * 10
    property int mostColumns: 2
    property real gap: Theme.targetGap

    readonly property string focusGroup: "group"
    readonly property int columns: Math.max(1, Math.min(mostColumns, repeater.count, Math.floor((width + gap) / (narrowest + gap))))
    readonly property real columnWidth: Math.floor((width - gap * (columns - 1)) / columns)

    function place() {
        let y = 0;
        for (let first = 0; first < repeater.count; first += columns) {
            const row = [];
            for (let i = first; i < Math.min(first + columns, repeater.count); ++i)
                row.push(repeater.itemAt(i));
            if (row.includes(null))
                return;
            row.forEach(tile => tile.width = columnWidth);
            const height = row.reduce((most, tile) => Math.max(most, tile.implicitHeight), 0);
            row.forEach((tile, i) => {
                tile.x = i * (columnWidth + gap);
                tile.y = y;
                tile.height = height;
            });
            y += height + gap;
        }
        implicitHeight = Math.max(0, y - gap);
    }

    width: parent?.width ?? 0
    height: implicitHeight

    onColumnsChanged: place()
    onColumnWidthChanged: place()

    Repeater {
        id: repeater

        delegate: root.tile
        onItemAdded: (index, item) => {
            item.implicitHeightChanged.connect(root.place);
            root.place();
        }
        onItemRemoved: root.place()
    }
}
