pragma ComponentBehavior: Bound
import QtQuick
import Antesala.ControlModels
import Antesala.Theme

// Words with bold and lists. Paragraphs and list items are texts of their own: their lines keep their distance, and the
// second line of an item stands under the first.
PlainColumn {
    id: root

    required property string text
    property color colour: Theme.ink
    property int pixelSize: Theme.bodySize
    property bool bold: false
    readonly property string spoken: text
    // What of it is being read: block, start and end; null for nothing.
    property var said: null
    // From where to where the said words reach, in pixels.
    property real saidTop: 0
    property real saidBottom: 0

    width: parent?.width ?? 0
    spacing: Math.round(pixelSize * 0.6)

    Accessible.role: Accessible.StaticText
    Accessible.name: Markdown.plain(text)

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: root.pixelSize
    }
    Repeater {
        model: Markdown.blocks(root.text)

        Item {
            id: block

            required property var modelData
            required property int index
            readonly property var boxes: root.said?.block === index ? Markdown.boxes(modelData.styled, root.said, body.font, body.width, body.lineHeight) : []
            readonly property string mark: modelData.mark
            readonly property real indent: mark === "" ? 0 : Math.max(root.pixelSize * 1.1, bullet.implicitWidth + root.pixelSize * 0.4)

            width: root.width
            height: body.implicitHeight
            onBoxesChanged: {
                if (boxes.length > 0) {
                    root.saidTop = y + boxes[0].y;
                    root.saidBottom = y + boxes[boxes.length - 1].y + boxes[boxes.length - 1].height;
                }
            }

            Repeater {
                model: block.boxes

                Rectangle {
                    required property var modelData

                    objectName: "saidWords"
                    x: body.x + modelData.x - Theme.mm(0.8)
                    y: modelData.y
                    width: modelData.width + 2 * Theme.mm(0.8)
                    height: Math.min(body.lineHeight, modelData.height + Theme.mm(1.2))
                    radius: Theme.mm(1)
                    color: Theme.reading

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Math.max(Theme.outline, Theme.mm(0.8))
                        color: Theme.readingLine
                    }
                }
            }
            Text {
                id: bullet

                visible: block.mark !== ""
                text: block.mark
                textFormat: Text.PlainText
                color: Theme.primary
                font: body.font
                lineHeight: Math.round(root.pixelSize * Theme.lineHeight)
                lineHeightMode: Text.FixedHeight
                Accessible.ignored: true
            }
            Text {
                id: body

                x: block.indent
                width: Math.min(block.width - block.indent, Math.ceil(metrics.averageCharacterWidth * Theme.mostCharacters))
                text: block.modelData.styled
                textFormat: Text.StyledText
                color: root.colour
                font.family: Theme.fontFamily
                font.pixelSize: root.pixelSize
                font.bold: root.bold
                lineHeight: Math.round(root.pixelSize * Theme.lineHeight)
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
