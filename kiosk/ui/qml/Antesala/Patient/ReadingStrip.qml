import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// What the patient can do while the page is read aloud.
ButtonStrip {
    id: root

    required property ReadingViewModel reading
    // Their names are not said at a touch: that would end what they steer.
    readonly property bool isOfReader: true

    objectName: "readingStrip"
    buttons: [
        KioskButton {
            objectName: "pauseReading"
            kind: KioskButton.Tool
            focus: true
            text: root.reading.isPaused ? qsTr("Go on") : qsTr("Pause")
            iconName: root.reading.isPaused ? "play" : "pause"
            onClicked: root.reading.pause()
        },
        KioskButton {
            objectName: "sayAgain"
            kind: KioskButton.Tool
            text: qsTr("Again")
            iconName: "again"
            Accessible.description: qsTr("Says this sentence again")
            onClicked: root.reading.again()
        },
        KioskButton {
            objectName: "fromStart"
            kind: KioskButton.Tool
            text: qsTr("Restart")
            Accessible.description: qsTr("Reads the page from its beginning")
            iconName: "from-start"
            onClicked: root.reading.fromStart()
        },
        KioskButton {
            objectName: "slower"
            kind: KioskButton.Tool
            text: qsTr("Slower")
            iconName: "slower"
            enabled: root.reading.canSlower
            onClicked: root.reading.slower()
        },
        KioskButton {
            objectName: "faster"
            kind: KioskButton.Tool
            text: qsTr("Faster")
            iconName: "faster"
            enabled: root.reading.canFaster
            onClicked: root.reading.faster()
        },
        KioskButton {
            objectName: "softer"
            kind: KioskButton.Tool
            text: qsTr("Softer")
            iconName: "softer"
            enabled: root.reading.canSofter
            onClicked: root.reading.softer()
        },
        KioskButton {
            objectName: "louder"
            kind: KioskButton.Tool
            text: qsTr("Louder")
            iconName: "louder"
            enabled: root.reading.canLouder
            onClicked: root.reading.louder()
        },
        KioskButton {
            objectName: "stopReading"
            kind: KioskButton.Tool
            text: qsTr("Stop")
            iconName: "stop"
            onClicked: root.reading.stop()
        }
    ]
}
