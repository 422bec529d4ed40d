import QtQuick
import Antesala.Controls
import Antesala.Theme

// Something was refused: what happened, and what to do now.
Rectangle {
    id: root

    required property string what
    required property string remedy

    objectName: "notice"
    visible: what !== ""
    width: parent?.width ?? 0
    implicitHeight: words.height + 2 * Theme.space
    height: implicitHeight
    radius: Theme.radiusTool
    color: Theme.alertSoft
    border.color: Theme.alert
    border.width: Theme.outline

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.what + " " + root.remedy

    Announcer {
        words: root.what === "" ? "" : root.what + " " + root.remedy
    }
    TintedIcon {
        id: sign

        x: Theme.space
        y: Theme.space
        name: "warning"
        tint: Theme.alert
        size: Math.round(Theme.bodySize * 1.3)
    }
    PlainColumn {
        id: words

        x: sign.x + sign.width + Theme.space
        y: Theme.space
        width: root.width - x - Theme.space
        spacing: Theme.spaceTiny

        DeskLabel {
            objectName: "noticeWhat"
            text: root.what
            color: Theme.alert
            font.bold: true
        }
        DeskLabel {
            objectName: "noticeRemedy"
            text: root.remedy
        }
    }
}
