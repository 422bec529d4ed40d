import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// A field of the page on which a visit is prepared, with what is wrong below it.
PlainColumn {
    id: root

    required property PreparingViewModel preparing
    required property string field
    required property string label
    property string placeholder: ""
    readonly property string flaw: preparing.flaws[field] ?? ""

    function begin() {
        entry.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "checked:" + field
    width: parent?.width ?? 0
    spacing: Theme.spaceTiny

    DeskField {
        id: entry

        objectName: root.field
        label: root.label
        placeholder: root.placeholder
        text: root.preparing.draft[root.field] ?? ""
        longest: 400
        onEdited: text => root.preparing.write(root.field, text)
    }
    FlawLabel {
        objectName: "flaw:" + root.field
        text: root.flaw
    }
}
