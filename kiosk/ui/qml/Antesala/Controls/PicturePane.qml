pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Antesala.ControlModels
import Antesala.Theme

// An illustration at a step: layers that fade and may move a few times, labels with leader lines, on a ground that stays
// light in every theme. A touch stops what moves, and starts it anew where it rests. A screen reader hears the text
// alternative.
Rectangle {
    id: root

    // name, layers, highlight, labels (anchor, text), focus, alternative
    required property var step
    property int stepCount: 1
    property int stepIndex: 0

    readonly property alias isMissing: scene.isMissing
    readonly property alias isPlaying: time.isPlaying
    readonly property string alternative: step?.alternative ?? ""
    readonly property string spoken: alternative
    readonly property string answered: (step?.highlight ?? []).join()
    readonly property real corner: Theme.radiusCard

    function playOrRest() {
        if (time.isPlaying)
            time.rest();
        else
            time.play();
    }

    objectName: "picturePane"
    implicitWidth: Theme.mm(200)
    implicitHeight: Theme.mm(150)
    color: Theme.pictureGround
    clip: true
    activeFocusOnTab: time.canPlay

    Accessible.role: Accessible.Graphic
    Accessible.name: alternative
    Accessible.focusable: time.canPlay
    Accessible.onPressAction: playOrRest()
    Keys.onSpacePressed: playOrRest()
    Keys.onReturnPressed: playOrRest()
    Keys.onEnterPressed: playOrRest()

    TapHandler {
        enabled: time.canPlay
        onTapped: root.playOrRest()
    }

    PictureModel {
        id: scene

        step: root.step ?? ({})
        pane: ({
                width: root.width,
                height: root.height,
                pixelRatio: root.Screen.devicePixelRatio,
                foot: dots.visible ? dots.height + Theme.spaceSmall : 0,
                fontFamily: Theme.fontFamily,
                labelSize: Theme.labelSize,
                leastLabelSize: Theme.mm(7.2),
                labelInset: Theme.mm(4),
                gap: Theme.mm(3)
            })
    }
    PictureClock {
        id: time

        objectName: "pictureClock"
        slidesIn: scene.slidesIn
        repeats: scene.repeats
        // A sheet over the page disables it.
        isSeen: root.visible && root.enabled && root.Window.visibility !== Window.Hidden && root.Window.visibility !== Window.Minimized
    }
    Connections {
        target: scene

        function onStepShown() {
            time.play();
        }
    }
    Repeater {
        model: scene.layers

        PictureLayer {
            clock: time
        }
    }
    Repeater {
        model: scene.pulses

        PicturePulses {
            required property var modelData

            anchors.fill: parent
            track: modelData
            clock: time
        }
    }
    Repeater {
        model: scene.labels

        PictureLabel {
            required property var modelData

            anchors.fill: parent
            label: modelData
            pixelSize: scene.drawnLabelSize
        }
    }
    StepDots {
        id: dots

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceSmall
        count: root.stepCount
        current: root.stepIndex
    }
    // Where labels have no room, or the picture is missing, its words stand in.
    Rectangle {
        width: parent.width
        height: Math.min(parent.height, words.implicitHeight + 2 * Theme.spaceSmall)
        y: scene.isMissing ? 0 : parent.height - height
        visible: words.text !== ""
        color: Theme.card

        Text {
            id: words

            anchors.fill: parent
            anchors.margins: Theme.spaceSmall
            text: scene.isMissing ? root.alternative : scene.legend
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(6)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    // Rounded corners: the corners of the page's ground lie over the picture, for clipping is square.
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            fillColor: Theme.background
            fillRule: ShapePath.OddEvenFill
            strokeWidth: -1

            PathRectangle { x: -1; y: -1; width: root.width + 2; height: root.height + 2 }
            PathRectangle { width: root.width; height: root.height; radius: root.corner }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: "transparent"
        border.color: Theme.lineDecorative
        border.width: Theme.outline
    }
    FocusRing {
        anchors.margins: Theme.focusRing
        visible: root.activeFocus
        aroundRadius: root.corner - 3 * Theme.focusRing
        // The picture's ground is light in every theme.
        tint: Theme.light.ink
    }
}
