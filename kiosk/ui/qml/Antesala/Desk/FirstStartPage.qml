pragma ComponentBehavior: Bound
import QtQuick
import Antesala.DeskModels

// The first start of a clinic: the administrator's secrets, this once.
DoorCard {
    id: root

    required property DeskViewModel desk
    required property FirstStartViewModel page

    objectName: "firstStart"
    title: qsTr("Write this down. It is shown once.")

    DeskLabel {
        text: qsTr("This clinic has no accounts yet, so an administrator was made. The password and the PIN are kept nowhere.")
    }
    Repeater {
        model: [
            {
                "name": qsTr("Account"),
                "value": root.page.account
            },
            {
                "name": qsTr("Password"),
                "value": root.page.password
            },
            {
                "name": qsTr("PIN"),
                "value": root.page.pin
            }
        ]

        DeskLabel {
            required property var modelData

            text: qsTr("%1: %2").arg(modelData.name).arg(modelData.value)
            font.bold: true
        }
    }
    DeskLabel {
        text: qsTr("Then give doctors and reception their accounts: main.py staff add ID --name NAME --role doctor")
    }
    DeskButton {
        objectName: "written"
        focus: true
        kind: DeskButton.Primary
        text: qsTr("I have written it down")
        width: parent?.width ?? 0
        onClicked: root.page.goOn()
    }
}
