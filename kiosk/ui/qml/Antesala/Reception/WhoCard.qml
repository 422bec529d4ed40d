pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Who the patient is: one of the register, or a new one. Patients who may be the same person stand side by side.
DeskCard {
    id: root

    required property PreparingViewModel preparing
    required property bool isNarrow

    function fields(): list<var> {
        return [given, family, born, number, alike];
    }

    objectName: "who"
    title: qsTr("Who")

    PlainColumn {
        width: parent?.width ?? 0
        visible: root.preparing.isKnown
        spacing: Theme.spaceTiny

        DeskLabel {
            objectName: "knownPatient"
            text: root.preparing.patientName
            font.bold: true
        }
        DeskLabel {
            text: root.preparing.patientIdentity
            isSoft: true
        }
        DeskFlow {
            DeskButton {
                objectName: "takeNobody"
                text: qsTr("Another patient")
                onClicked: root.preparing.takeNobody()
            }
        }
    }
    Item {
        readonly property real half: root.isNarrow ? width : Math.floor((width - Theme.space) / 2)

        width: parent?.width ?? 0
        visible: !root.preparing.isKnown
        height: visible ? (root.isNarrow ? rest.y + rest.height : Math.max(names.height, rest.height)) : 0

        PlainColumn {
            id: names

            width: parent.half
            spacing: Theme.spaceSmall

            CheckedField {
                id: given

                preparing: root.preparing
                field: "given_name"
                label: qsTr("Given name")
            }
            CheckedField {
                id: family

                preparing: root.preparing
                field: "family_name"
                label: qsTr("Family name")
            }
        }
        PlainColumn {
            id: rest

            x: root.isNarrow ? 0 : parent.half + Theme.space
            y: root.isNarrow ? names.height + Theme.spaceSmall : 0
            width: parent.half
            spacing: Theme.spaceSmall

            CheckedField {
                id: born

                preparing: root.preparing
                field: "born"
                label: qsTr("Date of birth")
                placeholder: qsTr("day/month/year")
            }
            CheckedField {
                id: number

                preparing: root.preparing
                field: "record_number"
                label: qsTr("Record number")
            }
        }
    }
    AlikeList {
        id: alike

        preparing: root.preparing
    }
}
