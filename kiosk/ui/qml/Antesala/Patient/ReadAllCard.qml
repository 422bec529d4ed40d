import Antesala.Controls
import Antesala.PatientModels

// Every page is read by itself, and what is touched is said: for whoever cannot read the screen, or would rather not.
TickCard {
    id: root

    required property ReadingViewModel reading

    objectName: "readAll"
    visible: reading.isAvailable
    text: qsTr("Read every page to me, and say what I touch")
    ticked: reading.isConstant
    onClicked: reading.toggleConstant()
}
