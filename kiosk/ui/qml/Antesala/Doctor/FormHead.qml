pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Above an open form: which one, which page, how large, and what else can be read.
PlainColumn {
    id: root

    required property FormViewModel form
    // The page that is read, from 0.
    required property int current

    signal closed

    spacing: Theme.spaceSmall

    Heading {
        objectName: "formTitle"
        text: root.form.title
    }
    DeskLabel {
        objectName: "formPlace"
        isSoft: true
        text: {
            if (root.form.isOpening)
                return qsTr("One moment");
            const place = root.form.isReadingCopy ? qsTr("Page %1 of %2 of a copy for reading: not the form itself") : qsTr("Page %1 of %2, as sealed");
            return place.arg(root.current + 1).arg(root.form.count);
        }
        visible: root.form.what === ""
    }
    DeskNotice {
        what: root.form.what
        remedy: root.form.remedy
    }
    DeskFlow {
        DeskButton {
            objectName: "closeForm"
            kind: DeskButton.Primary
            text: qsTr("Close")
            shortcut: qsTr("Esc")
            onClicked: root.closed()
        }
        DeskButton {
            objectName: "smaller"
            text: qsTr("Smaller")
            shortcut: "Ctrl+-"
            onClicked: root.form.enlarge(-1)
        }
        DeskButton {
            objectName: "larger"
            text: qsTr("Larger")
            shortcut: "Ctrl++"
            onClicked: root.form.enlarge(1)
        }
        DeskButton {
            objectName: "fit"
            text: qsTr("Usual size")
            shortcut: "Ctrl+0"
            onClicked: root.form.fit()
        }
        Repeater {
            model: root.form.forms.length > 1 ? root.form.forms : []

            DeskButton {
                required property var modelData

                objectName: "form:" + modelData.id
                kind: DeskButton.Quiet
                isOne: true
                chosen: modelData.isShown
                text: modelData.title
                onClicked: root.form.choose(modelData.id)
            }
        }
        Repeater {
            model: root.form.languages

            DeskButton {
                required property var modelData

                objectName: "beside:" + modelData.id
                kind: DeskButton.Quiet
                isOne: true
                chosen: modelData.isShown
                text: qsTr("With %1 below").arg(modelData.name)
                onClicked: root.form.chooseBeside(modelData.id)
            }
        }
    }
}
