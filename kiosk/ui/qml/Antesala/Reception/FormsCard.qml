pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What is kept for a visit, forms, sheet and scans: printed, printed again, or saved as a file.
DeskCard {
    id: root

    required property ReceptionViewModel page
    required property ReceptionVisitViewModel visit
    readonly property var forms: visit.forms

    objectName: "forms"
    title: qsTr("Papers")

    Repeater {
        model: root.forms.length

        PlainColumn {
            id: row

            required property int index
            readonly property var form: root.forms[index] ?? ({
                    "id": "",
                    "title": "",
                    "state": "",
                    "isPrinted": false,
                    "isVoid": false
                })

            width: parent?.width ?? 0
            spacing: Theme.spaceTiny

            DeskLabel {
                text: row.form.title
                font.bold: true
            }
            DeskLabel {
                objectName: "formState:" + row.form.id
                text: row.form.state
                isSoft: !row.form.isVoid
                color: row.form.isVoid ? Theme.alert : Theme.inkSoft
            }
            DeskFlow {
                DeskButton {
                    objectName: "print:" + row.form.id
                    kind: row.form.isPrinted || !row.form.isComplete ? DeskButton.Secondary : DeskButton.Primary
                    text: row.form.isPrinted ? qsTr("Print again") : qsTr("Print")
                    onClicked: root.page.askPaper("print", row.form.id)
                }
                DeskButton {
                    objectName: "save:" + row.form.id
                    text: qsTr("Save as a file")
                    onClicked: root.page.askPaper("save", row.form.id)
                }
            }
        }
    }
}
