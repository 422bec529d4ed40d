pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One of several, or several of several, with what is wrong below.
PlainColumn {
    id: root

    required property PreparingViewModel preparing
    required property string field
    required property string label
    property bool isOne: true
    readonly property string flaw: preparing.flaws[field] ?? ""
    readonly property var offered: preparing.choices[field] ?? []

    signal chosen(id: string)

    function begin() {
        flow.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "choice:" + field
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

                objectName: root.field + ":" + one.id
                text: one.name
                ticked: one.ticked
                isOne: root.isOne
                onClicked: root.chosen(one.id)
            }
        }
    }
    FlawLabel {
        objectName: "flaw:" + root.field
        text: root.flaw
    }
}
