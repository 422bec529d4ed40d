import QtQuick
import Antesala.DeskModels

// Something was typed and not kept. Nothing goes without being asked for.
DoorCard {
    id: root

    required property DeskViewModel desk
    required property LeaveViewModel page

    objectName: "leave"
    title: qsTr("Something is not kept yet")

    DeskLabel {
        text: qsTr("You typed a note, an answer or a risk and did not settle or state it. If you leave now, these words are lost. Everything else is kept.")
    }
    DeskButton {
        objectName: "stay"
        focus: true
        kind: DeskButton.Primary
        text: qsTr("Go back to it")
        width: parent?.width ?? 0
        onClicked: root.page.stay()
    }
    DeskButton {
        objectName: "leaveAnyway"
        kind: DeskButton.Alert
        text: qsTr("Leave without it")
        width: parent?.width ?? 0
        onClicked: root.page.leave()
    }
}
