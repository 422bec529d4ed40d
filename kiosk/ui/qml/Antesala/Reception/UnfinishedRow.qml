import QtQuick
import Antesala.Desk
import Antesala.Theme

// An unfinished visit at the day's end.
DeskCard {
    id: root

    required property var row

    signal settled(act: string)

    objectName: "unfinished:" + row.id
    title: row.name

    DeskLabel {
        text: root.row.identity
        isSoft: true
    }
    DeskFlow {
        spacing: Theme.spaceSmall

        DeskMark {
            text: root.row.place
        }
    }
    DeskFlow {
        DeskButton {
            objectName: "print:" + root.row.id
            visible: root.row.canPrint
            kind: DeskButton.Primary
            text: qsTr("Print")
            onClicked: root.settled("print")
        }
        DeskButton {
            objectName: "call:" + root.row.id
            visible: root.row.canCall
            kind: DeskButton.Primary
            text: qsTr("Call the patient back")
            onClicked: root.settled("call")
        }
        DeskButton {
            objectName: "cancel:" + root.row.id
            visible: root.row.canCancel
            kind: DeskButton.Alert
            text: qsTr("Cancel the visit")
            onClicked: root.settled("cancel")
        }
        DeskButton {
            objectName: "open:" + root.row.id
            text: qsTr("Open")
            onClicked: root.settled("open")
        }
    }
}
