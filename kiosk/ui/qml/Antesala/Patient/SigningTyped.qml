import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Signs with a typed name, and says why.
PlainColumn {
    id: root

    required property SigningViewModel page
    required property real room
    property string writing: ""
    readonly property bool isWriting: visible && writing !== ""

    function stopWriting() {
        writing = "";
    }

    width: parent?.width ?? 0

    onVisibleChanged: stopWriting()

    SigningTitle {
        visible: !root.isWriting
        page: root.page
    }
    KindHint {
        visible: root.page.isLacking && !root.isWriting
        text: qsTr("Please type your name, and why you do not sign by hand.")
    }
    WriteCard {
        objectName: "writeName"
        visible: !root.isWriting
        prompt: qsTr("Your name")
        written: root.page.name
        onClicked: root.writing = "name"
    }
    WriteCard {
        objectName: "writeReason"
        visible: !root.isWriting
        prompt: qsTr("Why you do not sign by hand")
        written: root.page.reason
        onClicked: root.writing = "reason"
    }
    WritingPane {
        visible: root.isWriting
        room: root.room
        prompt: root.writing === "name" ? qsTr("Your name") : qsTr("Why you do not sign by hand")
        text: root.writing === "name" ? root.page.name : root.page.reason
        onWritten: text => root.writing === "name" ? root.page.writeName(text) : root.page.writeReason(text)
    }
}
