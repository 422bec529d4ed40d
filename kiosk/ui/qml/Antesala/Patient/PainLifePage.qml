pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Since when does it hurt, and what does it keep the patient from?
PatientFrame {
    id: root

    required property PainLifeViewModel page

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
        text: root.page.sinceQuestion
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please touch how long you have had it. “About right” is good enough.")
    }
    TileGrid {
        narrowest: Theme.bodySize * 10
        mostColumns: 4
        model: root.page.sinces
        tile: Component {
            ChoiceCard {
                required property var modelData

                objectName: "since:" + modelData.id
                text: modelData.text
                chosen: modelData.isTicked
                onClicked: root.page.choose(modelData.id)
            }
        }
    }
    Heading {
        level: Heading.Part
        text: root.page.preventQuestion
    }
    TileGrid {
        narrowest: Theme.bodySize * 12
        mostColumns: 4
        model: root.page.prevents
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "prevent:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.toggle(modelData.id)
            }
        }
    }
}
