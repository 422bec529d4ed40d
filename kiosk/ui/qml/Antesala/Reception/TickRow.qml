pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.Theme

// One of several, or several of several, under their name.
PlainColumn {
    id: root

    required property string name
    required property string label
    required property var offered
    property bool isOne: true

    signal chosen(id: string)

    function begin() {
        flow.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "ticks:" + name
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    DeskLabel {
        text: root.label
        isSoft: true
    }
    DeskFlow {
        id: flow

        spacing: Theme.spaceSmall

        Repeater {
            model: root.offered.length

            DeskTick {
                required property int index
                readonly property var one: root.offered[index] ?? ({
                        "id": "",
                        "name": "",
                        "ticked": false
                    })

                objectName: root.name + ":" + one.id
                text: one.name
                ticked: one.ticked
                isOne: root.isOne
                onClicked: root.chosen(one.id)
            }
        }
    }
}
