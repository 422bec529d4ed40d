import QtQuick
import Antesala.ControlModels
import Antesala.Theme

// The highlight of scanning with a switch: a heavy frame with a plain edge on both sides, seen on every ground; a group
// has a second line inside it. The group one is in stays framed thinly, and the way out of it stands above the page,
// always in the same place and where it covers nothing that is worked.
//
// It takes no touch: whoever looks what lies under a finger finds the control and not this.
Item {
    id: root

    required property ScanLight light
    // Of the window.
    required property size room

    readonly property int line: Theme.mm(2.2)
    readonly property int edge: Theme.mm(0.7)
    readonly property rect group: light.group
    readonly property bool isInGroup: group.width > 0
    readonly property rect target: light.isOut ? Qt.rect(out.x, out.y, out.width, out.height) : light.spot
    readonly property real reach: line + edge

    objectName: "scanFrame"
    enabled: false

    Accessible.ignored: true

    component Band: Rectangle {
        anchors.fill: parent
        color: "transparent"
    }

    // Round the group inside which it moves.
    Rectangle {
        x: root.group.x - root.reach
        y: root.group.y - root.reach
        width: root.group.width + 2 * root.reach
        height: root.group.height + 2 * root.reach
        visible: root.isInGroup
        radius: Theme.radiusCard
        color: "transparent"
        border.color: Theme.ink
        border.width: root.edge
    }
    // The way out.
    Rectangle {
        id: out

        // In portrait the tools stand in both upper corners.
        x: Theme.isPortrait ? (root.room.width - width) / 2 : root.reach + Theme.spaceTiny
        y: root.reach + Theme.spaceTiny
        width: outWords.width + 2 * Theme.space
        height: outWords.height + 2 * Theme.spaceSmall
        visible: root.isInGroup
        radius: height / 2
        color: Theme.card
        border.color: Theme.ink
        border.width: Theme.outline

        Text {
            id: outWords

            anchors.centerIn: parent
            text: qsTr("Leave this group")
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            font.bold: true
            Accessible.ignored: true
        }
    }
    Item {
        id: frame

        objectName: "scanTarget"
        x: Math.max(0, root.target.x - root.reach)
        y: Math.max(0, root.target.y - root.reach)
        width: Math.min(root.room.width, root.target.x + root.target.width + root.reach) - x
        height: Math.min(root.room.height, root.target.y + root.target.height + root.reach) - y
        visible: root.target.width > 0

        Behavior on x {
            NumberAnimation { duration: Theme.shortMotion; easing.type: Theme.easing }
        }
        Behavior on y {
            NumberAnimation { duration: Theme.shortMotion; easing.type: Theme.easing }
        }

        Band {
            radius: Theme.radiusCard
            border.color: Theme.card
            border.width: root.line + 2 * root.edge
        }
        Band {
            anchors.margins: root.edge
            radius: Theme.radiusCard - root.edge
            border.color: Theme.ask
            border.width: root.line
        }
        Band {
            anchors.margins: root.reach + root.edge
            visible: root.light.isGroup
            radius: Theme.radiusCard - anchors.margins
            border.color: Theme.ask
            border.width: root.edge
        }
    }
    // At rest: what to do next.
    Rectangle {
        objectName: "scanRests"
        x: (root.room.width - width) / 2
        y: Theme.spaceTiny
        width: Math.min(root.room.width - 2 * Theme.space, restWords.implicitWidth + 2 * Theme.spaceLarge)
        height: restWords.height + 2 * Theme.space
        visible: root.light.isResting
        radius: Theme.radiusCard
        color: Theme.card
        border.color: Theme.ask
        border.width: root.line

        Text {
            id: restWords

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space
            text: qsTr("Press the switch to go on")
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
