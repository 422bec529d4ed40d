pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// One harm: what it is, how often, from both sides, who was studied, what then; beside it the number as 100 dots, ten in
// a row. A dot is 6 mm across, so that old eyes count it at arm's length; where words would be squeezed, the dots stand
// among them.
Rectangle {
    id: root

    // name, howOften, bothSides, scope, whatThen, isDrawn, filled, hatched (of 100), picture (the dots in words)
    required property var risk

    readonly property string spoken: [risk.name, risk.howOften, risk.bothSides, risk.scope, risk.whatThen].filter(part => part !== "").join("\n\n")
    readonly property real inset: Theme.mm(6)
    readonly property real inner: width - 2 * inset
    readonly property real widestDots: Theme.mm(72)
    readonly property bool isBeside: risk.isDrawn && inner - widestDots - inset > 14 * Theme.labelSize
    readonly property int columns: isBeside ? 10 : 20
    readonly property real dotsWidth: isBeside ? widestDots : Math.min(2 * widestDots, inner)
    readonly property string colours: [Theme.ask, Theme.card, Theme.card, Theme.lineControl].map(colour => colour.toString().slice(-6)).join("-")

    objectName: "riskRow"
    width: parent?.width ?? 0
    implicitHeight: Math.max(words.implicitHeight, isBeside ? dotsWidth : 0) + 2 * words.y
    height: implicitHeight
    radius: Theme.radiusCard * 0.8
    color: Theme.card
    border.color: Theme.lineDecorative
    border.width: Theme.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: risk.name

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
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    component DotsImage: Image {
        objectName: "riskDots"
        width: root.dotsWidth
        height: Math.round(width * 100 / root.columns / root.columns)
        source: visible && width > 0 ? "image://dots/" + root.risk.filled + "/" + root.risk.hatched + "/" + root.columns + "/" + root.colours : ""
        sourceSize.width: Math.ceil(width * root.Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(height * root.Screen.devicePixelRatio)
        Accessible.role: Accessible.Graphic
        Accessible.name: root.risk.picture
    }

    PlainColumn {
        id: words

        x: root.inset
        y: Theme.mm(5 * Theme.room)
        width: root.inner - (root.isBeside ? root.dotsWidth + root.inset : 0)
        spacing: Theme.mm(1.5)

        RiskWords {
            text: root.risk.name
            font.pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
            font.bold: true
        }
        RiskWords {
            text: root.risk.howOften
            color: Theme.ask
            font.bold: true
        }
        RiskWords {
            objectName: "bothSides"
            text: root.risk.bothSides
        }
        DotsImage {
            visible: root.risk.isDrawn && !root.isBeside
        }
        RiskWords {
            text: root.risk.scope
            color: Theme.inkSoft
        }
        RiskWords {
            text: root.risk.whatThen
        }
    }
    DotsImage {
        x: root.width - root.inset - width
        y: words.y
        visible: root.isBeside
    }
}
