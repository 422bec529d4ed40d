import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// What is planned, when, by whom, and in which language it is explained.
DeskCard {
    id: root

    required property PreparingViewModel preparing

    function fields(): list<var> {
        return [procedure, side, joints, expected, planned, doctor, language];
    }

    objectName: "what"
    title: qsTr("What, until the doctor confirms")

    ChoiceRow {
        id: procedure

        preparing: root.preparing
        field: "procedure"
        label: qsTr("Procedure")
        onChosen: id => root.preparing.choose("procedure", id)
    }
    ChoiceRow {
        id: side

        preparing: root.preparing
        field: "side"
        label: qsTr("Side")
        onChosen: id => root.preparing.choose("side", id)
    }
    ChoiceRow {
        id: joints

        visible: offered.length > 0
        preparing: root.preparing
        field: "joints"
        label: qsTr("Joints")
        isOne: false
        onChosen: id => root.preparing.toggleJoint(id)
    }
    CheckedField {
        id: expected

        preparing: root.preparing
        field: "expected"
        label: qsTr("Planned arrival at the kiosk")
        placeholder: qsTr("10:30 for today, or day/month/year 10:30, or empty")
    }
    CheckedField {
        id: planned

        preparing: root.preparing
        field: "planned"
        label: qsTr("Planned day of the treatment")
        placeholder: qsTr("day/month/year, or empty while there is none")
    }
    ChoiceRow {
        id: doctor

        preparing: root.preparing
        field: "doctor"
        label: qsTr("Doctor")
        onChosen: id => root.preparing.choose("doctor", id)
    }
    ChoiceRow {
        id: language

        visible: offered.length > 0
        preparing: root.preparing
        field: "language"
        label: qsTr("Language")
        onChosen: id => root.preparing.choose("language", id)
    }
}
