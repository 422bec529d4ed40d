pragma Singleton
import QtQuick

// The one place with colours, sizes and durations. Sizes are laid out in millimetres and come out in pixels, so that a
// finger finds the same target on every screen. Python sets what the machine and the patient decide (theme/appearance.py).
QtObject {
    id: root

    // Set from Python.
    property string name: "light"
    property real pxPerMm: 92 / 25.4
    property real textScale: 1.0
    property int windowWidth: 1920
    property int windowHeight: 1080
    property bool reduceMotion: false
    // A desk's screen is read from nearer, with mouse and keyboard: smaller letters and rooms, more on one page.
    property bool isDesk: false
    property string fontFamily: "Atkinson Hyperlegible"

    readonly property bool isPortrait: windowHeight > windowWidth
    // A screen less than 215 mm high (a small laptop's): rooms and headings shrink a little, words and targets never.
    readonly property bool isCompact: !isPortrait && windowHeight < 215 * pxPerMm
    readonly property real room: isDesk ? (isCompact ? 0.5 : 0.6) : isCompact ? 0.7 : 1

    // Words to read grow to the full; headings and the words on controls are large already and grow half as fast, so
    // that the words keep their room. At the largest step every capital is 7.3 mm high or more, for words from 125 % on
    // (EN 301 549, 5.1.4, at 60 cm): computed from the font in a test.
    readonly property real controlScale: 1 + (textScale - 1) / 2

    // Letters. At 92 pixels an inch: body 34, heading 60, label 28; nothing a patient must read is under 26.
    readonly property int displaySize: Math.round((isDesk ? 10 : 20) * pxPerMm * controlScale)
    readonly property int headingSize: Math.round((isDesk ? 7.6 : isCompact ? 13.5 : 16.6) * pxPerMm * controlScale)
    readonly property int subheadingSize: Math.round((isDesk ? 5.6 : 11.6) * pxPerMm * controlScale)
    readonly property int bodySize: Math.round((isDesk ? 4.8 : 9.4) * pxPerMm * textScale)
    readonly property int buttonSize: Math.round((isDesk ? 4.8 : 8.6) * pxPerMm * controlScale)
    readonly property int labelSize: Math.round((isDesk ? 4.6 : 7.75) * pxPerMm * (isDesk ? textScale : controlScale))
    readonly property int smallSize: Math.round((isDesk ? 4.2 : 7.4) * pxPerMm * (isDesk ? textScale : controlScale))
    readonly property int markSize: Math.round((isDesk ? 3.8 : 6) * pxPerMm * (isDesk ? controlScale : 1))
    // Shares of the letters' size.
    readonly property real lineHeight: 1.4
    readonly property real headingLineHeight: 1.2
    readonly property int mostCharacters: 60

    // Targets.
    readonly property int touchTarget: Math.ceil((isDesk ? 11 : 20) * pxPerMm)
    readonly property int mainButton: Math.ceil((isDesk ? 12 : 25) * pxPerMm)
    readonly property int targetGap: Math.ceil((isDesk ? 2 : 3) * pxPerMm)

    // Room.
    readonly property int spaceTiny: mm(1.5)
    readonly property int spaceSmall: mm(3 * room)
    readonly property int space: mm(5 * room)
    readonly property int spaceLarge: mm(8 * room)
    readonly property int spaceHuge: mm(13 * room)

    // Shape.
    readonly property int radiusCard: mm(isDesk ? 4.5 : 8)
    readonly property int radiusTool: mm(isDesk ? 2.8 : 5.5)
    readonly property int radiusLabel: mm(isDesk ? 2.2 : 4.4)
    readonly property int outline: colours.outline
    readonly property bool isContrast: name !== "light"
    readonly property int focusRing: isDesk ? Math.max(2, mm(0.7)) : Math.max(4, mm(1.2))

    // Motion, in milliseconds.
    readonly property int shortMotion: reduceMotion ? 0 : 180
    readonly property int motion: reduceMotion ? 0 : 250
    readonly property int easing: Easing.OutCubic
    // What moves in a picture: coming in, and one round of what repeats. A picture rests after these rounds.
    readonly property int slideMotion: 1800
    readonly property int roundMotion: 2400
    readonly property int motionRounds: 3

    // Colours.
    readonly property color background: colours.background
    readonly property color card: colours.card
    readonly property color lineDecorative: colours.lineDecorative
    readonly property color lineControl: colours.lineControl
    readonly property color ink: colours.ink
    readonly property color inkSoft: colours.inkSoft
    readonly property color primary: colours.primary
    readonly property color primarySoft: colours.primarySoft
    readonly property color primaryText: colours.primaryText
    readonly property color ask: colours.ask
    readonly property color askSoft: colours.askSoft
    readonly property color askLine: colours.askLine
    readonly property color askControl: colours.askControl
    readonly property color good: colours.good
    readonly property color goodSoft: colours.goodSoft
    readonly property color alert: colours.alert
    readonly property color alertSoft: colours.alertSoft
    readonly property color pictureGround: colours.pictureGround
    readonly property color shade: colours.shade

    readonly property ThemeColours colours: name === "contrast-dark" ? contrastDark : name === "contrast-light" ? contrastLight : light

    readonly property ThemeColours light: ThemeColours {
        background: "#F3F7F7"
        card: "#FFFFFF"
        lineDecorative: "#D5E0E2"
        lineControl: "#6B838B"
        ink: "#12303A"
        inkSoft: "#3A525B"
        primary: "#0A5463"
        primarySoft: "#E1F0F1"
        primaryText: "#FFFFFF"
        ask: "#7A4200"
        askSoft: "#FFF1DC"
        askLine: "#E9C48E"
        askControl: "#B07A34"
        good: "#12573A"
        goodSoft: "#E2F4E9"
        alert: "#8C2A1F"
        alertSoft: "#FBE9E5"
        pictureGround: "#F7FAFC"
        shade: "#B312303A"
        outline: 2
    }
    readonly property ThemeColours contrastLight: ThemeColours {
        background: "#FFFFFF"
        card: "#FFFFFF"
        lineDecorative: "#000000"
        lineControl: "#000000"
        ink: "#000000"
        inkSoft: "#1C1C1C"
        primary: "#003A47"
        primarySoft: "#FFFFFF"
        primaryText: "#FFFFFF"
        ask: "#512B00"
        askSoft: "#FFFFFF"
        askLine: "#512B00"
        askControl: "#512B00"
        good: "#00402A"
        goodSoft: "#FFFFFF"
        alert: "#6E120A"
        alertSoft: "#FFFFFF"
        pictureGround: "#FFFFFF"
        shade: "#CC000000"
        outline: 3
    }
    readonly property ThemeColours contrastDark: ThemeColours {
        background: "#000000"
        card: "#000000"
        lineDecorative: "#FFFFFF"
        lineControl: "#FFFFFF"
        ink: "#FFFFFF"
        inkSoft: "#EDEDED"
        primary: "#8BE6F5"
        primarySoft: "#000000"
        primaryText: "#000000"
        ask: "#FFD494"
        askSoft: "#000000"
        askLine: "#FFD494"
        askControl: "#FFD494"
        good: "#9BF2C2"
        goodSoft: "#000000"
        alert: "#FFBDB3"
        alertSoft: "#000000"
        pictureGround: "#FFFFFF"
        shade: "#E6000000"
        outline: 3
    }

    // Whole pixels of a length in millimetres.
    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm);
    }
    // Address of an icon in a colour.
    function icon(icon: string, colour: color): url {
        return "image://icon/" + icon + "/" + colour.toString().slice(-6);
    }
}
