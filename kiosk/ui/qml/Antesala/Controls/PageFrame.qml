import QtQuick
import Antesala.Theme

// The frame of every patient page: top bar, picture beside the words (above them in portrait), buttons in their place.
// When the words do not fit, the picture shrinks to 30 %, then folds behind a button; then the words page. A picture that
// is a control keeps its room. Where the page stands low on an upright screen, a picture that is only looked at stands
// above it, and the words have the whole page.
FocusScope {
    id: root

    default property alias words: pager.words
    property Item topBar: null
    property Item picture: null
    // Stands beside the words in landscape and below them in portrait, in full (a number pad).
    property Item aside: null
    // Stands below the words over the whole width, in full (a keyboard).
    property Item foot: null
    // KioskButtons; the first on the left and the last on the right keep the corners.
    property list<Item> leftActions
    property list<Item> rightActions
    readonly property alias rightCount: bottom.rightCount
    // Stand behind the left ones on every page.
    property list<Item> aids
    // What is being read aloud, and its place in the item's words; see SpokenMark.
    property Item spokenItem: null
    property var spokenPlace: ({})
    property bool offersReading: !(foot?.visible ?? false)
    property string footer: ""
    property real widestPicture: 0.55
    // The picture's place holds words of its own (a list, risks): it never folds away; the words beside it page instead.
    property bool keepsPicture: false
    // The picture is a control: it keeps all its room.
    property bool fixesPicture: false

    readonly property bool isPortrait: height + Theme.lowered > width
    readonly property bool isRaised: Theme.lowered > 0 && !keepsPicture && !fixesPicture
    readonly property real margin: Math.round(Math.min(width, height) * (isPortrait ? 0.03 : 0.042))
    readonly property Item wordsItem: pager.contentColumn
    readonly property real wordsHeight: pager.pageHeight
    readonly property bool isFolded: share === 0 && picture !== null && !isRaised
    readonly property bool showsPicture: picture !== null && (!isFolded || isPictureOpen)
    readonly property bool showsWords: !(isFolded && isPictureOpen)
    property real share: 0
    property bool isPictureOpen: false
    property bool isFitting: false

    // Tries the picture large, then smaller, until the words fit.
    function fit() {
        isFitting = true;
        isPictureOpen = false;
        share = largestShare();
        isFitting = false;
    }
    function largestShare(): real {
        if (picture === null || isRaised || middle.width <= 0 || middle.height <= 0)
            return 0;
        if (fixesPicture)
            return widestPicture;
        for (const tried of [0.8, 0.7, 0.62, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3]) {
            if (tried > widestPicture)
                continue;
            share = tried;
            pager.measure();
            if (!pager.isPaged)
                return tried;
        }
        return keepsPicture ? 0.5 : 0;
    }

    objectName: "pageFrame"

    onPictureChanged: fit()
    onKeepsPictureChanged: Qt.callLater(fit)
    onFixesPictureChanged: Qt.callLater(fit)
    onIsPortraitChanged: Qt.callLater(fit)
    onIsRaisedChanged: Qt.callLater(fit)
    Component.onCompleted: fit()

    Item {
        id: top

        x: root.margin
        y: Math.round(root.margin * 0.4)
        width: root.width - 2 * root.margin
        height: root.topBar?.implicitHeight ?? 0
    }
    Item {
        id: middle

        x: root.margin
        y: top.y + top.height + Theme.spaceSmall
        width: root.width - 2 * root.margin
        height: footPlace.y - (footPlace.height > 0 ? Theme.spaceSmall : 0) - y

        onWidthChanged: Qt.callLater(root.fit)
        onHeightChanged: Qt.callLater(root.fit)

        KioskButton {
            id: fold

            objectName: "hidePicture"
            anchors.bottom: parent.bottom
            width: parent.width
            text: qsTr("Back to the words")
            iconName: "back"
            visible: root.isFolded && root.isPictureOpen
            onClicked: root.isPictureOpen = false
        }
        WordsPager {
            id: pager

            readonly property bool hasPicture: root.picture !== null && !root.isFolded && !root.isRaised

            x: hasPicture && !root.isPortrait ? picturePlace.width + Theme.spaceHuge : 0
            y: hasPicture && root.isPortrait ? picturePlace.height + Theme.spaceLarge : 0
            width: parent.width - x - (asidePlace.width > 0 && !root.isPortrait ? asidePlace.width + Theme.spaceHuge : 0)
            height: parent.height - y - (asidePlace.height > 0 && root.isPortrait ? asidePlace.height + Theme.spaceLarge : 0)
            visible: root.showsWords
            offersPicture: root.isFolded
            onPictureTouched: root.isPictureOpen = true
            onWordsHeightChanged: {
                if (!root.isFitting && !isMeasuring)
                    Qt.callLater(root.fit);
            }
        }
        // These stand behind the words, so that a title is heard before what the picture or the number pad offers.
        Item {
            id: picturePlace

            readonly property real part: root.isFolded ? 1 : root.share
            readonly property real room: parent.height - (root.isFolded ? fold.height + Theme.targetGap : 0)

            y: root.isRaised ? root.margin - Theme.lowered - parent.y : 0
            width: root.isPortrait ? parent.width : Math.round(parent.width * part)
            height: root.isRaised ? Theme.lowered - root.margin : root.isPortrait && !root.isFolded ? Math.round(room * part) : room
            visible: root.showsPicture
        }
        Item {
            id: asidePlace

            readonly property bool isUsed: root.aside?.visible ?? false

            x: root.isPortrait ? (parent.width - width) / 2 : parent.width - width
            y: root.isPortrait ? parent.height - height : 0
            width: isUsed ? root.aside.implicitWidth : 0
            height: isUsed ? root.isPortrait ? root.aside.implicitHeight : Math.min(parent.height, root.aside.implicitHeight) : 0
        }
    }
    Item {
        id: footPlace

        x: root.margin
        y: bottom.y - Theme.space - height
        width: root.width - 2 * root.margin
        height: root.foot?.visible ? root.foot.implicitHeight : 0
    }
    ActionBar {
        id: bottom

        x: root.margin
        y: root.height - height - (mark.visible ? mark.height + Theme.spaceSmall : root.margin * 0.65)
        width: root.width - 2 * root.margin
        height: implicitHeight
        leftActions: [...root.leftActions, ...root.aids]
        rightActions: root.rightActions
    }
    Text {
        id: mark

        objectName: "footer"
        x: root.margin
        y: root.height - height - Theme.spaceTiny
        width: root.width - 2 * root.margin
        visible: root.footer !== ""
        text: root.footer
        textFormat: Text.PlainText
        color: Theme.inkSoft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.markSize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SpokenMark {
        home: root
        item: root.spokenItem
        place: root.spokenPlace
    }
    SlotFill {
        item: root.topBar
        place: top
    }
    SlotFill {
        item: root.picture
        place: picturePlace
    }
    SlotFill {
        item: root.aside
        place: asidePlace
    }
    SlotFill {
        item: root.foot
        place: footPlace
    }
}
