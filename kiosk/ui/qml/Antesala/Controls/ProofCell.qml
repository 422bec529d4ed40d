pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// One picture of a proof sheet, drawn as patients see it, with what reviewers ask below: where from, and in which words.
Rectangle {
    id: root

    // As PicturePane takes it; nothing where a risk is shown.
    property var step
    // One, as RiskRow takes it, or none.
    property var risks: []
    property string title: ""
    property string note: ""

    objectName: "proofCell"
    color: Theme.background

    PicturePane {
        width: parent.width
        height: parent.height - caption.height - Theme.spaceSmall
        visible: root.risks.length === 0
        step: root.step
    }
    Repeater {
        model: root.risks

        RiskRow {
            required property var modelData

            risk: modelData
        }
    }
    Column {
        id: caption

        y: parent.height - height
        width: parent.width
        height: Theme.mm(42)

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            font.bold: true
            elide: Text.ElideRight
        }
        Text {
            width: parent.width
            text: root.note
            textFormat: Text.PlainText
            color: Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
}
