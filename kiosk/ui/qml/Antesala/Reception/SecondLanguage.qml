import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Another language below a paper's own, and what that makes of the paper.
PlainColumn {
    id: root

    required property PapersViewModel papers

    width: parent?.width ?? 0
    spacing: Theme.spaceTiny
    visible: papers.languages.length > 0 || papers.languageNote !== ""

    TickRow {
        id: choices

        visible: offered.length > 0
        name: "beside"
        label: qsTr("Also in another language, smaller, below the form’s own")
        offered: root.papers.languages
        onChosen: id => root.papers.chooseBeside(id)
    }
    DeskLabel {
        id: note

        objectName: "languageNote"
        visible: text !== ""
        isSoft: true
        text: root.papers.languageNote
    }
}
