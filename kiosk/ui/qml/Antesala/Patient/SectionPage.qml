pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// One illustrated section at one of its steps: the picture, or the risks in its place, and the words beside it.
PatientFrame {
    id: root

    required property SectionViewModel page
    readonly property bool comparesChoices: page.step === 0 && page.alternatives.length > 0
    // Where large letters leave the picture little room, a list stays among the words.
    readonly property bool hasSmallPicture: Theme.textScale > 1.4
    readonly property bool showsItems: page.items.length > 0 && (page.items[0].picture.name ?? "") !== "" && !hasSmallPicture
    readonly property Item shownBeside: Item {
        PicturePane {
            anchors.fill: parent
            visible: !root.comparesChoices && !root.showsItems && root.page.risks.length === 0
            step: root.page.picture
            stepCount: root.page.stepCount
            stepIndex: root.page.step
        }
        RiskPane {
            anchors.fill: parent
            visible: root.page.risks.length > 0
            risks: root.page.risks
            caption: root.page.risksKey
        }
        WordsPager {
            isList: true
            anchors.fill: parent
            visible: root.comparesChoices

            OptionList {
                options: root.comparesChoices ? root.page.alternatives : []
            }
        }
        WordsPager {
            isList: true
            anchors.fill: parent
            visible: root.showsItems

            PicturedList {
                items: root.showsItems ? root.page.items : []
            }
        }
    }

    part: "step " + page.step
    // Risks are words too: above few words they take the height that these leave.
    widestPicture: isPortrait && page.risks.length > 0 ? 0.8 : 0.55
    // Who prefers not to know more still reads the short sentences; numbers and pictures go.
    picture: page.isDeclined ? null : shownBeside
    keepsPicture: showsItems || comparesChoices || page.risks.length > 0
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        AskButton {
            isAsked: root.page.isAsked
            onClicked: root.page.toggleAsk()
        },
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Eyebrow {
        text: root.page.stepCount > 1 && !root.page.isDeclined ? qsTr("%1 · step %2 of %3").arg(root.page.chapter).arg(root.page.step + 1).arg(root.page.stepCount) : root.page.chapter
    }
    Heading {
        objectName: "pageTitle"
        text: root.page.title
        // The next step may have the same title.
        Accessible.description: root.page.stepCount > 1 && !root.page.isDeclined ? qsTr("Step %1 of %2").arg(root.page.step + 1).arg(root.page.stepCount) : ""
    }
    RichText {
        visible: !root.page.isDeclined
        text: root.page.text
    }
    RichText {
        visible: root.page.items.length > 0 && !root.showsItems && !root.page.isDeclined
        text: root.page.items.map(item => "- " + item.text).join("\n")
    }
    CalloutBox {
        objectName: "inShort"
        visible: text !== ""
        text: root.page.inShort
    }
    RichText {
        objectName: "declined"
        visible: root.page.isDeclined
        text: qsTr("You prefer not to know more about this. That is your right. Your doctor tells you what you need in order to decide.")
    }
    KioskButton {
        objectName: "notToKnow"
        visible: root.page.mayDecline
        width: Math.min(implicitWidth, parent.width)
        text: root.page.isDeclined ? qsTr("Show it after all") : qsTr("I prefer not to know more")
        onClicked: root.page.toggleNotToKnow()
    }
    Repeater {
        model: root.page.isDeclined ? [] : root.page.more

        KioskButton {
            required property var modelData

            objectName: "learnMore:" + modelData.id
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Learn more: %1").arg(modelData.title)
            iconName: "more-down"
            onClicked: root.page.learnMore(modelData.id)
        }
    }
}
