import Antesala.Controls
import Antesala.PatientModels

// Before the first listening: what is read is the patient's own, and nobody else in the waiting room need hear it.
Sheet {
    id: root

    required property ReadingViewModel reading

    objectName: "headphonesSheet"
    iconName: "headphones"
    title: qsTr("Put on the headphones")
    actions: [
        KioskButton {
            objectName: "headphonesOn"
            kind: KioskButton.Primary
            text: qsTr("I have them on")
            iconName: "check"
            onClicked: root.reading.wearHeadphones()
        },
        KioskButton {
            objectName: "headphonesOff"
            text: qsTr("I would rather read")
            onClicked: root.reading.leaveHeadphones()
        }
    ]
    onEscaped: reading.leaveHeadphones()
    onOutsideTouched: reading.leaveHeadphones()

    RichText {
        text: qsTr("They are beside the screen. So only you hear what is read. You can make it louder or softer at any time.")
    }
}
