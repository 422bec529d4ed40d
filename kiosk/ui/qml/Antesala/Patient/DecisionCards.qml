pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// The three cards, always of one size.
Item {
    id: root

    required property string treatment
    property real leastHeight: 0

    readonly property real gap: Theme.spaceLarge
    readonly property bool isRow: width > Theme.subheadingSize * 26
    readonly property real cardWidth: isRow ? Math.floor((width - 2 * gap) / 3) : width
    readonly property real cardHeight: Math.max(leastHeight, agree.implicitHeight, talk.implicitHeight, decline.implicitHeight)

    signal decided(string choice)

    width: parent?.width ?? 0
    implicitHeight: isRow ? cardHeight : 3 * cardHeight + 2 * gap
    height: implicitHeight

    DecisionCard {
        id: agree

        objectName: "decision:agree"
        width: root.cardWidth
        height: root.cardHeight
        title: qsTr("I would like to have %1").arg(root.treatment)
        text: qsTr("You sign after your doctor has talked with you. You can still change your mind at any time.")
        onClicked: root.decided("agree")
    }
    DecisionCard {
        id: talk

        objectName: "decision:talk_first"
        x: root.isRow ? root.cardWidth + root.gap : 0
        y: root.isRow ? 0 : root.cardHeight + root.gap
        width: root.cardWidth
        height: root.cardHeight
        title: qsTr("I want to talk to my doctor first")
        text: qsTr("Your questions are passed on. You decide later.")
        onClicked: root.decided("talk_first")
    }
    DecisionCard {
        id: decline

        objectName: "decision:decline"
        x: root.isRow ? 2 * (root.cardWidth + root.gap) : 0
        y: root.isRow ? 0 : 2 * (root.cardHeight + root.gap)
        width: root.cardWidth
        height: root.cardHeight
        title: qsTr("I do not want this treatment")
        text: qsTr("Your doctor will talk with you about other choices. Your care goes on.")
        onClicked: root.decided("decline")
    }
}
