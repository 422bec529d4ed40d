import QtQuick
import Antesala.Controls
import Antesala.DeskModels
import Antesala.Theme

// A choice on the page on which a visit is prepared, with what is wrong below it.
PlainColumn {
    id: root

    required property PreparingViewModel preparing
    required property string field
    required property string label
    property bool isOne: true
    readonly property var offered: preparing.choices[field] ?? []

    signal chosen(id: string)

    function begin() {
        row.begin();
    }

    objectName: "choice:" + field
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    TickRow {
        id: row

        name: root.field
        label: root.label
        offered: root.offered
        isOne: root.isOne
        onChosen: id => root.chosen(id)
    }
    FlawLabel {
        objectName: "flaw:" + root.field
        text: root.preparing.flaws[root.field] ?? ""
    }
}
