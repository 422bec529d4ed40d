import QtQuick
import Antesala.Theme

// Shows what is being read aloud and brings it into view: a sentence among words gets a ground and a line under it, a
// heading a ground, everything else a ring. So it is told without colour too.
Item {
    id: root

    // Where it stays while nothing is read.
    required property Item home
    property Item item: null
    // block, start and end of the sentence in the item's words
    property var place: ({})

    readonly property RichText words: item as RichText
    readonly property bool isLetters: (item as Text) !== null
    // What clips, a picture, gets its ring inside, in a colour for its light ground.
    readonly property bool isInside: item?.clip ?? false
    readonly property real margin: isLetters ? Theme.mm(1.2) : isInside ? 0 : 2 * Theme.focusRing
    property RichText before: null
    // Less than the margin where the words' place, when it pages, would cut it off.
    property real leftMargin: margin
    property real rightMargin: margin

    function follow() {
        if (before !== null && before !== words)
            before.said = null;
        before = words;
        if (words !== null)
            words.said = place;
        // In one go: while it is on its way it lies in nothing that lays out its children.
        visible = item !== null && words === null;
        parent = visible ? item : home;
        if (item !== null)
            bringIntoView(words?.saidTop ?? 0, words === null ? item.height : words.saidBottom);
    }
    function bringIntoView(top: real, bottom: real) {
        const pager = pagerOf(item.parent);
        leftMargin = margin;
        rightMargin = margin;
        if (pager === null)
            return;
        pager.revealPart(item, top, bottom);
        if (pager.isPaged) {
            const left = item.mapToItem(pager.contentColumn, 0, 0).x;
            leftMargin = Math.min(margin, left);
            rightMargin = Math.min(margin, pager.contentColumn.width - left - item.width);
        }
    }
    function pagerOf(item: Item): WordsPager {
        for (let above = item; above; above = above.parent)
            if (above instanceof WordsPager)
                return above as WordsPager;
        return null;
    }

    objectName: "spokenMark"
    enabled: false  // a finger is meant for what lies under it
    parent: home
    x: -leftMargin
    y: -margin
    width: (isLetters ? (item as Text).contentWidth : parent.width) + leftMargin + rightMargin
    height: parent.height + 2 * margin
    visible: false
    z: isLetters ? -1 : 1

    Accessible.ignored: true

    onItemChanged: Qt.callLater(follow)
    onPlaceChanged: Qt.callLater(follow)

    Rectangle {
        anchors.fill: parent
        radius: root.isLetters ? Theme.radiusLabel : Theme.radiusCard + root.margin
        color: root.isLetters ? Theme.reading : "transparent"
        border.color: Theme.readingLine
        border.width: root.isLetters ? Theme.outline : Theme.focusRing
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        visible: !root.isLetters
        radius: Theme.radiusCard + Theme.focusRing
        color: "transparent"
        border.color: root.isInside ? Theme.light.readingLine : Theme.reading
        border.width: Theme.focusRing
    }
}
