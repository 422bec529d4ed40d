import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One open point: what it is, what to ask, a note, and how it is settled.
PlainColumn {
    id: root

    required property var row
    required property PointsViewModel points

    signal cancelAsked

    objectName: "point:" + row.id
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    Rectangle {
        visible: root.y > 0
        width: root.width
        height: Theme.isContrast ? Theme.outline : 1
        color: Theme.lineDecorative
    }
    DeskFlow {
        DeskMark {
            kind: root.row.isUrgent ? DeskMark.Alert : root.row.kind === "safety" ? DeskMark.Alert : DeskMark.Ask
            text: root.row.isUrgent ? qsTr("Urgent: %1").arg(root.row.why) : root.row.why
        }
        DeskLabel {
            width: implicitWidth
            text: root.row.title
            font.bold: true
        }
    }
    DeskLabel {
        visible: text !== ""
        text: root.row.detail
        isSoft: true
    }
    DeskLabel {
        visible: root.row.teachBack !== ""
        text: qsTr("Ask: %1").arg(root.row.teachBack)
    }
    DeskText {
        objectName: "note:" + root.row.id
        label: qsTr("Note on %1").arg(root.row.title)
        placeholder: root.row.needsSayBack ? qsTr("Note, if you wish …") : qsTr("What was agreed …")
        lines: 1
        text: root.row.draft
        onEdited: text => root.points.draft(root.row.id, text)
    }
    DeskFlow {
        DeskButton {
            objectName: "saidBack:" + root.row.id
            kind: DeskButton.Quiet
            iconName: "check"
            text: qsTr("Explained, said it back")
            Accessible.name: qsTr("%1: explained, patient said it back").arg(root.row.title)
            onClicked: root.points.saidBack(root.row.id)
        }
        DeskButton {
            objectName: "noted:" + root.row.id
            visible: !root.row.needsSayBack
            kind: DeskButton.Quiet
            text: qsTr("By this note")
            Accessible.name: qsTr("%1: settled by the note").arg(root.row.title)
            onClicked: root.points.noted(root.row.id)
        }
        DeskButton {
            objectName: "cancel:" + root.row.id
            kind: DeskButton.Quiet
            text: qsTr("Cancel treatment …")
            Accessible.name: qsTr("%1: cancel the treatment").arg(root.row.title)
            onClicked: root.cancelAsked()
        }
    }
}
