pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.DeskModels
import Antesala.Theme

// Somebody at a kiosk needs a person now. It stands over every page, on a locked screen too, then without a name.
Rectangle {
    id: root

    required property DeskViewModel desk
    readonly property bool isUrgent: desk.isUrgent
    readonly property color inkColour: isUrgent ? Theme.alert : Theme.ask
    readonly property string what: isUrgent ? qsTr("Go to the kiosk now: %1").arg(desk.callWhere) : qsTr("Somebody asks for help: %1").arg(desk.callWhere)
    readonly property string who: desk.isAtWork ? desk.callWho : ""

    objectName: "call"
    visible: desk.isCalled
    height: desk.isCalled ? Math.max(words.height, answer.visible ? answer.height : 0) + 2 * Theme.spaceSmall : 0
    color: isUrgent ? Theme.alertSoft : Theme.askSoft
    border.color: inkColour
    border.width: Theme.outline

    Accessible.role: Accessible.AlertMessage
    Accessible.name: what + " " + who

    Shortcut {
        sequences: ["F2"]
        enabled: root.desk.isCalled && root.desk.isAtWork
        onActivated: root.desk.answerCall()
    }
    Announcer {
        isUrgent: root.isUrgent
        words: root.desk.isCalled ? root.what + " " + root.who : ""
    }
    TintedIcon {
        id: sign

        x: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        name: root.isUrgent ? "warning" : "help"
        tint: root.inkColour
        size: Math.round(Theme.subheadingSize * 1.3)
    }
    PlainColumn {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + Theme.space
        width: (answer.visible ? answer.x : parent.width) - x - Theme.space
        spacing: 0

        Heading {
            objectName: "callWhat"
            level: Heading.Part
            text: root.what
            color: root.inkColour
        }
        DeskLabel {
            objectName: "callWho"
            visible: text !== ""
            text: root.who
        }
    }
    DeskButton {
        id: answer

        objectName: "answerCall"
        visible: root.desk.isAtWork
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.4)
        x: root.width - width - Theme.space
        kind: root.isUrgent ? DeskButton.Alert : DeskButton.Secondary
        text: qsTr("I am going there")
        shortcut: "F2"
        onClicked: root.desk.answerCall()
    }
}
