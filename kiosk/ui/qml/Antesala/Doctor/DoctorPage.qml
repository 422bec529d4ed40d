pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The doctor's desk: today's patients on the left, one patient on the right, and what is asked over both.
FocusScope {
    id: root

    required property DeskViewModel desk
    required property DoctorViewModel page
    readonly property PatientViewModel patient: page.patient as PatientViewModel
    readonly property bool isAsking: page.sheet !== ""

    objectName: "doctor"
    anchors.fill: parent

    onIsAskingChanged: {
        if (!isAsking)
            body.forceActiveFocus();
    }

    DoctorKeys {
        isOn: !root.isAsking
        onAsked: sheet => root.page.ask(sheet)
        onCopied: root.page.copyNote()
        onHandedOver: root.page.handOver()
        onFormOpened: root.page.openForm()
        onJumped: part => pane.shown?.jump(part)
    }
    FocusScope {
        id: body

        anchors.fill: parent
        enabled: !root.isAsking
        focus: true

        DeskBrowser {
            id: list

            focus: true
            browser: root.page.patients
            share: 0.27
            title: qsTr("Today’s patients")
            emptyText: qsTr("No patient today. Reception prepares visits; they appear here by themselves.")
            words: ({
                    "mine": qsTr("Mine"),
                    "to_do": qsTr("To do"),
                    "all": qsTr("All"),
                    "by_to_do": qsTr("Urgency"),
                    "by_name": qsTr("Name"),
                    "by_planned": qsTr("Treatment day")
                })
            line: PatientLine {
                browser: root.page.patients
                width: list.width
            }
        }
        DeskLabel {
            objectName: "noPatient"
            visible: root.patient === null
            x: list.width + Theme.spaceHuge
            y: Theme.spaceHuge
            width: parent.width - x - Theme.spaceHuge
            isSoft: true
            text: qsTr("Choose a patient. With the keyboard: arrow keys, then Enter. F1 shows every key.")
        }
        DeskNotice {
            objectName: "pageNotice"
            visible: root.patient === null && root.page.what !== ""
            x: list.width + Theme.spaceHuge
            y: 2 * Theme.spaceHuge + Theme.bodySize
            width: parent.width - x - Theme.spaceHuge
            what: root.page.what
            remedy: root.page.remedy
        }
        Loader {
            id: pane

            readonly property PatientPane shown: item as PatientPane

            x: list.width
            width: parent.width - x
            height: parent.height
            active: root.patient !== null
            sourceComponent: PatientPane {
                page: root.page
                patient: root.patient
            }
        }
    }
    DoctorDialogs {
        page: root.page
        patient: root.patient
    }
}
