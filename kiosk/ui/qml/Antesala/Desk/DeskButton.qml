import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Theme

// A button of a desk, with the keys that do the same. Its words wrap and are never cut.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Alert
    }

    required text
    property int kind: DeskButton.Secondary
    property string iconName: ""
    // What the keys are, as shown; the page binds them.
    property string shortcut: ""
    property bool chosen: false
    // One of several, of which one is chosen.
    property bool isOne: false

    readonly property bool isFilled: kind === DeskButton.Primary || chosen
    readonly property color inkColour: isFilled ? Theme.primaryText : kind === DeskButton.Alert ? Theme.alert : Theme.primary

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.chosen);
    }

    implicitWidth: Math.max(Theme.mainButton, worded.wanted + leftPadding + rightPadding)
    implicitHeight: Math.max(kind === DeskButton.Quiet ? Theme.touchTarget : Theme.mainButton, worded.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.mm(kind === DeskButton.Quiet ? 2.4 : 4)
    rightPadding: leftPadding
    topPadding: Theme.mm(1.6)
    bottomPadding: Theme.mm(1.6)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    hoverEnabled: true
    checkable: isOne
    checked: chosen
    onToggled: Qt.callLater(follow)

    Accessible.role: isOne ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.description: shortcut
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    background: Rectangle {
        radius: root.kind === DeskButton.Quiet ? Theme.radiusTool : Theme.radiusCard
        color: root.isFilled ? Theme.primary : root.kind === DeskButton.Quiet ? (root.hovered ? Theme.primarySoft : "transparent") : root.hovered ? Theme.primarySoft : Theme.card
        border.color: root.kind === DeskButton.Alert ? Theme.alert : root.kind === DeskButton.Quiet ? Theme.lineControl : Theme.primary
        border.width: root.kind === DeskButton.Quiet && !Theme.isContrast ? 1 : Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.inkColour
            opacity: root.down ? 0.18 : 0
        }
        FocusRing {
            visible: root.visualFocus
            aroundRadius: parent.radius
        }
    }
    contentItem: Item {
        id: worded

        readonly property real gap: Theme.mm(2.2)
        readonly property real iconRoom: sign.visible ? sign.width + gap : 0
        readonly property real keysRoom: keys.visible ? keys.width + gap : 0
        readonly property real wanted: iconRoom + keysRoom + Math.ceil(label.implicitWidth)
        readonly property real labelRoom: Math.min(Math.ceil(label.implicitWidth), width - iconRoom - keysRoom)
        readonly property real start: (width - iconRoom - labelRoom - keysRoom) / 2

        implicitHeight: Math.max(sign.visible ? sign.height : 0, Math.ceil(label.implicitHeight))

        TintedIcon {
            id: sign

            x: worded.start
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root.inkColour
            size: Math.round(label.font.pixelSize * 1.2)
        }
        Text {
            id: label

            x: worded.start + worded.iconRoom
            width: worded.labelRoom
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            color: root.inkColour
            font.family: Theme.fontFamily
            font.pixelSize: root.kind === DeskButton.Quiet ? Theme.smallSize : Theme.buttonSize
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Text {
            id: keys

            x: worded.start + worded.iconRoom + worded.labelRoom + worded.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shortcut !== ""
            text: root.shortcut
            textFormat: Text.PlainText
            color: root.inkColour
            font.family: Theme.fontFamily
            font.pixelSize: Theme.markSize
            Accessible.ignored: true
        }
    }
}
