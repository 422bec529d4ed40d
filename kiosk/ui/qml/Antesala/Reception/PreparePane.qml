pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Prepares a visit: who, what, when and by whom, who signs. What is wrong is said below its field after the first try.
DeskScroll {
    id: root

    required property ReceptionViewModel page
    required property PreparingViewModel preparing
    readonly property bool isNarrow: width < Theme.mm(150) * Theme.textScale

    // Puts the keyboard where something is missing.
    function begin(field: string) {
        for (const card of [who, what, signs])
            for (const part of card.fields())
                if (part.field === field)
                    part.begin();
    }

    objectName: "preparePane"
    inset: Theme.space * 1.6

    // Later: what the page is made by is still being handled.
    Component.onCompleted: Qt.callLater(() => root.begin(root.preparing.isKnown ? "procedure" : "given_name"))

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.page.sheet === ""
        onActivated: root.preparing.prepare()
    }
    Connections {
        target: root.preparing

        function onRefused(field: string) {
            root.begin(field);
        }
    }
    Heading {
        objectName: "prepareTitle"
        text: qsTr("Prepare a visit")
    }
    DeskNotice {
        objectName: "prepareNotice"
        what: root.preparing.what
        remedy: root.preparing.remedy
    }
    WhoCard {
        id: who

        preparing: root.preparing
        isNarrow: root.isNarrow
    }
    WhatCard {
        id: what

        preparing: root.preparing
    }
    SignsCard {
        id: signs

        preparing: root.preparing
    }
    DeskFlow {
        DeskButton {
            objectName: "prepare"
            kind: DeskButton.Primary
            text: qsTr("Prepare the visit")
            shortcut: "Ctrl+Enter"
            onClicked: root.preparing.prepare()
        }
        DeskButton {
            objectName: "closePrepare"
            text: qsTr("Go on later")
            shortcut: "Esc"
            onClicked: root.page.close()
        }
        DeskButton {
            objectName: "throwAway"
            kind: DeskButton.Alert
            text: qsTr("Throw it away")
            onClicked: root.page.ask("throw")
        }
    }
}
