pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// Reception's desk: today's visits on the left, what is open on the right, and what is asked over both.
FocusScope {
    id: root

    required property DeskViewModel desk
    required property ReceptionViewModel page
    readonly property bool isAsking: page.sheet !== ""

    objectName: "reception"
    anchors.fill: parent

    onIsAskingChanged: {
        if (!isAsking)
            body.forceActiveFocus();
    }

    ReceptionKeys {
        isOn: !root.isAsking
        onAsked: sheet => root.page.ask(sheet)
        onCalledBack: root.page.callBack()
        onPrepared: root.page.prepare()
        onListRead: root.page.readList()
        onDayEnded: root.page.endDay()
        onPrinted: root.page.printNext()
        onClosed: root.page.close()
    }
    FocusScope {
        id: body

        anchors.fill: parent
        enabled: !root.isAsking
        focus: true

        DeskBrowser {
            id: list

            focus: true
            browser: root.page.visits
            share: 0.29
            title: qsTr("Visits")
            emptyText: qsTr("No visit here. “All” shows other days. Prepare one with Ctrl+N, or search for a name.")
            words: ({
                    "today": qsTr("Today"),
                    "all": qsTr("All"),
                    "to_do": qsTr("To do"),
                    "at_kiosk": qsTr("At the kiosk"),
                    "by_to_do": qsTr("Urgency"),
                    "by_expected": qsTr("Arrival"),
                    "by_name": qsTr("Name"),
                    "by_planned": qsTr("Treatment day")
                })
            line: ReceptionLine {
                browser: root.page.visits
                width: list.width
            }
        }
        ReceptionPanes {
            x: list.width
            width: parent.width - x
            height: parent.height
            page: root.page
        }
    }
    ReceptionDialogs {
        page: root.page
    }
}
