import Antesala.Theme

// Brings everything that is touched down into reach, and up again: for who sits in a wheelchair, is short, or cannot
// bend the neck. A wide screen is within reach as it is.
KioskButton {
    objectName: "lowerTool"
    kind: KioskButton.Tool
    visible: Theme.isPortrait
    text: Theme.isLow ? qsTr("Move up") : qsTr("Move down")
    iconName: Theme.isLow ? "higher" : "lower"
}
