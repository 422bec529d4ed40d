import QtQuick
import Antesala.Controls

// Notes for the doctor that the patient wants to hear more about this, or takes it back. Words and icon tell the state.
KioskButton {
    id: root

    required property bool isAsked

    objectName: "ask"
    kind: KioskButton.Ask
    text: isAsked ? qsTr("Noted for my doctor") : qsTr("Ask my doctor about this")
    iconName: isAsked ? "check" : "chat"
    checkable: true
    checked: isAsked
    onToggled: checked = Qt.binding(() => root.isAsked)

    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Ask my doctor about this")
}
