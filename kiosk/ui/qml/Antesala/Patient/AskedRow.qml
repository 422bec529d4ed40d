import QtQuick
import Antesala.Controls
import Antesala.Theme

// Something noted for the doctor, with a button to take it back.
Rectangle {
    id: root

    required property string text
    required property string removeName

    signal removed

    width: parent?.width ?? 0
    implicitHeight: Math.max(words.height, remove.height) + 2 * Theme.spaceSmall
    height: implicitHeight
    radius: Theme.radiusCard * 0.85
    color: Theme.askSoft
    border.color: Theme.askLine
    border.width: Theme.outline

    RichText {
        id: words

        x: Theme.mm(7)
        y: (parent.height - height) / 2
        width: remove.x - x - Theme.space
        text: root.text
    }
    KioskButton {
        id: remove

        objectName: root.removeName
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        kind: KioskButton.Tool
        text: qsTr("Remove")
        iconName: "close"
        Accessible.name: qsTr("Remove: %1").arg(root.text)
        onClicked: root.removed()
    }
}
