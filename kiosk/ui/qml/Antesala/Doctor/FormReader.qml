pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// A sealed form, page under page: by wheel, finger and bar, by page keys; larger and smaller by buttons, keys and
// Ctrl with the wheel. Each page is drawn when it comes near.
FocusScope {
    id: root

    required property DoctorViewModel page
    required property FormViewModel form
    readonly property real room: Math.max(1, view.width - 2 * Theme.space - bar.width)
    // A page begins half as large again as on paper, or as wide as there is room.
    readonly property real pageWidth: Math.round(Math.min(room, Theme.mm(315)) * form.zoom)
    readonly property int current: Math.max(0, view.indexAt(view.contentWidth / 2, view.contentY + view.height / 3))

    function open() {
        view.forceActiveFocus(Qt.TabFocusReason);
    }
    function scroll(by: real) {
        view.contentY = Math.max(view.originY, Math.min(view.originY + view.contentHeight - view.height, view.contentY + by));
    }
    function slide(by: real) {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, view.contentX + by));
    }
    function press(event: var): bool {
        const isControl = (event.modifiers & Qt.ControlModifier) !== 0;
        switch (event.key) {
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            scroll(view.height * 0.9);
            return true;
        case Qt.Key_PageUp:
            scroll(-view.height * 0.9);
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            scroll((event.key === Qt.Key_Down ? 1 : -1) * Theme.mm(15));
            return true;
        case Qt.Key_Right:
        case Qt.Key_Left:
            slide((event.key === Qt.Key_Right ? 1 : -1) * Theme.mm(15));
            return true;
        case Qt.Key_Home:
            view.positionViewAtBeginning();
            return true;
        case Qt.Key_End:
            view.positionViewAtEnd();
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            form.enlarge(1);
            return isControl;
        case Qt.Key_Minus:
            form.enlarge(-1);
            return isControl;
        case Qt.Key_0:
            form.fit();
            return isControl;
        }
        return false;
    }

    objectName: "formReader"
    anchors.fill: parent
    focus: true
    z: 10

    Accessible.role: Accessible.Dialog
    Accessible.name: form.title
    Keys.onEscapePressed: page.dismiss()

    Rectangle {
        anchors.fill: parent
        color: Theme.background

        MouseArea {
            anchors.fill: parent
        }
    }
    PlainColumn {
        id: head

        x: Theme.space * 1.6
        y: Theme.space
        width: parent.width - 2 * x
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
            visible: root.form.what !== ""
            what: root.form.what
            remedy: root.form.remedy
        }
        DeskFlow {
            DeskButton {
                objectName: "closeForm"
                kind: DeskButton.Primary
                text: qsTr("Close")
                shortcut: qsTr("Esc")
                onClicked: root.page.dismiss()
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
    ListView {
        id: view

        objectName: "formPages"
        y: head.y + head.height + Theme.space
        width: parent.width
        height: parent.height - y
        contentWidth: Math.max(width, root.pageWidth + 2 * Theme.space)
        focus: true
        activeFocusOnTab: true
        clip: true
        spacing: Theme.space
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        keyNavigationEnabled: false
        pixelAligned: true
        model: root.form.pages

        Accessible.role: Accessible.Document
        Accessible.name: qsTr("%1, page %2 of %3").arg(root.form.title).arg(root.current + 1).arg(root.form.count)
        Keys.onPressed: event => event.accepted = root.press(event)

        delegate: FormPage {
            form: root.form
            pageWidth: root.pageWidth
            width: view.contentWidth
        }
        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            objectName: "formBar"
            policy: T.ScrollBar.AsNeeded
            visible: size < 1
            minimumSize: 0.05
            padding: Theme.mm(0.5)
            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: Theme.mm(2)
                radius: width / 2
                color: bar.pressed ? Theme.primary : Theme.lineControl
            }
        }

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.form.enlarge(event.angleDelta.y > 0 ? 1 : -1)
        }
    }
    Rectangle {
        y: view.y
        width: parent.width
        height: Theme.focusRing
        color: view.activeFocus ? Theme.ink : Theme.lineDecorative
    }
}
