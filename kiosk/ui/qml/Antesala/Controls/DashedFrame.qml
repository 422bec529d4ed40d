import QtQuick
import QtQuick.Shapes
import Antesala.Theme

// A rounded frame in dashes.
Shape {
    id: root

    required property color tint
    property real radius: Theme.radiusCard

    readonly property real line: Theme.outline

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.tint
        strokeWidth: root.line
        strokeStyle: ShapePath.DashLine
        dashPattern: [Theme.mm(1.3) / root.line, Theme.mm(1.1) / root.line]
        fillColor: "transparent"

        PathRectangle {
            x: root.line / 2
            y: root.line / 2
            width: root.width - root.line
            height: root.height - root.line
            radius: root.radius
        }
    }
}
