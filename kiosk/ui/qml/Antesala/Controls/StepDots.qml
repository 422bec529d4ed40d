pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Where one is among a few steps: the current one is longer, not only darker.
Rectangle {
    id: root

    required property int count
    required property int current

    readonly property real dot: Theme.mm(4)

    objectName: "stepDots"
    implicitWidth: dots.width + 2 * dot
    implicitHeight: 2 * dot
    width: implicitWidth
    height: implicitHeight
    radius: height / 2
    color: Theme.card
    border.color: Theme.lineDecorative
    border.width: Theme.outline
    visible: count > 1

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(count)

    Row {
        id: dots

        anchors.centerIn: parent
        spacing: root.dot * 0.7

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: root.dot * (index === root.current ? 2.6 : 1)
                height: root.dot
                radius: height / 2
                color: index <= root.current ? Theme.primary : Theme.card
                border.color: index <= root.current ? Theme.primary : Theme.lineControl
                border.width: Theme.outline

                Behavior on width {
                    NumberAnimation { duration: Theme.motion; easing.type: Theme.easing }
                }
            }
        }
    }
}
