pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What is signed: treatment and side, the patient's own risks as the doctor wrote them, and each statement to touch.
PlainColumn {
    id: root

    required property SigningViewModel page

    width: parent?.width ?? 0

    SigningTitle {
        page: root.page
    }
    RichText {
        objectName: "joints"
        visible: root.page.joints.length > 0
        text: root.page.joints.map(joint => "- " + joint).join("\n")
    }
    RichText {
        objectName: "representative"
        visible: root.page.representative !== ""
        text: qsTr("Signs for the patient: %1").arg(root.page.representative)
    }
    CalloutBox {
        objectName: "replaces"
        visible: root.page.replaces !== ""
        kind: CalloutBox.Ask
        text: qsTr("You signed form %1 before. It no longer counts: this form takes its place.\n\nWhat has changed: %2").arg(root.page.replaces).arg(root.page.hasChanged)
    }
    CalloutBox {
        objectName: "blocked"
        visible: root.page.isBlocked
        kind: CalloutBox.Ask
        iconName: "clock"
        text: qsTr("You told us that you had a calming medicine in the last 24 hours. So please sign on another day. Your answers are kept.")
    }
    Heading {
        visible: !root.page.isDecline
        level: Heading.Part
        text: qsTr("Risks for you, written by your doctor")
    }
    CalloutBox {
        objectName: "personalRisks"
        visible: !root.page.isDecline
        kind: CalloutBox.Ask
        text: root.page.personalRisks.length > 0 ? root.page.personalRisks.map(risk => "- " + risk).join("\n") : qsTr("Your doctor sees no other risks for you than those that we showed you.")
    }
    RichText {
        visible: root.page.isDecline
        text: qsTr("You may say no, and you need not say why. Your care goes on. You can still change your mind.")
    }
    SigningChoices {
        page: root.page
    }
    Heading {
        visible: root.page.statements.length > 0
        level: Heading.Part
        text: qsTr("Please read and touch each sentence")
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Some sentences are not touched yet. If one is not true for you, please tell your doctor before you sign.")
    }
    TileGrid {
        narrowest: Theme.bodySize * 16
        model: root.page.statements
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "statement:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.touch(modelData.id)
            }
        }
    }
    OwnWish {
        page: root.page
    }
    Heading {
        visible: root.page.translation !== ""
        level: Heading.Part
        text: qsTr("For the person who translates")
    }
    TickCard {
        objectName: "interpreter"
        visible: root.page.translation !== ""
        text: root.page.translation
        ticked: root.page.isTranslated
        onClicked: root.page.confirmTranslation()
    }
}
