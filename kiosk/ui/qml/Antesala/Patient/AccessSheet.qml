pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Other ways to work the screen: with one switch. Each is on or off at a touch, and stays for this patient alone.
Sheet {
    id: root

    required property AccessViewModel access

    objectName: "accessSheet"
    iconName: "person"
    title: qsTr("Other ways to use the screen")
    actions: [
        KioskButton {
            objectName: "closeAccess"
            text: qsTr("Go back to the page")
            iconName: "back"
            onClicked: root.access.closeSheet()
        }
    ]
    onEscaped: access.closeSheet()
    onOutsideTouched: access.closeSheet()

    TickCard {
        objectName: "scanning"
        text: qsTr("One key or one switch is enough")
        ticked: root.access.isScanning
        onClicked: root.access.toggleScanning()
    }
    RichText {
        visible: root.access.isScanning
        text: qsTr("A frame goes from one thing to the next. Press when it is where you want it. How long shall it stay?")
    }
    TileGrid {
        visible: root.access.isScanning
        narrowest: Theme.labelSize * 5
        mostColumns: 4
        model: root.access.isScanning ? root.access.paces : []
        tile: Component {
            PlainChoice {
                required property int modelData

                objectName: "pace:" + modelData
                text: qsTr("%L1 s").arg(modelData / 1000)
                isChosen: root.access.paceMs === modelData
                onClicked: root.access.choosePace(modelData)
            }
        }
    }
}
