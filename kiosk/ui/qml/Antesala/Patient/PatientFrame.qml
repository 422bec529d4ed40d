import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// The frame of every page of the patient: chapters and tools above, the sample clinic's mark below.
PageFrame {
    id: root

    required property KioskViewModel kiosk
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel

    signal languagesAsked

    anchors.fill: parent
    focus: true
    footer: kiosk.isSample ? qsTr("Sample: not valid as consent") : ""

    topBar: TopBar {
        chapterNames: root.kiosk.chapters.map(chapter => chapter.name)
        chapterShortNames: root.kiosk.chapters.map(chapter => chapter.shortName)
        chapterProgress: root.kiosk.chapters.map(chapter => chapter.share)
        currentChapter: root.kiosk.chapters.findIndex(chapter => chapter.isCurrent)
        language: root.display.languages.length > 1 ? root.display.languageName : ""
        offersBreak: root.kiosk.isInVisit
        onTextSizeTouched: root.display.nextTextScale()
        onContrastTouched: root.display.nextTheme()
        onLanguageTouched: root.languagesAsked()
        onBreakTouched: root.kiosk.takeBreak()
        onHelpTouched: root.kiosk.openHelp()
    }
}
