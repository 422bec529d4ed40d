pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The first screen: what this is, how long it takes, and a language to begin in. Words beside a large picture.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property WelcomeViewModel page
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel
    readonly property bool isPortrait: height + Theme.lowered > width
    // Where the page stands low, the picture stands above it.
    readonly property bool isRaised: Theme.lowered > 0
    readonly property int minutes: page.minutes[display.language] ?? 0
    readonly property real edge: Math.round(Math.min(width, height) * 0.04)
    readonly property real margin: Math.round(Math.min(width, height) * (isPortrait ? 0.05 : 0.068))
    // Large words need the room. A low screen has less of it: its picture is narrow, so that the languages stand in one row.
    readonly property bool showsPicture: isPortrait ? isRaised || Theme.textScale < 1.75 : Theme.textScale < (Theme.isCompact ? 1.25 : 1.5)
    readonly property real pictureShare: isPortrait ? 0.3 : Theme.isCompact ? 0.26 : 0.4

    objectName: "welcome"
    anchors.fill: parent
    focus: true

    WordsPager {
        id: words

        x: root.margin
        y: root.isPortrait && root.showsPicture && !root.isRaised ? picture.y + picture.height + root.edge : root.margin
        width: start.width
        height: start.y - Theme.spaceLarge - y

        Eyebrow {
            text: root.page.clinicName
        }
        Heading {
            level: Theme.isCompact ? Heading.Page : Heading.Display
            text: qsTr("Understand your treatment before you decide")
        }
        RichText {
            text: (root.minutes > 0 ? qsTr("About %n minutes.", "", root.minutes) + " " : "") + qsTr("You can stop, go back, or ask for help at any time. Nothing is decided until you sign.")
        }
        SampleVisits {
            visible: root.page.samples.length > 0
            samples: root.page.samples
        }
    }
    StartCards {
        id: start

        x: root.margin
        y: root.height - height - (mark.visible ? mark.height + Theme.space : root.margin)
        width: (root.isPortrait || !root.showsPicture ? root.width : root.width * (1 - root.pictureShare)) - 2 * root.margin
        display: root.display
        onStarted: language => root.page.start(language)
    }
    SampleMark {
        id: mark

        x: root.margin
        y: root.height - height - Theme.spaceTiny
        width: start.width
        visible: root.kiosk.isSample
    }
    PicturePane {
        id: picture

        x: root.isPortrait ? root.edge : root.width - width - root.edge
        y: root.edge - Theme.lowered
        width: root.isPortrait ? root.width - 2 * root.edge : Math.round(root.width * root.pictureShare)
        height: root.isRaised ? Theme.lowered - root.edge : root.isPortrait ? Math.round(root.height * root.pictureShare) : root.height - 2 * root.edge
        visible: root.showsPicture
        step: ({
                "name": "lumbar_spine",
                "layers": ["body", "muscle", "nerve-sac", "vertebrae", "discs", "joints", "joint-worn", "pain-glow", "nerve-roots", "medial-branches"],
                "highlight": [],
                "labels": [],
                "focus": [400, 60, 520, 760],
                "alternative": qsTr("The lower back seen from the side, with its bones, discs and nerves.")
            })
    }
}
