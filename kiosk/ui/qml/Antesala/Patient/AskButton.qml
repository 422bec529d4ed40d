import QtQuick
import Antesala.Controls

// Notes for the doctor that the patient wants to hear more about this, or takes it back. Words and icon tell the state.
KioskButton {
    id: root

    required property bool isAsked

    // Once the touch is through: to and fro, a screen reader would say the wrong one. Where the list is made anew, what
    // is about to go says nothing.
    function follow() {
        if (parent !== null)
            checked = Qt.binding(() => root.isAsked);
    }

    objectName: "ask"
    kind: KioskButton.Ask
    text: isAsked ? qsTr("Noted for my doctor") : qsTr("Ask my doctor about this")
    iconName: isAsked ? "check" : "chat"
    checkable: true
    checked: isAsked
    onToggled: Qt.callLater(follow)

    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Ask my doctor about this")
}
