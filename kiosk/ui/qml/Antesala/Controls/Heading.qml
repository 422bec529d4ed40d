import QtQuick
import Antesala.Theme

// The heading of a page, or of a part of it.
Text {
    id: root

    enum Level {
        Display,
        Page,
        Part
    }

    required text
    property int level: Heading.Page
    readonly property string spoken: text

    width: parent?.width ?? implicitWidth
    color: Theme.ink
    font.family: Theme.fontFamily
    font.bold: true
    font.pixelSize: level === Heading.Display ? Theme.displaySize : level === Heading.Page ? Theme.headingSize : Theme.subheadingSize
    lineHeight: Math.round(font.pixelSize * Theme.headingLineHeight)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: text
}
