pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// The twelve months to touch.
TileGrid {
    id: root

    required property int month
    // Half a birthday: a voice that others hear does not tell which month is chosen.
    readonly property bool isMasked: true
    readonly property list<string> names: [qsTr("January"), qsTr("February"), qsTr("March"), qsTr("April"), qsTr("May"), qsTr("June"), qsTr("July"), qsTr("August"), qsTr("September"), qsTr("October"), qsTr("November"), qsTr("December")]

    signal chosen(int month)

    narrowest: Theme.labelSize * 6.6
    mostColumns: 4
    model: names
    tile: Component {
        PlainChoice {
            required property string modelData
            required property int index

            objectName: "month:" + (index + 1)
            text: modelData
            isChosen: root.month === index + 1
            onClicked: root.chosen(index + 1)
        }
    }
}
