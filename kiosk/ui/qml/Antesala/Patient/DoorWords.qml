import QtQuick
import Antesala.Controls

// What code and birthday say after a wrong try: calm, and with what to do next.
PlainColumn {
    id: root

    required property bool isWrong
    required property bool callsSomebody
    required property int waitS
    required property string wrongText

    width: parent?.width ?? 0

    CalloutBox {
        objectName: "somebodyComes"
        isLive: true
        visible: root.callsSomebody
        kind: CalloutBox.Ask
        iconName: "person"
        text: qsTr("Somebody from the front desk will come and help you.")
    }
    CalloutBox {
        objectName: "countdown"
        visible: root.waitS > 0
        kind: CalloutBox.Ask
        iconName: "clock"
        text: qsTr("You can try again in %1 s.").arg(root.waitS)
    }
    CalloutBox {
        objectName: "wrong"
        isLive: true
        visible: root.isWrong && root.waitS === 0 && !root.callsSomebody
        kind: CalloutBox.Ask
        iconName: "chat"
        text: root.wrongText
    }
}
