pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Side and joints; the nerves that serve them follow.
DeskCard {
    id: root

    required property PlacementViewModel placement

    objectName: "placementCard"
    title: placement.isConfirmed ? qsTr("Side and joints: confirmed") : qsTr("Side and joints: to confirm")
    titleColour: placement.isConfirmed ? Theme.good : Theme.ask

    DeskFlow {
        spacing: Theme.space

        Repeater {
            model: root.placement.sides

            DeskTick {
                required property var modelData

                objectName: "side:" + modelData.id
                enabled: root.placement.isEditable
                isOne: true
                text: modelData.name
                ticked: modelData.isChosen
                onClicked: root.placement.chooseSide(modelData.id)
            }
        }
    }
    DeskFlow {
        spacing: Theme.space

        Repeater {
            model: root.placement.joints

            DeskTick {
                required property var modelData

                objectName: "joint:" + modelData.id
                enabled: root.placement.isEditable
                text: modelData.id
                Accessible.name: modelData.name
                ticked: modelData.isChosen
                onClicked: root.placement.toggleJoint(modelData.id)
            }
        }
    }
    DeskLabel {
        objectName: "nerves"
        text: root.placement.nerves.length > 0 ? qsTr("Nerves that follow: %1").arg(root.placement.nerves.join(", ")) : qsTr("Choose at least one joint.")
        isSoft: true
    }
    DeskButton {
        objectName: "confirmPlacement"
        visible: root.placement.isEditable && !root.placement.isConfirmed
        text: qsTr("Confirm side and joints")
        onClicked: root.placement.confirm()
    }
}
