import Antesala.Controls

// Says, kindly, what is still missing when Next was touched too early.
CalloutBox {
    objectName: "kindHint"
    kind: CalloutBox.Ask
    iconName: "chat"
    isLive: true
}
