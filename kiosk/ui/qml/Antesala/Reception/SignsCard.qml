import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Who signs: the patient, or somebody with a name, a document and a basis in law.
DeskCard {
    id: root

    required property PreparingViewModel preparing
    readonly property bool isPatient: preparing.draft["signer"] === "patient"

    function fields(): list<var> {
        return [name, document, basis];
    }

    objectName: "signs"
    title: qsTr("Who signs")

    DeskFlow {
        spacing: Theme.spaceSmall

        DeskTick {
            objectName: "signer:patient"
            text: qsTr("The patient")
            isOne: true
            ticked: root.isPatient
            onClicked: root.preparing.choose("signer", "patient")
        }
        DeskTick {
            objectName: "signer:representative"
            text: qsTr("A representative of the patient")
            isOne: true
            ticked: !root.isPatient
            onClicked: root.preparing.choose("signer", "representative")
        }
    }
    PlainColumn {
        width: parent?.width ?? 0
        visible: !root.isPatient
        spacing: Theme.spaceSmall

        CheckedField {
            id: name

            preparing: root.preparing
            field: "signer_name"
            label: qsTr("Name of the representative")
        }
        CheckedField {
            id: document

            preparing: root.preparing
            field: "signer_document"
            label: qsTr("Identity document, kind and number")
        }
        CheckedField {
            id: basis

            preparing: root.preparing
            field: "signer_basis"
            label: qsTr("Basis in law")
            placeholder: qsTr("for example: parent of a minor, guardian by court order")
        }
    }
}
