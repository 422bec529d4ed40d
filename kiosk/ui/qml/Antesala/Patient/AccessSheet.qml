pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Other ways to work the screen: with one switch, by ear, without motion. Each is on or off at a touch, for this patient
// alone.
Sheet {
    id: root

    required property KioskViewModel kiosk
    required property AccessViewModel access
    required property ReadingViewModel reading
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel

    function tune(how: string) {
        switch (how) {
        case "softer":
            return reading.softer();
        case "louder":
            return reading.louder();
        case "slower":
            return reading.slower();
        default:
            return reading.faster();
        }
    }

    objectName: "accessSheet"
    iconName: "person"
    title: qsTr("Other ways to use the screen")
    actions: [
        KioskButton {
            objectName: "closeAccess"
            text: qsTr("Go back to the page")
            iconName: "back"
            onClicked: root.access.closeSheet()
        },
        BreakButton {
            kiosk: root.kiosk
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
    ReadAllCard {
        reading: root.reading
    }
    RichText {
        objectName: "noVoice"
        visible: !root.reading.isAvailable
        text: qsTr("This screen cannot speak: it has no voice or no headphones here. Somebody from the front desk can read to you.")
    }
    TileGrid {
        visible: root.reading.isConstant && root.reading.isAvailable
        narrowest: Theme.labelSize * 5
        mostColumns: 4
        model: visible ? [
            {
                "id": "softer",
                "text": qsTr("Softer")
            },
            {
                "id": "louder",
                "text": qsTr("Louder")
            },
            {
                "id": "slower",
                "text": qsTr("Slower")
            },
            {
                "id": "faster",
                "text": qsTr("Faster")
            }
        ] : []
        tile: Component {
            KioskButton {
                required property var modelData

                objectName: "voice:" + modelData.id
                kind: KioskButton.Tool
                text: modelData.text
                iconName: modelData.id
                onClicked: root.tune(modelData.id)
            }
        }
    }
    TickCard {
        objectName: "still"
        text: qsTr("Keep every picture still")
        ticked: root.display.reduceMotion
        onClicked: root.display.toggleMotion()
    }
}
