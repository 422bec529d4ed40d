import QtQuick
import Antesala.Theme

// Words on a desk's page: they wrap and are never cut.
Text {
    id: root

    required text
    property bool isSoft: false

    width: parent?.width ?? implicitWidth
    color: isSoft ? Theme.inkSoft : Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: isSoft ? Theme.smallSize : Theme.bodySize
    lineHeight: Math.round(font.pixelSize * 1.3)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
