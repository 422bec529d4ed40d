import QtQuick
import Antesala.Theme

// One of our icons in a colour of the theme, sharp at any size.
Image {
    id: root

    required property string name
    required property color tint
    property real size: Theme.mm(7)

    width: size
    height: size
    source: name === "" ? "" : Theme.icon(name, tint)
    sourceSize.width: Math.ceil(size * Screen.devicePixelRatio)
    sourceSize.height: Math.ceil(size * Screen.devicePixelRatio)
    visible: name !== ""

    Accessible.ignored: true
}
