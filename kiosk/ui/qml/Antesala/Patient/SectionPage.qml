pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// One illustrated section at one of its steps: the picture, or the risks in its place, and the words beside it.
PatientFrame {
    id: root

    required property SectionViewModel page
    readonly property bool isLastStep: page.step === page.stepCount - 1
    readonly property bool comparesChoices: page.step === 0 && page.alternatives.length > 0
    readonly property Item shownBeside: Item {
        PicturePane {
            anchors.fill: parent
            visible: !root.comparesChoices && root.page.risks.length === 0
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
            anchors.fill: parent
            visible: root.comparesChoices

            OptionList {
                options: root.comparesChoices ? root.page.alternatives : []
            }
        }
    }

    // Risks are words too: above few words they take the height that these leave.
    widestPicture: isPortrait && page.risks.length > 0 ? 0.8 : 0.55
    picture: shownBeside
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
        text: root.page.stepCount > 1 ? qsTr("%1 · step %2 of %3").arg(root.page.chapter).arg(root.page.step + 1).arg(root.page.stepCount) : root.page.chapter
    }
    Heading {
        objectName: "pageTitle"
        text: root.page.title
    }
    RichText {
        text: root.page.text
    }
    RichText {
        visible: root.isLastStep && root.page.items.length > 0
        text: root.page.items.map(item => "- " + item).join("\n")
    }
    CalloutBox {
        objectName: "inShort"
        visible: text !== ""
        text: root.page.inShort
    }
    Repeater {
        model: root.page.more

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
