pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// What is signed on the day: today's answers, each touched to change it, and the sentence.
PlainColumn {
    id: root

    required property SigningViewModel page

    function said(answer: string): string {
        switch (answer) {
        case "yes":
            return qsTr("Yes");
        case "no":
            return qsTr("No");
        default:
            return qsTr("Not sure");
        }
    }

    width: parent?.width ?? 0

    Eyebrow {
        text: root.page.treatment
    }
    Heading {
        objectName: "saidToday"
        text: root.page.saidToday
    }
    CalloutBox {
        objectName: "blockedToday"
        visible: root.page.isBlocked
        kind: CalloutBox.Ask
        iconName: "clock"
        text: qsTr("You told us that you had a calming medicine in the last 24 hours. So please do not sign now. Your answers are kept, and your doctor comes to you.")
    }
    RichText {
        text: qsTr("These are your answers of today. Touch one to change it.")
    }
    TileGrid {
        narrowest: Theme.bodySize * 13
        model: root.page.today
        tile: Component {
            AnswerCard {
                required property var modelData

                objectName: "today:" + modelData.id
                text: modelData.text
                answer: root.said(modelData.answer)
                detail: modelData.detail
                onClicked: root.page.changeToday(modelData.id)
            }
        }
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("One sentence is not touched yet. If it is not true for you, please tell your doctor before you sign.")
    }
    OwnWish {
        page: root.page
    }
}
