import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The kiosk cannot go on. A patient reads a calm sentence; staff read what is wrong and what to do.
PatientFrame {
    id: root

    required property ProblemViewModel page

    offersReading: !page.isForStaff
    rightActions: [
        KioskButton {
            objectName: "retry"
            kind: KioskButton.Primary
            text: qsTr("Start again")
            iconName: "undo"
            visible: !root.page.isForStaff
            onClicked: root.page.retry()
        }
    ]

    CalmWords {
        visible: !root.page.isForStaff
        iconName: "pause"
        title: qsTr("One moment, please")
        text: qsTr("The screen has to start again. **Nothing that you did is lost.**\n\nPlease tell the front desk, or touch “Start again” and type your code.")
        height: visible ? Math.max(implicitHeight, root.wordsHeight) : 0

        Text {
            objectName: "problemCode"
            text: qsTr("For our staff: %1").arg(root.page.code)
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Eyebrow {
        visible: root.page.isForStaff
        text: qsTr("For staff · %1").arg(root.page.code)
    }
    Heading {
        visible: root.page.isForStaff
        text: qsTr("This kiosk is not ready")
    }
    RichText {
        objectName: "what"
        visible: root.page.isForStaff
        text: root.page.what
    }
    CalloutBox {
        objectName: "remedy"
        visible: root.page.isForStaff && root.page.remedy !== ""
        iconName: "next"
        text: root.page.remedy
    }
}
