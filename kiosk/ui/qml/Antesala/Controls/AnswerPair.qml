import QtQuick
import Antesala.Theme

// Yes and No, as large as each other: side by side where their words fit, else below each other.
FocusScope {
    id: root

    // "yes", "no" or "".
    required property string answer
    property string yesText: qsTr("Yes")
    property string noText: qsTr("No")

    readonly property real gap: Theme.space
    readonly property real half: (width - gap) / 2
    readonly property real widest: Math.max(metrics.advanceWidth(yesText), metrics.advanceWidth(noText))
    readonly property bool isRow: widest + Theme.mm(36) <= half
    readonly property real cardWidth: isRow ? half : width
    readonly property real cardHeight: Math.max(yes.implicitHeight, no.implicitHeight, isRow ? Theme.mm(32) : 0)

    readonly property string focusGroup: "group"

    signal answered(answer: string)

    objectName: "answerPair"
    width: parent?.width ?? 0
    implicitHeight: isRow ? cardHeight : 2 * cardHeight + Theme.targetGap
    height: implicitHeight

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.bold: true
    }
    ChoiceCard {
        id: yes

        objectName: "answer_yes"
        width: root.cardWidth
        height: root.cardHeight
        text: root.yesText
        chosen: root.answer === "yes"
        onClicked: root.answered("yes")
    }
    ChoiceCard {
        id: no

        objectName: "answer_no"
        x: root.isRow ? root.half + root.gap : 0
        y: root.isRow ? 0 : root.cardHeight + Theme.targetGap
        width: root.cardWidth
        height: root.cardHeight
        text: root.noText
        chosen: root.answer === "no"
        onClicked: root.answered("no")
    }
}
