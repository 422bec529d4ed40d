pragma ComponentBehavior: Bound
import QtQuick
import Antesala.ControlModels
import Antesala.Theme

// Where the patient signs. Points come from the window's event filter in Python (every one of them); here they are only
// drawn: new strokes at once, all of them again after undo, another size or another theme.
FocusScope {
    id: root

    required property SignatureCapture capture
    required property string hint
    // Small buttons in the upper right corner: start again, another way.
    property list<KioskButton> tools

    readonly property real inset: Theme.mm(7 * Theme.room)
    // Below the tools and the hint, room for a signature.
    readonly property real leastHeight: ink.y + Theme.mm(22) + Theme.outline * 2

    function draw(context: var, segments: var) {
        const size = ink.width;
        context.strokeStyle = Theme.ink;
        context.lineCap = "round";
        context.lineJoin = "round";
        for (let i = 0; i + 6 < segments.length; i += 7) {
            context.lineWidth = Math.max(1.5, segments[i + 6] * size);
            context.beginPath();
            context.moveTo(segments[i] * size, segments[i + 1] * size);
            context.quadraticCurveTo(segments[i + 2] * size, segments[i + 3] * size, segments[i + 4] * size, segments[i + 5] * size);
            context.stroke();
        }
    }

    objectName: "signaturePad"
    width: parent?.width ?? 0
    implicitHeight: Theme.mm(70)
    height: implicitHeight

    Accessible.role: Accessible.Canvas
    Accessible.name: root.hint
    Accessible.description: capture.hasInk ? qsTr("Something is drawn") : qsTr("Empty")

    Component.onCompleted: {
        tools.forEach(tool => tool.parent = toolRow);
        capture.attach(ink, ink.Window.window);
    }
    Component.onDestruction: capture.detach(ink)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.card
    }
    DashedFrame {
        anchors.fill: parent
        tint: Theme.lineControl
    }
    Item {
        id: head

        // Where both do not fit side by side, the hint stands below the buttons.
        readonly property bool isStacked: toolRow.childrenRect.width + Theme.space + Math.min(hintWords.implicitWidth, Theme.mm(80)) > width

        x: root.inset
        y: Theme.space
        width: parent.width - 2 * root.inset
        height: isStacked ? hintWords.y + hintWords.height : Math.max(hintWords.height, toolRow.height)

        Text {
            id: hintWords

            y: head.isStacked ? toolRow.height + Theme.spaceSmall : (Theme.touchTarget - Theme.labelSize) / 2 - Theme.spaceTiny
            width: head.isStacked ? parent.width : parent.width - toolRow.childrenRect.width - Theme.space
            text: root.hint
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Flow {
            id: toolRow

            // In the corner: the last tool stands at the right.
            anchors.right: parent.right
            width: Math.min(parent.width, root.tools.reduce((sum, tool) => sum + (tool.visible ? tool.implicitWidth + spacing : 0), -spacing))
            spacing: Theme.targetGap
        }
    }
    Rectangle {
        x: Theme.mm(26)
        y: ink.y + ink.height * 0.74
        width: parent.width - 2 * x
        height: Math.max(2, Theme.mm(0.7))
        color: Theme.lineControl
    }
    Canvas {
        id: ink

        property var fresh: []
        property bool isAnew: true

        objectName: "signatureInk"
        x: Theme.outline * 2
        y: head.y + head.height
        width: parent.width - 2 * x
        height: parent.height - y - Theme.outline * 2
        onPaint: {
            const context = getContext("2d");
            if (isAnew)
                context.reset();
            root.draw(context, isAnew ? root.capture.segments() : fresh);
            fresh = [];
            isAnew = false;
        }
        onWidthChanged: drawAnew()
        onHeightChanged: drawAnew()

        function drawAnew() {
            isAnew = true;
            requestPaint();
        }
        Connections {
            target: root.capture

            function onInked(segments: var) {
                ink.fresh = ink.fresh.concat(segments);
                ink.requestPaint();
            }
            function onRedrawn() {
                ink.drawAnew();
            }
        }
        Connections {
            target: Theme

            function onInkChanged() {
                ink.drawAnew();
            }
        }
    }
}
