pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Pulses that run one behind the other along a path. Where the signal is stopped, each is held up at the end and fades
// there.
Item {
    id: root

    // points, colour, width, isStopped
    required property var track
    required property PictureClock clock

    readonly property int count: 3

    objectName: "pulses"
    visible: clock.isPlaying && clock.flow > 0

    Accessible.ignored: true

    Repeater {
        model: root.count

        Item {
            id: pulse

            required property int index
            // From 0 to 1 on each run.
            readonly property real run: (root.clock.beat + index / root.count) % 1
            // A stopped pulse arrives early, slower towards the end, and waits there.
            readonly property real arrived: root.track.isStopped ? 1 - Math.pow(1 - Math.min(1, run / 0.6), 2) : run

            objectName: "pulse"
            x: place.x
            y: place.y
            opacity: root.clock.flow * Math.min(1, 12 * run, 6 * (1 - run))

            PathInterpolator {
                id: place

                progress: pulse.arrived
                path: Path {
                    PathPolyline { path: root.track.points }
                }
            }
            Rectangle {
                anchors.centerIn: parent
                width: 1.8 * root.track.width
                height: width
                radius: width / 2
                color: root.track.colour
                opacity: 0.28
            }
            Rectangle {
                anchors.centerIn: parent
                width: root.track.width
                height: width
                radius: width / 2
                color: root.track.colour
                border.color: Theme.pictureGround
                border.width: Math.max(1, Math.round(width / 8))
            }
        }
    }
}
