import QtQuick
import Antesala.DeskModels

// The desk cannot go on: what happened, and what to do.
DoorCard {
    id: root

    required property DeskViewModel desk
    required property DeskProblemViewModel page

    objectName: "problem"
    eyebrow: page.code
    title: qsTr("This did not work")

    DeskLabel {
        objectName: "what"
        text: root.page.what
    }
    DeskLabel {
        objectName: "remedy"
        text: root.page.remedy
        font.bold: true
    }
    DeskButton {
        objectName: "retry"
        focus: true
        visible: root.page.canRetry
        kind: DeskButton.Primary
        text: qsTr("Go on")
        width: parent?.width ?? 0
        onClicked: root.page.retry()
    }
}
