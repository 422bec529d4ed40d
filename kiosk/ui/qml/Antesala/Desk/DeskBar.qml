pragma ComponentBehavior: Bound
import QtQuick
import Antesala.DeskModels
import Antesala.PatientModels
import Antesala.Theme

// Stands over every page of a desk: which desk this is, who works here, and how the screen looks.
Rectangle {
    id: root

    required property DeskViewModel desk
    readonly property DisplayViewModel display: desk.display as DisplayViewModel

    implicitHeight: Math.max(tools.height, names.height) + 2 * Theme.spaceTiny
    height: implicitHeight
    color: Theme.card

    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: root.desk.isAtWork
        onActivated: root.desk.lock()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+T"]
        onActivated: root.display.nextTextScale()
    }
    Flow {
        id: names

        x: Theme.space
        y: (root.height - height) / 2
        width: Math.max(Theme.mm(30), tools.x - 2 * x)
        spacing: Theme.space

        DeskLabel {
            text: root.desk.title
            font.bold: true
            color: Theme.primary
            width: Math.min(implicitWidth, names.width)
        }
        DeskLabel {
            objectName: "memberName"
            visible: text !== ""
            text: root.desk.memberName
            width: Math.min(implicitWidth, names.width)
        }
        DeskLabel {
            objectName: "footer"
            visible: root.desk.isSample
            text: qsTr("Sample: not valid as consent")
            color: Theme.inkSoft
            width: Math.min(implicitWidth, names.width)
        }
    }
    Flow {
        id: tools

        readonly property real natural: children.reduce((sum, child) => sum + (child.visible ? child.implicitWidth + spacing : 0), -spacing)

        width: Math.min(natural, root.width * 0.66)
        x: root.width - width - Theme.space
        y: Theme.spaceTiny
        spacing: Theme.targetGap
        layoutDirection: Qt.LeftToRight

        DeskButton {
            objectName: "textSizeTool"
            kind: DeskButton.Quiet
            text: qsTr("Text size")
            iconName: "text-size"
            onClicked: root.display.nextTextScale()
        }
        DeskButton {
            objectName: "contrastTool"
            kind: DeskButton.Quiet
            text: qsTr("Contrast")
            iconName: "contrast"
            onClicked: root.display.nextTheme()
        }
        DeskButton {
            objectName: "lockTool"
            visible: root.desk.isAtWork
            kind: DeskButton.Quiet
            text: qsTr("Lock")
            shortcut: "Ctrl+L"
            onClicked: root.desk.lock()
        }
        DeskButton {
            objectName: "logOutTool"
            visible: root.desk.isAtWork
            kind: DeskButton.Quiet
            text: qsTr("Log out")
            onClicked: root.desk.logOut()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.outline
        color: Theme.lineDecorative
    }
}
