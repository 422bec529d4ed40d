import QtQuick
import Antesala.Theme

// The day of birth as it is being typed.
Item {
    id: root

    required property string day

    objectName: "dayField"
    width: parent?.width ?? 0
    implicitHeight: box.height
    height: implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Day: %1").arg(day === "" ? qsTr("none yet") : day)

    Text {
        id: label

        anchors.verticalCenter: box.verticalCenter
        text: qsTr("Day")
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.bold: true
        Accessible.ignored: true
    }
    Rectangle {
        id: box

        x: label.width + Theme.space
        width: Math.max(Theme.mm(36), digits.implicitWidth + 2 * Theme.space)
        height: Math.max(Theme.touchTarget, digits.implicitHeight + Theme.spaceSmall)
        radius: Theme.radiusTool
        color: Theme.card
        border.color: Theme.primary
        border.width: 2 * Theme.outline

        Text {
            id: digits

            anchors.centerIn: parent
            text: root.day
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.subheadingSize
            font.bold: true
            Accessible.ignored: true
        }
    }
}
