pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What stands right of the list: one visit, one patient, or what can be begun.
FocusScope {
    id: root

    required property ReceptionViewModel page
    readonly property var kinds: ({
            "visit": visit,
            "patient": patient,
            "prepare": prepare,
            "list": list,
            "closing": closing
        })

    DeskNotice {
        id: notice

        objectName: "pageNotice"
        visible: root.page.what !== "" && root.page.sheet === ""
        x: Theme.space * 1.6
        y: Theme.space
        width: parent.width - 2 * x
        what: root.page.what
        remedy: root.page.remedy
    }
    Loader {
        y: notice.visible ? notice.y + notice.height : 0
        width: parent.width
        height: parent.height - y
        focus: true
        sourceComponent: root.kinds[root.page.pane] ?? start
    }
    Component {
        id: start

        StartPane {
            page: root.page
        }
    }
    Component {
        id: prepare

        PreparePane {
            page: root.page
            preparing: root.page.preparing
        }
    }
    Component {
        id: list

        ListPane {
            page: root.page
            file: root.page.dayFile
        }
    }
    Component {
        id: closing

        ClosingPane {
            page: root.page
        }
    }
    Component {
        id: visit

        VisitPane {
            page: root.page
            visit: root.page.visit
        }
    }
    Component {
        id: patient

        FoundPatientPane {
            page: root.page
            patient: root.page.patient
        }
    }
}
