import QtQuick
import Antesala.Theme

// One layer of a picture, or a part of one: it fades when a step brings it or takes it away, and moves as its kind says.
Image {
    id: root

    required property string address
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property bool isShown
    // "", slide_in, pulse, stopped_pulse or glow
    required property string kind
    required property real outX
    required property real outY
    required property PictureClock clock

    readonly property bool slidesIn: kind === "slide_in"
    readonly property real strength: {
        switch (kind) {
        case "slide_in":
            return Math.min(1, 6 * clock.entered);
        case "glow":
            return clock.glow;
        case "pulse":
        case "stopped_pulse":
            return 1 - clock.flow;
        default:
            return 1;
        }
    }
    property real presence: isShown ? 1 : 0

    // By whole pixels, so that strips of one part stay side by side.
    x: boxX + (slidesIn ? Math.round(outX * (1 - clock.entered)) : 0)
    y: boxY + (slidesIn ? Math.round(outY * (1 - clock.entered)) : 0)
    width: boxWidth
    height: boxHeight
    opacity: presence * strength
    visible: opacity > 0
    source: address
    cache: false
    Accessible.ignored: true

    Behavior on presence {
        NumberAnimation { duration: Theme.motion; easing.type: Theme.easing }
    }
}
