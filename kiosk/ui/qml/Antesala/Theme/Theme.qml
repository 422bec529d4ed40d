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
    // What is being read aloud: its ground, and the line that tells it without colour.
    readonly property color reading: colours.reading
    readonly property color readingLine: colours.readingLine
    readonly property color pictureGround: colours.pictureGround
    readonly property color shade: colours.shade

    readonly property ThemeColours colours: name === "contrast-dark" ? contrastDark : name === "contrast-light" ? contrastLight : light

    readonly property ThemeColours light: LightColours {}
    readonly property ThemeColours contrastLight: ContrastLightColours {}
    readonly property ThemeColours contrastDark: ContrastDarkColours {}

    // Whole pixels of a length in millimetres.
    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm);
    }
    // Address of an icon in a colour.
    function icon(icon: string, colour: color): url {
        return "image://icon/" + icon + "/" + colour.toString().slice(-6);
    }
}
