pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Another language; the page and all answers stay.
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel

    signal chosen(string code)
    signal closed

    objectName: "languageSheet"
    iconName: "globe"
    title: qsTr("Choose your language")
    actions: [
        KioskButton {
            objectName: "closeLanguages"
            text: qsTr("Go back to the page")
            iconName: "back"
            onClicked: root.closed()
        },
        BreakButton {
            kiosk: root.kiosk
        }
    ]
    onEscaped: closed()
    onOutsideTouched: closed()

    CalloutBox {
        objectName: "languageLacking"
        isLive: true
        visible: text !== ""
        kind: CalloutBox.Ask
        iconName: "globe"
        text: root.display.lacking
    }
    Repeater {
        model: root.isOpen ? root.display.languages : []

        ChoiceCard {
            required property var modelData

            objectName: "language:" + modelData.code
            text: modelData.name
            chosen: root.display.language === modelData.code
            onClicked: root.chosen(modelData.code)
        }
    }
}
