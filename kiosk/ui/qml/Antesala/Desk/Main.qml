pragma ComponentBehavior: Bound
import QtQuick
import Antesala.DeskModels
import Antesala.Theme

// A desk's window: one page at a time, and what stands around every page.
Window {
    id: root

    required property DeskViewModel desk
    property FocusScope shownPage: null

    // The old page goes after the new one stands, for the key that turned the page is still being handled in it.
    function turnPage() {
        const old = shownPage;
        const component = Qt.createComponent(desk.module, desk.screen);
        shownPage = component.createObject(pages, {
            "desk": desk,
            "page": desk.page
        }) as FocusScope;
        if (shownPage === null)
            console.warn(component.errorString());
        else
            shownPage.forceActiveFocus();
        if (old !== null) {
            old.visible = false;
            old.destroy();
        }
    }

    objectName: "deskWindow"
    title: "Antesala · " + desk.title
    color: Theme.background
    minimumWidth: 800
    minimumHeight: 600

    Component.onCompleted: turnPage()
    onClosing: close => close.accepted = root.desk.mayClose()

    Connections {
        target: root.desk

        function onPageChanged() {
            root.turnPage();
        }
        function onCloseAllowed() {
            root.close();
        }
    }
    DeskBar {
        id: bar

        width: parent.width
        desk: root.desk
    }
    DeskCall {
        id: call

        y: bar.height
        width: parent.width
        desk: root.desk
    }
    FocusScope {
        id: pages

        objectName: "pages"
        y: bar.height + call.height
        width: parent.width
        height: parent.height - y
        focus: true
    }
}
