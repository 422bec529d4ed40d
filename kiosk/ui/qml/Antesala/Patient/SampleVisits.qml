pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Theme

// The codes of the sample clinic's visits. Nowhere else does the first screen know a visit.
Rectangle {
    id: root

    required property var samples

    width: parent?.width ?? 0
    implicitHeight: rows.height + 2 * Theme.space
    height: implicitHeight
    radius: Theme.radiusTool
    color: "transparent"
    border.color: Theme.lineDecorative
    border.width: Theme.outline

    PlainColumn {
        id: rows

        x: Theme.mm(6)
        y: Theme.space
        width: parent.width - 2 * x
        spacing: Theme.spaceTiny

        Text {
            width: parent.width
            text: qsTr("This is the sample clinic. Its visits open with these codes:")
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Repeater {
            model: root.samples

            Text {
                required property var modelData

                objectName: "sample:" + modelData.code
                width: parent.width
                text: qsTr("<b>%1</b> · %2 · birthday %3").arg(modelData.code).arg(modelData.title).arg(modelData.birthday)
                textFormat: Text.StyledText
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1, %2, birthday %3").arg(modelData.code).arg(modelData.title).arg(modelData.birthday)
            }
        }
    }
}
