pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// How strong is the pain, and what does it feel like?
PatientFrame {
    id: root

    required property PainFeelViewModel page

    asks: true
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Heading {
        text: root.page.strengthQuestion
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please touch a number, and at least one way it feels. “About right” is good enough.")
    }
    StrengthScale {
        strongest: root.page.strongest
        strength: root.page.strength
        meanings: root.page.meanings
        onRated: strength => root.page.rate(strength)
    }
    Heading {
        level: Heading.Part
        text: root.page.kindQuestion
    }
    TileGrid {
        narrowest: Theme.bodySize * 13
        mostColumns: 3
        model: root.page.kinds
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "kind:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.toggle(modelData.id)
            }
        }
    }
    CalloutBox {
        objectName: "advice"
        visible: root.page.advice !== ""
        kind: CalloutBox.Ask
        iconName: "chat"
        text: root.page.advice
    }
}
