pragma ComponentBehavior: Bound
import QtQuick
import Antesala.ControlModels
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The patient's window: one page at a time, chosen by the visit's state, and the sheets that may lie over it.
Window {
    id: root

    required property KioskViewModel kiosk
    required property SignatureCapture capture
    required property ScanLight light
    property FocusScope shownPage: null
    // What can be worked now: the page, or the sheet over it.
    readonly property Item surface: sheets.openSheet ?? shownPage
    // The same, as Python can take it.
    readonly property Item pageItem: shownPage
    readonly property string part: (shownPage as PatientFrame)?.part ?? ""

    // The old page goes after the new one stands, for the touch that turned the page is still being handled in it.
    function turnPage() {
        const old = shownPage;
        const component = Qt.createComponent(Qt.resolvedUrl(kiosk.screen + "Page.qml"));
        const given = {
            "kiosk": kiosk,
            "page": kiosk.page
        };
        if (kiosk.screen === "Signing")
            given["capture"] = capture;
        shownPage = component.createObject(pages, given) as FocusScope;
        if (shownPage === null)
            console.warn(component.errorString());
        if (old !== null) {
            old.visible = false;
            old.destroy();
        }
        appear.restart();
    }

    objectName: "kioskWindow"
    title: "Antesala"
    color: Theme.background

    Component.onCompleted: turnPage()

    Connections {
        target: root.kiosk

        function onPageChanged() {
            root.turnPage();
        }
    }
    Connections {
        target: root.shownPage as PatientFrame

        function onLanguagesAsked() {
            root.kiosk.openLanguages();
        }
    }
    FocusScope {
        id: pages

        objectName: "pages"
        anchors.fill: parent
        anchors.topMargin: Theme.lowered
        focus: !sheets.isOpen
        enabled: !sheets.isOpen

        NumberAnimation on opacity {
            id: appear

            running: false
            from: 0
            to: 1
            duration: Theme.shortMotion
            easing.type: Theme.easing
        }
    }
    KioskSheets {
        id: sheets

        anchors.fill: parent
        kiosk: root.kiosk
    }
    ScanFrame {
        z: 20
        light: root.light
        room: Qt.size(root.width, root.height)
    }
}
