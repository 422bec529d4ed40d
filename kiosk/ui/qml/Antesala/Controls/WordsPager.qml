import QtQuick
import Antesala.Theme

// Words that may be longer than their place: a large button pages them; swiping works too. Nothing is ever cut off.
FocusScope {
    id: root

    default property alias words: column.data
    readonly property alias contentColumn: column
    property alias spacing: column.spacing
    property bool offersPicture: false
    // Stands in the picture's place, beside the words of the page: its buttons are told apart by what they page.
    property bool isList: false
    readonly property real wordsHeight: column.implicitHeight
    readonly property real pageHeight: view.height
    property bool isPaged: false
    property bool isMeasuring: false
    // What a switch points at without giving it the focus.
    property Item pointedAt: null
    readonly property bool hasFoot: isPaged || offersPicture
    readonly property real footHeight: Theme.mainButton + Theme.targetGap
    // Where height is what lacks, the buttons stand beside the words.
    readonly property bool isWide: width > height * 1.4
    property bool isSide: false
    readonly property real sideWidth: Math.ceil(Math.max(Theme.mainButton, metrics.advanceWidth(moreWords) + 2 * Theme.space, metrics.advanceWidth(endWords) + 2 * Theme.space))
    readonly property string moreWords: qsTr("More")
    readonly property string endWords: qsTr("End")
    readonly property bool isAtStart: view.contentY < 1
    readonly property bool isAtEnd: view.contentY >= view.contentHeight - view.height - 1
    readonly property real pageStep: Math.max(view.height * 0.5, view.height - Theme.bodySize * Theme.lineHeight)

    signal pictureTouched

    // Looks whether the words fit without paging; no binding can, for paging itself takes room.
    function measure() {
        if (isMeasuring)
            return;
        isMeasuring = true;
        isPaged = false;
        isSide = offersPicture && isWide;
        isPaged = wordsHeight > view.height + 1;
        isSide = hasFoot && isWide;
        isMeasuring = false;
        view.returnToBounds();
    }
    function measureSoon() {
        if (!isMeasuring)
            Qt.callLater(measure);
    }
    function turnTo(y: real) {
        turn.stop();
        turn.to = Math.max(0, Math.min(y, view.contentHeight - view.height));
        turn.start();
    }
    // Turns to what the lower edge cuts, where that leaves most of a page read; a card is then seen whole.
    function turnOn() {
        const bottom = view.contentY + view.height;
        const cut = Array.from(column.children).find(child => child.visible && child.y + child.height > bottom + 1);
        turnTo(cut && cut.y > view.contentY + view.height * 0.4 ? cut.y : view.contentY + pageStep);
    }
    function reveal(item: Item) {
        revealPart(item, 0, item.height);
    }
    // From top to bottom of a part of an item; of what is higher than a page, its beginning.
    function revealPart(item: Item, from: real, to: real) {
        const top = item.mapToItem(column, 0, from).y;
        const bottom = top + to - from;
        if (top < view.contentY || to - from > view.height)
            turnTo(top - Theme.space);
        else if (bottom > view.contentY + view.height)
            turnTo(bottom - view.height + Theme.space);
    }

    objectName: "wordsPager"
    onWordsHeightChanged: measureSoon()
    onWidthChanged: measureSoon()
    onHeightChanged: measureSoon()
    onOffersPictureChanged: measureSoon()
    onPointedAtChanged: {
        if (pointedAt)
            reveal(pointedAt);
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            // On the title a page begins; it is no reason to turn the words.
            if (!(item?.activeFocusOnTab ?? false))
                return;
            for (let above = item; above; above = above.parent)
                if (above === column)
                    root.reveal(item);
        }
    }
    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.buttonSize
        font.bold: true
    }
    Flickable {
        id: view

        objectName: "wordsView"
        width: parent.width - (root.isSide ? root.sideWidth + Theme.space : 0)
        height: parent.height - (root.hasFoot && !root.isSide ? root.footHeight : 0)
        contentWidth: width
        contentHeight: column.implicitHeight
        clip: root.isPaged
        interactive: root.isPaged
        boundsBehavior: Flickable.StopAtBounds

        NumberAnimation {
            id: turn

            target: view
            property: "contentY"
            duration: Theme.motion
            easing.type: Theme.easing
        }
        PlainColumn {
            id: column

            width: view.width
        }
    }
    Rectangle {
        width: view.width
        height: Theme.mm(8)
        visible: root.isPaged && !root.isAtStart
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.background }
            GradientStop { position: 1; color: "transparent" }
        }
    }
    Rectangle {
        anchors.bottom: view.bottom
        width: view.width
        height: Theme.mm(8)
        visible: root.isPaged && !root.isAtEnd
        gradient: Gradient {
            GradientStop { position: 0; color: "transparent" }
            GradientStop { position: 1; color: Theme.background }
        }
    }
    Item {
        id: foot

        readonly property real gap: Theme.targetGap

        x: root.isSide ? parent.width - width : 0
        y: parent.height - height
        width: root.isSide ? root.sideWidth : parent.width
        height: root.isSide ? parent.height : Theme.mainButton
        visible: root.hasFoot

        KioskButton {
            id: showPicture

            objectName: "showPicture"
            width: root.isSide ? parent.width : implicitWidth
            height: Theme.mainButton
            text: qsTr("Show the picture")
            iconName: "picture"
            wordless: root.isPaged || root.isSide
            visible: root.offersPicture
            onClicked: root.pictureTouched()
        }
        KioskButton {
            id: up

            objectName: "lessButton"
            x: root.isSide || !showPicture.visible ? 0 : showPicture.width + foot.gap
            y: root.isSide && showPicture.visible ? showPicture.height + foot.gap : 0
            width: root.isSide ? parent.width : implicitWidth
            height: Theme.mainButton
            text: qsTr("Back up")
            Accessible.name: root.isList ? qsTr("Back up in the list") : text
            iconName: "more-up"
            wordless: true
            visible: root.isPaged && !root.isAtStart
            onClicked: root.turnTo(view.contentY - root.pageStep)
        }
        KioskButton {
            id: more

            readonly property Item above: up.visible ? up : showPicture.visible ? showPicture : null

            objectName: "moreButton"
            x: root.isSide || !above ? 0 : above.x + above.width + foot.gap
            y: root.isSide && above ? above.y + above.height + foot.gap : 0
            width: parent.width - x
            height: parent.height - y
            text: root.isAtEnd ? root.endWords : root.moreWords
            Accessible.name: !root.isList ? text : root.isAtEnd ? qsTr("End of the list") : qsTr("More of the list")
            kind: root.isAtEnd ? KioskButton.Quiet : KioskButton.Secondary
            iconName: root.isAtEnd ? "check" : "more-down"
            stacked: root.isSide
            visible: root.isPaged
            enabled: !root.isAtEnd
            opacity: 1
            onClicked: root.turnOn()
        }
    }
}
