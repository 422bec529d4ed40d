pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// One label of a picture: its words in a rounded box, a line to the point it names, and a dot there. The line has a
// light edge, so that it is seen on every colour of the picture.
Item {
    id: root

    // text, x, y, width, height, fromX, fromY, toX, toY, isHighlighted
    required property var label
    required property int pixelSize

    readonly property color tint: label.isHighlighted ? Theme.ask : Theme.ink
    readonly property color lineTint: Theme.isContrast || !label.isHighlighted ? lineInk : Theme.ask
    // On the light ground of the picture, whatever the theme.
    readonly property color lineInk: Theme.light.ink
    readonly property real dot: Theme.mm(1.3)

    // A turned rectangle, no Shape: of a Shape that goes, the software renderer leaves what lay outside the picture.
    component LeaderLine: Rectangle {
        required property real thickness
        readonly property real across: root.label.toX - root.label.fromX
        readonly property real down: root.label.toY - root.label.fromY

        x: root.label.fromX
        y: root.label.fromY - thickness / 2
        width: Math.hypot(across, down)
        height: thickness
        radius: thickness / 2
        transformOrigin: Item.Left
        rotation: Math.atan2(down, across) * 180 / Math.PI
        antialiasing: true
    }

    Accessible.ignored: true

    LeaderLine {
        thickness: Theme.mm(1.5)
        color: Theme.pictureGround
    }
    LeaderLine {
        thickness: Theme.mm(0.7)
        color: root.lineTint
    }
    Rectangle {
        x: root.label.fromX - width / 2
        y: root.label.fromY - height / 2
        width: 2 * root.dot
        height: width
        radius: root.dot
        color: root.lineTint
        border.color: Theme.pictureGround
        border.width: Theme.mm(0.4)
    }
    Rectangle {
        x: root.label.x
        y: root.label.y
        width: root.label.width
        height: root.label.height
        radius: Theme.radiusLabel
        color: Theme.card
        border.color: root.label.isHighlighted ? Theme.askControl : Theme.isContrast ? Theme.ink : Theme.lineDecorative
        border.width: Theme.outline

        Text {
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(4)
            anchors.rightMargin: Theme.mm(4)
            text: root.label.text
            textFormat: Text.PlainText
            color: root.tint
            font.family: Theme.fontFamily
            font.pixelSize: root.pixelSize
            font.bold: true
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
