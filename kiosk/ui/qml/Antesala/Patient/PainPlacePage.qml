pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// Where does it hurt? A figure to touch, what was touched in words, and a list for whoever cannot use the figure.
PatientFrame {
    id: root

    required property PainPlaceViewModel page
    readonly property BodyMap body: BodyMap {
        visible: !root.page.isListing
        page: root.page
        display: root.display
    }

    asks: true
    // On a small screen with large words the figure folds, and then has the whole page.
    fixesPicture: isPortrait || Theme.textScale < 1.5 || !Theme.isCompact
    widestPicture: isPortrait ? 0.5 : Theme.isCompact ? 0.45 : 0.4
    picture: page.isListing ? null : body
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
        text: root.page.question
    }
    RichText {
        text: root.page.help
    }
    KindHint {
        visible: root.page.isLacking
        text: qsTr("Please touch a place, or one of the other answers.")
    }
    TileGrid {
        visible: !root.page.isListing && root.page.chosen.length > 0
        narrowest: Theme.bodySize * 11
        model: root.page.chosen
        tile: Component {
            KioskButton {
                required property var modelData

                objectName: "drop:" + modelData.id
                kind: KioskButton.Tool
                text: modelData.text
                iconName: "close"
                iconAtEnd: true
                Accessible.name: qsTr("Remove: %1").arg(modelData.text)
                onClicked: root.page.toggle(modelData.id)
            }
        }
    }
    TileGrid {
        visible: root.page.isListing
        narrowest: Theme.bodySize * 13
        model: root.page.isListing ? root.page.zones : []
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "place:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.toggle(modelData.id)
            }
        }
    }
    TileGrid {
        narrowest: Theme.bodySize * 13
        model: root.page.otherAnswers
        tile: Component {
            TickCard {
                required property var modelData

                objectName: "answer:" + modelData.id
                text: modelData.text
                ticked: modelData.isTicked
                onClicked: root.page.answerOtherwise(modelData.id)
            }
        }
    }
    CalloutBox {
        objectName: "advice"
        isLive: true
        visible: root.page.advice !== ""
        kind: CalloutBox.Ask
        iconName: "chat"
        text: root.page.advice
    }
    KioskButton {
        objectName: "toggleList"
        text: root.page.isListing ? qsTr("Show the figure") : qsTr("Choose from a list")
        iconName: root.page.isListing ? "person" : ""
        onClicked: root.page.toggleList()
    }
}
