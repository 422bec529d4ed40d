import QtQuick
import QtQuick.Templates as T
import Antesala.Theme

// A key of the number pad or the keyboard. Letters come doubled, so a quick second touch counts here after 80 ms.
T.AbstractButton {
    id: root

    required text
    property string spokenName: text
    property string iconName: ""
    property bool strong: false
    property bool held: false
    property int letterSize: Theme.bodySize
    // Tab stops at one key of a pad; arrows lead on from it.
    property bool isStop: false

    readonly property int repeatGuard: 80
    readonly property bool isPadKey: true

    signal reached

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    focusPolicy: isStop ? Qt.TabFocus : Qt.NoFocus

    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.focusable: true
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    onActiveFocusChanged: {
        if (activeFocus)
            reached();
    }

    background: Rectangle {
        radius: Theme.radiusTool
        color: root.held ? Theme.primary : root.strong ? Theme.primarySoft : Theme.card
        border.color: root.strong || root.held ? Theme.primary : Theme.lineControl
        border.width: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.primary
            opacity: root.down ? 0.25 : 0
        }
        FocusRing {
            visible: root.visualFocus
            aroundRadius: Theme.radiusTool
        }
    }
    contentItem: Item {
        TintedIcon {
            anchors.centerIn: parent
            name: root.iconName
            tint: root.held ? Theme.primaryText : Theme.ink
            size: Math.round(Math.min(root.letterSize * 1.1, root.width * 0.6))
        }
        Text {
            anchors.centerIn: parent
            width: parent.width
            visible: root.iconName === ""
            text: root.text
            textFormat: Text.PlainText
            color: root.held ? Theme.primaryText : Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: root.letterSize
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(5)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
