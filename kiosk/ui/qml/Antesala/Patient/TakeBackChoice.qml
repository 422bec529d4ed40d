import QtQuick
import Antesala.Controls

// One yes beside the treatment: a button that takes it back, then the word that it was taken back.
Item {
    id: root

    required property string consentId
    required property string name
    required property bool counts

    signal touched

    implicitHeight: Math.max(button.implicitHeight, done.implicitHeight)

    KioskButton {
        id: button

        objectName: "takeChoiceBack:" + root.consentId
        anchors.fill: parent
        visible: root.counts
        iconName: "undo"
        text: qsTr("Take back: %1").arg(root.name)
        onClicked: root.touched()
    }
    CalloutBox {
        id: done

        objectName: "tookChoiceBack:" + root.consentId
        height: parent.height
        visible: !root.counts
        kind: CalloutBox.Good
        iconName: "check"
        text: qsTr("Taken back: %1").arg(root.name)
    }
}
