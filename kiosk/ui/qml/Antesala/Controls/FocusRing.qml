import QtQuick
import Antesala.Theme

// Shows where the keyboard is: a ring around its parent, with a gap, so that it is seen on every ground.
Rectangle {
    id: root

    required visible
    property real aroundRadius: Theme.radiusCard
    property color tint: Theme.ink

    anchors.fill: parent
    anchors.margins: -2 * Theme.focusRing
    radius: aroundRadius + 2 * Theme.focusRing
    color: "transparent"
    border.color: root.tint
    border.width: Theme.focusRing
    z: 1

    Accessible.ignored: true
}
