pragma ComponentBehavior: Bound
import QtQuick
import Antesala.ControlModels
import Antesala.Theme

// A small picture beside words that say the same; a screen reader passes it over.
Rectangle {
    id: root

    // name, layers, focus; an empty one takes no room
    required property var view
    readonly property bool isThere: (view?.name ?? "") !== ""
    property real side: Theme.mm(32)
    readonly property real inset: Theme.mm(1)

    objectName: "smallPicture"
    visible: isThere
    implicitWidth: isThere ? side : 0
    implicitHeight: implicitWidth
    width: implicitWidth
    height: implicitHeight
    radius: Theme.radiusTool
    color: Theme.pictureGround
    border.color: Theme.lineDecorative
    border.width: Theme.outline

    Accessible.ignored: true

    Item {
        id: frame

        anchors.fill: parent
        anchors.margins: root.inset
        clip: true

        PictureModel {
            id: scene

            step: root.view ?? ({})
            pane: ({
                    width: frame.width,
                    height: frame.height,
                    pixelRatio: root.Screen.devicePixelRatio
                })
        }
        Repeater {
            model: scene.layers

            Image {
                required property string address
                required property real boxX
                required property real boxY
                required property real boxWidth
                required property real boxHeight

                x: boxX
                y: boxY
                width: boxWidth
                height: boxHeight
                source: address
                cache: false
                Accessible.ignored: true
            }
        }
    }
}
