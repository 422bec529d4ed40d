import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// One option of several. What became of it is told by a sign and words, never by colour alone. `chosen` comes from the
// view-model; a touch only asks.
T.AbstractButton {
    id: root

    enum Verdict {
        None,
        Right,
        Wrong
    }

    required text
    property bool chosen: false
    property bool dashed: false
    property string detail: ""
    property int verdict: ChoiceCard.None
    property string verdictText: ""
    // Upright: the heading above its detail, from the card's upper edge; for cards side by side.
    property bool upright: false
    property int titleSize: upright ? Theme.subheadingSize : Theme.bodySize

    // A sentence of its own for each part.
    readonly property string spoken: [text, verdictText, detail].filter(part => part !== "").join("\n\n")
    readonly property real wordsMargin: leftPadding + rightPadding + words.markRoom
    readonly property real wordsWidth: width - wordsMargin
    readonly property color tint: verdict === ChoiceCard.Right ? Theme.good : verdict === ChoiceCard.Wrong ? Theme.ask : chosen ? Theme.primary : Theme.lineControl
    readonly property color ground: verdict === ChoiceCard.Right ? Theme.goodSoft : verdict === ChoiceCard.Wrong ? Theme.askSoft : chosen ? Theme.primarySoft : Theme.card
    readonly property real inset: Theme.mm(upright ? 9 : 8)
    readonly property int line: chosen || verdict !== ChoiceCard.None ? Theme.outline * 2 : Theme.outline

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.chosen);
    }

    width: parent?.width ?? implicitWidth
    height: implicitHeight
    implicitWidth: Theme.mm(60)
    // On a low screen a card is no higher than a finger needs, so that the last option is seen too.
    implicitHeight: Math.max(Theme.isCompact ? Theme.touchTarget : Theme.mainButton, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: inset
    rightPadding: inset
    topPadding: upright ? Theme.mm(9 * Theme.room) : Theme.mm(4 * Theme.room)
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    // Checkable for screen readers, which hear the button's own state; what was touched counts when `chosen` says so.
    checkable: true
    checked: chosen
    onToggled: Qt.callLater(follow)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: [verdictText, detail].filter(part => part !== "").join(". ")
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.ground
            border.color: root.tint
            border.width: root.dashed && !root.chosen ? 0 : root.line
        }
        DashedFrame {
            anchors.fill: parent
            tint: root.tint
            visible: root.dashed && !root.chosen
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: Theme.primary
            opacity: root.down ? 0.14 : 0
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        id: words

        readonly property real markRoom: mark.width + Theme.mm(6)

        implicitHeight: Math.max(mark.height, column.implicitHeight)

        ChoiceMark {
            id: mark

            y: root.upright ? 0 : (parent.height - height) / 2
            isRound: true
            chosen: root.chosen
            tint: root.tint
            sign: root.verdict === ChoiceCard.Right ? "check" : root.verdict === ChoiceCard.Wrong ? "undo" : ""
        }
        PlainColumn {
            id: column

            x: words.markRoom
            y: root.upright ? Math.max(0, (mark.height - label.lineHeight) / 2) : (parent.height - height) / 2
            width: parent.width - x
            spacing: Theme.mm(root.upright ? 4 : 1.5)

            Text {
                id: label

                width: parent.width
                text: root.text
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: root.titleSize
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.25)
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: text !== ""
                text: root.verdictText
                textFormat: Text.PlainText
                color: root.tint
                font.family: Theme.fontFamily
                font.pixelSize: Theme.labelSize
                font.bold: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: text !== ""
                text: root.detail
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
                lineHeight: Math.round(font.pixelSize * Theme.lineHeight)
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
