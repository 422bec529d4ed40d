pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Sentences of a list, each beside its small picture.
PlainColumn {
    id: root

    // Each: text, picture (see SmallPicture)
    required property var items
    // Large letters need the whole width.
    readonly property bool hasRoom: width > 14 * Theme.bodySize

    objectName: "picturedList"
    width: parent?.width ?? 0
    spacing: Theme.spaceSmall

    Accessible.role: Accessible.List
    Accessible.name: qsTr("List")

    Repeater {
        model: root.items

        Rectangle {
            id: row

            required property var modelData
            readonly property real inset: Theme.mm(2)

            objectName: "picturedRow"
            width: root.width
            implicitHeight: Math.max(picture.height, words.implicitHeight) + 2 * inset
            height: implicitHeight
            radius: Theme.radiusCard * 0.8
            color: Theme.card
            border.color: Theme.lineDecorative
            border.width: Theme.outline

            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.text

            SmallPicture {
                id: picture

                x: row.inset
                anchors.verticalCenter: parent.verticalCenter
                side: Theme.mm(24)
                view: root.hasRoom ? row.modelData.picture : ({})
            }
            RichText {
                id: words

                x: picture.x + picture.width + Theme.mm(5)
                width: parent.width - x - Theme.mm(5)
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.text
                pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
                Accessible.ignored: true
            }
        }
    }
}
