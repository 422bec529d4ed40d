import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One question of the patient, and its answer, which is printed on the form.
PlainColumn {
    id: root

    required property var row
    required property PointsViewModel points

    signal cancelAsked

    objectName: "question:" + row.id
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    Rectangle {
        visible: root.y > 0
        width: root.width
        height: Theme.isContrast ? Theme.outline : 1
        color: Theme.lineDecorative
    }
    DeskLabel {
        text: root.row.title
        font.bold: true
    }
    DeskLabel {
        text: root.row.source
        isSoft: true
    }
    DeskLabel {
        objectName: "answered:" + root.row.id
        visible: !root.row.isOpen
        text: root.row.answer !== "" ? root.row.answer : qsTr("Explained; the patient said it back.")
        color: Theme.good
    }
    DeskText {
        objectName: "answer:" + root.row.id
        visible: root.row.isOpen
        label: qsTr("Answer to %1").arg(root.row.title)
        placeholder: qsTr("Your answer, printed on the form …")
        lines: 2
        text: root.row.draft
        onEdited: text => root.points.draft(root.row.id, text)
    }
    DeskFlow {
        visible: root.row.isOpen

        DeskButton {
            objectName: "noted:" + root.row.id
            kind: DeskButton.Quiet
            iconName: "check"
            text: qsTr("Answered")
            Accessible.name: qsTr("%1: answered").arg(root.row.title)
            onClicked: root.points.noted(root.row.id)
        }
        DeskButton {
            objectName: "saidBack:" + root.row.id
            kind: DeskButton.Quiet
            text: qsTr("Explained, said it back")
            Accessible.name: qsTr("%1: explained, patient said it back").arg(root.row.title)
            onClicked: root.points.saidBack(root.row.id)
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
