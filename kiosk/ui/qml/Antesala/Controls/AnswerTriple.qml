import QtQuick
import Antesala.Theme

// Yes, No, Not sure: three answers as large as each other, side by side where their words fit, else below each other.
FocusScope {
    id: root

    // "yes", "no", "not_sure" or "".
    required property string answer
    property string yesText: qsTr("Yes")
    property string noText: qsTr("No")
    property string notSureText: qsTr("Not sure")

    readonly property real gap: Theme.space
    readonly property real third: (width - 2 * gap) / 3
    readonly property real widest: Math.max(metrics.advanceWidth(yesText), metrics.advanceWidth(noText), metrics.advanceWidth(notSureText))
    readonly property bool isRow: widest + Theme.mm(36) <= third
    readonly property real cardWidth: isRow ? third : width
    readonly property real cardHeight: Math.max(yes.implicitHeight, no.implicitHeight, unsure.implicitHeight, isRow ? Theme.mm(32) : 0)

    readonly property string focusGroup: "group"

    signal answered(answer: string)

    objectName: "answerTriple"
    width: parent?.width ?? 0
    implicitHeight: isRow ? cardHeight : 3 * cardHeight + 2 * Theme.targetGap
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
        x: root.isRow ? root.third + root.gap : 0
        y: root.isRow ? 0 : root.cardHeight + Theme.targetGap
        width: root.cardWidth
        height: root.cardHeight
        text: root.noText
        chosen: root.answer === "no"
        onClicked: root.answered("no")
    }
    ChoiceCard {
        id: unsure

        objectName: "answer_not_sure"
        x: root.isRow ? 2 * (root.third + root.gap) : 0
        y: root.isRow ? 0 : 2 * (root.cardHeight + Theme.targetGap)
        width: root.cardWidth
        height: root.cardHeight
        text: root.notSureText
        dashed: true
        chosen: root.answer === "not_sure"
        onClicked: root.answered("not_sure")
    }
}
