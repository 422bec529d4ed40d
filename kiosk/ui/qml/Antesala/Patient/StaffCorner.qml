import QtQuick
import Antesala.Theme

// The corner that staff hold for three seconds to leave the full screen. Nothing shows there, and touches go through it.
Item {
    id: root

    signal opened

    objectName: "staffCorner"
    width: Theme.touchTarget
    height: Theme.touchTarget

    Accessible.ignored: true

    TapHandler {
        longPressThreshold: 3
        gesturePolicy: TapHandler.WithinBounds
        onLongPressed: root.opened()
    }
}
