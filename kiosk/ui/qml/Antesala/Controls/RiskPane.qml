pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Risks in the picture's place, each with its picture; they page where there are more than fit.
WordsPager {
    id: root

    // Each as RiskRow takes it.
    required property var risks
    property string caption: ""

    objectName: "riskPane"
    isList: true
    spacing: Theme.spaceSmall
    implicitWidth: Theme.mm(200)
    implicitHeight: Theme.mm(150)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Risks")
    Accessible.description: caption

    Repeater {
        model: root.risks

        RiskRow {
            required property var modelData

            risk: modelData
        }
    }
    Text {
        width: parent?.width ?? 0
        visible: root.caption !== ""
        text: root.caption
        textFormat: Text.PlainText
        color: Theme.inkSoft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
