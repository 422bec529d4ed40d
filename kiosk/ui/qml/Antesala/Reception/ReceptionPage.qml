pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// Reception's desk: today's visits on the left, what is open on the right, and what is asked over both.
FocusScope {
    id: root

    required property DeskViewModel desk
    required property ReceptionViewModel page
    readonly property bool isAsking: page.sheet !== ""
    readonly property real listWidth: Math.round(Math.max(Theme.mm(70), Math.min(width * 0.4, width * 0.29 * (1 + (Theme.textScale - 1) / 3))))

    objectName: "reception"
    anchors.fill: parent

    onIsAskingChanged: {
        if (!isAsking)
            body.forceActiveFocus();
    }

    ReceptionKeys {
        isOn: !root.isAsking
        onSearched: list.search()
        onStepped: by => root.page.visits.step(by)
        onOpened: root.page.visits.openMarked()
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

        Rectangle {
            width: root.listWidth
            height: parent.height
            color: Theme.card

            DeskBrowser {
                id: list

                anchors.fill: parent
                focus: true
                browser: root.page.visits
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
            Rectangle {
                anchors.right: parent.right
                width: Theme.outline
                height: parent.height
                color: Theme.lineDecorative
            }
        }
        ReceptionPanes {
            x: root.listWidth
            width: parent.width - x
            height: parent.height
            page: root.page
        }
    }
    ReceptionDialogs {
        page: root.page
    }
}
