pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// The risks of this very patient. The release needs them said, be it that there are none beyond the form.
DeskCard {
    id: root

    required property RisksViewModel risks

    objectName: "risksCard"
    title: risks.isStated ? qsTr("Risks of this patient: stated") : qsTr("Risks of this patient: to state")
    titleColour: risks.isStated ? Theme.good : Theme.ask

    DeskLabel {
        text: root.risks.proposed.length > 0 ? qsTr("Required before the release. Proposed from the answers; tick what you accept. It is printed as it stands.") : qsTr("Required before the release. The answers propose nothing.")
        isSoft: true
    }
    Column {
        width: parent?.width ?? 0

        Repeater {
            model: root.risks.proposed

            DeskTick {
                required property var modelData
                required property int index

                objectName: "risk:" + index
                enabled: root.risks.isEditable
                text: modelData.text
                ticked: modelData.isAccepted
                onClicked: root.risks.toggle(modelData.text)
            }
        }
    }
    DeskText {
        objectName: "ownRisks"
        enabled: root.risks.isEditable
        label: qsTr("Risks of this patient in your own words, one a line")
        placeholder: qsTr("In your own words, one risk a line …")
        text: root.risks.ownWords
        onEdited: text => root.risks.write(text)
    }
    DeskTick {
        objectName: "noRisks"
        enabled: root.risks.isEditable
        text: qsTr("None beyond the form")
        ticked: root.risks.saysNone
        onClicked: root.risks.toggleNone()
    }
    DeskButton {
        objectName: "stateRisks"
        visible: root.risks.isEditable && !root.risks.isStated
        enabled: root.risks.isReady
        text: qsTr("State these risks")
        onClicked: root.risks.stateRisks()
    }
}
