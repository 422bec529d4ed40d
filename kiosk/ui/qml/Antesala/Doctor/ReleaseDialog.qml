pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels

// The release: what is missing, or what the doctor says with it.
DeskDialog {
    id: root

    required property DoctorViewModel page
    required property ReleaseViewModel release

    objectName: "releaseDialog"
    title: release.isAhead ? qsTr("Release the signature ahead") : release.isDecline ? qsTr("Release the refusal to sign") : qsTr("Release the signature")
    first: !release.isComplete ? close : release.isTreatmentDay ? reason : able

    DeskNotice {
        what: root.page.what
        remedy: root.page.remedy
    }
    DeskLabel {
        visible: !root.release.isComplete
        text: qsTr("Not yet. Before the release:")
        font.bold: true
    }
    Repeater {
        model: root.release.missing

        DeskLabel {
            required property string modelData
            required property int index

            objectName: "missing:" + index
            text: "• " + modelData
        }
    }
    DeskLabel {
        visible: root.release.isComplete && root.release.isAhead
        text: qsTr("You have informed the patient in the consultation. The release holds only while the kiosk brings up no new open point.")
    }
    DeskField {
        objectName: "informedAt"
        visible: root.release.isComplete
        label: qsTr("When did you inform the patient? (year-month-day hour:minute)")
        text: root.release.informedAt
        onEdited: text => root.release.writeTime(text)
    }
    DeskNotice {
        objectName: "sameDay"
        visible: root.release.isComplete && root.release.isTreatmentDay
        what: qsTr("The treatment is today.")
        remedy: qsTr("A signature on the day itself is the weak case in law: asked just before the start, a consent can be doubted. Write why it is signed today.")
    }
    DeskText {
        id: reason

        objectName: "sameDayReason"
        visible: root.release.isComplete && root.release.isTreatmentDay
        showsLabel: true
        label: qsTr("Reason for signing on the day of treatment")
        lines: 1
        onEdited: text => root.release.writeReason(text)
    }
    DeskTick {
        id: able

        objectName: "able"
        visible: root.release.isComplete
        text: qsTr("The patient is able to decide, and decides freely")
        ticked: root.release.isAble
        onClicked: root.release.toggleAble()
    }
    DeskFlow {
        DeskButton {
            objectName: "release"
            visible: root.release.isComplete
            kind: DeskButton.Primary
            text: qsTr("Release")
            onClicked: root.release.release()
        }
        DeskButton {
            id: close

            objectName: "closeDialog"
            text: qsTr("Not now")
            shortcut: qsTr("Esc")
            onClicked: root.page.dismiss()
        }
    }
}
