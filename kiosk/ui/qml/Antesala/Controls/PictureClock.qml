import QtQuick
import Antesala.Theme

// The time of a picture's motions. What slides in does so once; after it the rest repeats a few times, and then all
// rests, in the still picture. The time stands while nobody sees the picture.
Item {
    id: root

    // Something slides in; something repeats.
    required property bool slidesIn
    required property bool repeats
    required property bool isSeen

    // From 0, when the step appears, to 1, when the still picture stands.
    property real share: 1
    readonly property int slideTime: slidesIn ? Theme.slideMotion : 0
    readonly property int whole: slideTime + (repeats ? Theme.roundMotion * rounds : 0)
    readonly property int rounds: Theme.motionRounds
    readonly property bool canPlay: whole > 0 && !Theme.reduceMotion
    readonly property bool isPlaying: share < 1
    readonly property bool isStill: Theme.reduceMotion

    // What has slid in, from 0 to 1, slower towards its place.
    readonly property real entered: isPlaying && slidesIn ? 1 - Math.pow(1 - Math.min(1, share * whole / slideTime), 3) : 1
    // Rounds gone since then.
    readonly property real beat: isPlaying && repeats ? Math.max(0, share * whole - slideTime) / Theme.roundMotion : rounds
    // How much of what runs is seen: it comes and goes softly.
    readonly property real flow: Math.max(0, Math.min(1, 8 * beat, 8 * (rounds - beat)))
    // A glow begins at nothing, grows and fades slowly, and ends at its strongest.
    readonly property real swing: beat / rounds * (rounds - 0.5)
    readonly property real glow: 1 - (swing < 0.5 ? 1 : 0.6) * (0.5 + 0.5 * Math.cos(2 * Math.PI * swing))

    function play() {
        if (canPlay)
            run.restart();
        else
            rest();
    }
    function rest() {
        run.stop();
        share = 1;
    }

    visible: false
    onIsStillChanged: if (isStill) rest()

    NumberAnimation {
        id: run

        target: root
        property: "share"
        from: 0
        to: 1
        duration: root.whole
        paused: running && !root.isSeen
    }
}
