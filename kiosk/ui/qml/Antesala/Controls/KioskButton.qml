import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// A button for fingers. It acts when the finger lifts; sliding off cancels. Its words wrap and are never cut.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Ask,
        Quiet,
        Tool
    }

    required text
    property int kind: KioskButton.Secondary
    property string iconName: ""
    property bool iconAtEnd: false
    property bool wordless: false
    property bool stacked: false

    readonly property bool isTool: kind === KioskButton.Tool
    // How wide it is with its words and no icon, whatever shows now.
    readonly property real wordedWidth: Math.ceil(label.implicitWidth) + 2 * Theme.mm(5)
    // The least width at which its words stay on one line.
    readonly property real tightWidth: Math.max(isTool ? Theme.touchTarget : Theme.mainButton, worded.wanted + 2 * Theme.mm(3.5))
    readonly property color inkColour: kind === KioskButton.Primary ? Theme.primaryText : kind === KioskButton.Ask ? Theme.ask : isTool ? Theme.ink : Theme.primary
    readonly property color fillColour: kind === KioskButton.Primary ? Theme.primary : kind === KioskButton.Ask ? Theme.askSoft : kind === KioskButton.Quiet ? "transparent" : Theme.card
    readonly property color lineColour: kind === KioskButton.Ask ? Theme.askControl : isTool ? Theme.lineControl : Theme.primary
    readonly property real corner: isTool ? Theme.radiusTool : Theme.radiusCard

    implicitWidth: Math.max(isTool ? Theme.touchTarget : Theme.mainButton, worded.wanted + 2 * Theme.mm(wordless || stacked ? 3 : isTool ? 5 : 10))
    implicitHeight: Math.max(isTool ? Theme.touchTarget : Theme.mainButton, worded.implicitHeight + topPadding + bottomPadding)
    // Generous where there is room; words that need it take it.
    leftPadding: wordless || stacked ? Theme.mm(3) : isTool ? Theme.mm(5) : Math.max(Theme.mm(3), Math.min(Theme.mm(10), (width - worded.wanted) / 2))
    rightPadding: leftPadding
    topPadding: Theme.mm(3)
    bottomPadding: Theme.mm(3)
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: root.corner
        color: root.fillColour
        border.color: root.lineColour
        border.width: root.kind === KioskButton.Quiet ? 0 : Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.inkColour
            opacity: root.down ? 0.18 : 0
        }
        FocusRing {
            visible: root.visualFocus
            aroundRadius: root.corner
        }
    }
    contentItem: Item {
        id: worded

        readonly property bool isRow: !root.stacked && !root.wordless
        readonly property real between: Theme.mm(root.stacked ? 1.5 : 3.5)
        readonly property real iconRoom: root.iconName === "" ? 0 : sign.width + (isRow ? between : 0)
        readonly property real naturalRoom: root.wordless ? 0 : Math.ceil(label.implicitWidth)
        readonly property real wanted: isRow ? iconRoom + naturalRoom : Math.max(iconRoom, naturalRoom)
        readonly property real labelRoom: Math.min(naturalRoom, width - (isRow ? iconRoom : 0))
        readonly property real start: (width - iconRoom - labelRoom) / 2
        readonly property real labelHeight: root.wordless ? 0 : Math.ceil(label.implicitHeight)
        // Words in two lines are narrower than their room: the sign stays beside them.
        readonly property real spare: label.lineCount > 1 ? Math.floor((labelRoom - label.contentWidth) / 2) : 0
        readonly property real stackHeight: sign.height + between + labelHeight

        implicitHeight: root.stacked ? stackHeight : Math.max(sign.visible ? sign.height : 0, labelHeight)

        TintedIcon {
            id: sign

            x: !worded.isRow ? (worded.width - width) / 2 : root.iconAtEnd ? worded.start + worded.labelRoom + worded.between - worded.spare : worded.start + worded.spare
            y: root.stacked ? (worded.height - worded.stackHeight) / 2 : (worded.height - height) / 2
            name: root.iconName
            tint: root.inkColour
            size: Math.min(Theme.touchTarget - 2 * Theme.mm(3), Math.round(label.font.pixelSize * (root.wordless ? 1.45 : 1.2)))
        }
        Text {
            id: label

            x: !worded.isRow ? (worded.width - width) / 2 : worded.start + (root.iconAtEnd ? 0 : worded.iconRoom)
            y: root.stacked ? sign.y + sign.height + worded.between : (worded.height - height) / 2
            width: worded.labelRoom
            visible: !root.wordless
            text: root.text
            textFormat: Text.PlainText
            color: root.inkColour
            font.family: Theme.fontFamily
            font.pixelSize: root.isTool ? Theme.smallSize : Theme.buttonSize
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
