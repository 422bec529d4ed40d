import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The frame of every page of the patient: chapters and tools above, the sample clinic's mark below.
PageFrame {
    id: root

    required property KioskViewModel kiosk
    property bool showsChapters: true
    // Something is answered on this page: so it says whose answer it is while a helper's hand touches.
    property bool asks: false
    readonly property CompanyToolViewModel company: kiosk.company as CompanyToolViewModel
    property bool offersBreak: kiosk.isInVisit
    // Which part of the page shows, where one takes the place of another: the focus then begins anew, as on a new page.
    property string part: ""
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel
    readonly property ReadingViewModel reading: kiosk.reading as ReadingViewModel
    // Every page brings its ground: so each turn of a page draws the whole window anew.
    readonly property Rectangle ground: Rectangle {
        parent: root
        anchors.fill: parent
        anchors.topMargin: -Theme.lowered
        z: -1
        color: Theme.background
    }
    readonly property var chapters: showsChapters ? kiosk.chapters : []

    signal languagesAsked

    anchors.fill: parent
    focus: true
    footer: kiosk.isSample ? qsTr("Sample: not valid as consent") : ""

    aids: [
        ReadButton {
            visible: root.offersReading && root.reading.isOffered && !root.reading.isOpen
            // On a low screen a second row of buttons would take the words' room.
            wordless: Theme.isCompact && root.rightCount > 1
            onClicked: {
                const hadFocus = activeFocus;
                root.reading.start();
                if (hadFocus && root.reading.isOpen)
                    strip.forceActiveFocus();
            }
        },
        ReadingStrip {
            id: strip

            reading: root.reading
            visible: root.reading.isOpen
        }
    ]
    topBar: TopBar {
        chapterNames: root.chapters.map(chapter => chapter.name)
        chapterShortNames: root.chapters.map(chapter => chapter.shortName)
        chapterProgress: root.chapters.map(chapter => chapter.share)
        currentChapter: root.chapters.findIndex(chapter => chapter.isCurrent)
        language: root.display.languages.length > 1 ? root.display.languageName : ""
        offersBreak: root.offersBreak
        timeLeft: root.kiosk.minutesLeft > 0 ? qsTr("About %n minutes left", "", root.kiosk.minutesLeft) : ""
        onTextSizeTouched: root.display.nextTextScale()
        onContrastTouched: root.display.nextTheme()
        onLowerTouched: root.display.toggleLow()
        onLanguageTouched: root.languagesAsked()
        onBreakTouched: root.kiosk.takeBreak()
        onHelpTouched: root.kiosk.openHelp()
    }

    HelperHint {
        visible: root.asks && root.company.isAtHand
    }
}
