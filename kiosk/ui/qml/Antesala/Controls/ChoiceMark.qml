import QtQuick
import Antesala.Theme

// The ring or box that says whether something is chosen. Chosen, it holds a tick or a sign, so that it is seen without
// colour too.
Rectangle {
    id: root

    required property bool chosen
    property bool isRound: false
    property color tint: Theme.lineControl
    property string sign: ""

    readonly property bool isFilled: chosen || sign !== ""

    objectName: "choiceMark"
    width: Theme.mm(11)
    height: width
    radius: isRound ? width / 2 : Theme.mm(3)
    color: isFilled ? tint : Theme.card
    border.color: tint
    border.width: Math.max(3, Theme.mm(0.9))

    Accessible.ignored: true

    TintedIcon {
        anchors.centerIn: parent
        name: root.sign !== "" ? root.sign : "check"
        visible: root.isFilled
        tint: Theme.card
        size: Math.round(root.width * 0.68)
    }
}
