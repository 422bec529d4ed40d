import QtQuick
import Antesala.Theme

// What stands above every page: the chapters, and the tools that are always one touch away.
Item {
    id: root

    property list<string> chapterNames: []
    property list<string> chapterShortNames: []
    property list<real> chapterProgress: []
    property int currentChapter: -1
    property string timeLeft: ""
    property string language: ""
    property bool offersBreak: true

    readonly property bool showsChapters: chapterNames.length > 0
    readonly property bool isTwoRows: Theme.isPortrait && showsChapters
    readonly property real toolRoom: isTwoRows || !showsChapters ? width : width - Theme.mm(150)
    readonly property real wordedTools: sight.width + languageTool.wordedWidth + (offersBreak ? breakTool.wordedWidth : 0) + helpTool.wordedWidth + (offersBreak ? 4 : 3) * tools.spacing
    readonly property bool isWordless: wordedTools > toolRoom

    readonly property string focusGroup: "group"

    signal textSizeTouched
    signal contrastTouched
    signal languageTouched
    signal lowerTouched
    signal breakTouched
    signal helpTouched

    objectName: "topBar"
    implicitHeight: isTwoRows ? Theme.touchTarget + Theme.spaceSmall + chapters.implicitHeight : Math.max(Theme.touchTarget, showsChapters ? chapters.implicitHeight : 0)
    implicitWidth: Theme.mm(300)

    ChapterBar {
        id: chapters

        y: root.isTwoRows ? Theme.touchTarget + Theme.spaceSmall : (root.height - height) / 2
        width: root.isTwoRows ? root.width : sight.x - Theme.spaceLarge
        height: implicitHeight
        visible: root.showsChapters
        names: root.chapterNames
        shortNames: root.chapterShortNames
        progress: root.chapterProgress
        current: root.currentChapter
        note: root.timeLeft
    }
    Row {
        id: sight

        x: root.isTwoRows ? 0 : root.width - tools.width - width - tools.spacing
        spacing: tools.spacing

        KioskButton {
            objectName: "textSizeTool"
            kind: KioskButton.Tool
            text: qsTr("Text size")
            iconName: "text-size"
            wordless: true
            onClicked: root.textSizeTouched()
        }
        KioskButton {
            objectName: "contrastTool"
            kind: KioskButton.Tool
            text: qsTr("Contrast")
            iconName: "contrast"
            wordless: true
            onClicked: root.contrastTouched()
        }
        LowerTool {
            wordless: true
            onClicked: root.lowerTouched()
        }
    }
    Row {
        id: tools

        anchors.right: parent.right
        spacing: Theme.mm(4)

        KioskButton {
            id: languageTool

            objectName: "languageTool"
            kind: KioskButton.Tool
            text: root.language
            iconName: root.isWordless ? "globe" : ""
            wordless: root.isWordless
            visible: root.language !== ""
            onClicked: root.languageTouched()
        }
        KioskButton {
            id: breakTool

            objectName: "breakTool"
            kind: KioskButton.Tool
            text: qsTr("Break")
            Accessible.name: qsTr("I need a break")
            iconName: root.isWordless ? "pause" : ""
            wordless: root.isWordless
            visible: root.offersBreak
            onClicked: root.breakTouched()
        }
        KioskButton {
            id: helpTool

            objectName: "helpTool"
            kind: KioskButton.Tool
            text: qsTr("Help")
            iconName: root.isWordless ? "help" : ""
            wordless: root.isWordless
            onClicked: root.helpTouched()
        }
    }
}
