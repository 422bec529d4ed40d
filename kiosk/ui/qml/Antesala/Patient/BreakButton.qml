import Antesala.Controls
import Antesala.PatientModels

// "I need a break", on every sheet that lies over a page; the page's own stands at the top.
KioskButton {
    required property KioskViewModel kiosk

    objectName: "needBreak"
    visible: kiosk.isInVisit
    text: qsTr("I need a break")
    iconName: "pause"
    onClicked: kiosk.takeBreak()
}
