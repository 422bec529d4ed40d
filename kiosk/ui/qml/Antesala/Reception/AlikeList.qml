pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The wrong-patient guard: patients of the same name, birthday or number, side by side. One is taken, or none is meant.
PlainColumn {
    id: root

    required property PreparingViewModel preparing
    readonly property string field: "alike"
    readonly property var known: preparing.alike

    function begin() {
        someoneElse.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "alike"
    width: parent?.width ?? 0
    visible: known.length > 0
    spacing: Theme.spaceSmall

    DeskLabel {
        text: qsTr("Is it one of these? They have the same name, birthday or record number.")
        color: Theme.ask
        font.bold: true
    }
    DeskFlow {
        Repeater {
            model: root.known.length

            DeskButton {
                required property int index
                readonly property var one: root.known[index] ?? ({
                        "id": "",
                        "name": "",
                        "identity": ""
                    })

                objectName: "take:" + one.id
                text: one.name + "\n" + one.identity
                onClicked: root.preparing.take(one.id)
            }
        }
    }
    DeskTick {
        id: someoneElse

        objectName: "someoneElse"
        text: qsTr("None of them: this is somebody else")
        ticked: root.preparing.isSomeoneElse
        onClicked: root.preparing.saySomeoneElse()
    }
    FlawLabel {
        objectName: "flaw:alike"
        text: root.preparing.flaws["alike"] ?? ""
    }
}
