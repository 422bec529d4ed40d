import QtQuick
import Antesala.Theme

// A rounded frame in dashes. Not a Shape: drawn by software, that one ignores the clip of a view that it lies out of.
Canvas {
    id: root

    required property color tint
    property real radius: Theme.radiusCard

    readonly property real line: Theme.outline

    onTintChanged: requestPaint()
    onRadiusChanged: requestPaint()
    onLineChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.strokeStyle = tint;
        pen.lineWidth = line;
        pen.setLineDash([Theme.mm(1.3), Theme.mm(1.1)]);
        pen.beginPath();
        pen.roundedRect(line / 2, line / 2, width - line, height - line, radius, radius);
        pen.stroke();
    }

    Accessible.ignored: true
}
