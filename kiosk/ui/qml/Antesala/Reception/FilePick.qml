pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Antesala.Controls
import Antesala.Desk
import Antesala.Theme

// A file: its path to write, or the system's dialog to choose it with. The dialog is made when it is asked for.
PlainColumn {
    id: root

    required property string label
    required property list<string> kinds
    property string text: ""
    readonly property string written: path.written

    signal chosen(url: url)
    signal accepted

    function begin() {
        path.forceActiveFocus(Qt.TabFocusReason);
    }

    width: parent?.width ?? 0
    spacing: Theme.spaceSmall

    DeskField {
        id: path

        objectName: "path"
        label: root.label
        longest: 400
        text: root.text
        onAccepted: root.accepted()
    }
    DeskFlow {
        DeskButton {
            objectName: "chooseFile"
            text: qsTr("Choose a file")
            onClicked: {
                dialog.active = true;
                (dialog.item as FileDialog)?.open();
            }
        }
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            nameFilters: root.kinds
            onAccepted: root.chosen(selectedFile)
        }
    }
}
