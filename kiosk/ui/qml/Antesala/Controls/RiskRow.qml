import QtQuick
import Antesala.Theme

// One risk: what it is, how often, a picture of that number, what then.
Rectangle {
    id: root

    // name, howOften, scope, whatThen, isDrawn, filled, hatched (of 100)
    required property var risk

    readonly property real inset: Theme.mm(6)
    readonly property bool isWide: width > Theme.mm(150)
    readonly property int columns: 25
    readonly property real dotsWidth: Math.min(Theme.mm(110), (width - 2 * inset) * (isWide ? 0.48 : 1))
    readonly property string colours: [Theme.ask, Theme.card, Theme.card, Theme.lineControl].map(colour => colour.toString().slice(-6)).join("-")

    objectName: "riskRow"
    width: parent?.width ?? 0
    implicitHeight: Math.max(words.implicitHeight, 0) + 2 * Theme.mm(5 * Theme.room)
    height: implicitHeight
    radius: Theme.radiusCard * 0.8
    color: Theme.card
    border.color: Theme.lineDecorative
    border.width: Theme.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: risk.name
    Accessible.description: [risk.howOften, risk.scope, risk.whatThen].filter(part => part !== "").join(". ")

    component RiskWords: Text {
        width: parent?.width ?? 0
        visible: text !== ""
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.labelSize
        lineHeight: Math.round(font.pixelSize * 1.3)
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    PlainColumn {
        id: words

        x: root.inset
        y: Theme.mm(5 * Theme.room)
        width: parent.width - 2 * root.inset
        spacing: Theme.mm(2)

        RiskWords {
            text: root.risk.name
            font.pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
            font.bold: true
        }
        Item {
            width: parent.width
            height: root.isWide ? Math.max(often.implicitHeight, dots.height) : often.implicitHeight + (dots.visible ? dots.height + Theme.mm(2) : 0)

            PlainColumn {
                id: often

                width: root.isWide && dots.visible ? parent.width - root.dotsWidth - root.inset : parent.width
                spacing: Theme.mm(1)

                RiskWords {
                    text: root.risk.howOften
                    color: Theme.ask
                    font.bold: true
                }
                RiskWords {
                    text: root.risk.scope
                    color: Theme.inkSoft
                }
            }
            Image {
                id: dots

                objectName: "riskDots"
                x: root.isWide ? parent.width - width : 0
                y: root.isWide ? 0 : often.implicitHeight + Theme.mm(2)
                width: root.dotsWidth
                height: visible ? Math.round(width * 4 / root.columns) : 0
                visible: root.risk.isDrawn
                source: visible && root.dotsWidth > 0 ? "image://dots/" + root.risk.filled + "/" + root.risk.hatched + "/" + root.columns + "/" + root.colours : ""
                sourceSize.width: Math.ceil(width * root.Screen.devicePixelRatio)
                sourceSize.height: Math.ceil(height * root.Screen.devicePixelRatio)
                Accessible.ignored: true
            }
        }
        RiskWords {
            text: root.risk.whatThen
        }
    }
}
