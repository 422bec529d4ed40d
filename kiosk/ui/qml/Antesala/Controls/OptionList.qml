pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Theme

// Other choices, each with what it is, what speaks for it and what against: all alike, none ahead of the others.
PlainColumn {
    id: root

    // Each: name, what, benefit, harm, picture (see SmallPicture)
    required property var options
    // Large letters need the whole width.
    readonly property bool hasRoom: width > 14 * Theme.bodySize
    property string benefitTitle: qsTr("What speaks for it")
    property string harmTitle: qsTr("What speaks against it")

    objectName: "optionList"
    width: parent?.width ?? 0
    spacing: Theme.spaceSmall

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your choices")

    Repeater {
        model: root.options

        Rectangle {
            id: option

            required property var modelData
            required property int index

            objectName: "option_" + index
            width: root.width
            implicitHeight: Math.max(picture.height, words.implicitHeight) + 2 * Theme.mm(5 * Theme.room)
            height: implicitHeight
            radius: Theme.radiusCard * 0.8
            color: Theme.card
            border.color: Theme.lineDecorative
            border.width: Theme.outline

            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name

            SmallPicture {
                id: picture

                x: Theme.mm(5)
                y: Theme.mm(5 * Theme.room)
                view: root.hasRoom ? option.modelData.picture : ({})
            }
            PlainColumn {
                id: words

                x: picture.isThere ? picture.x + picture.width + Theme.mm(5) : Theme.mm(6)
                y: Theme.mm(5 * Theme.room)
                width: parent.width - x - Theme.mm(6)
                spacing: Theme.mm(2)

                Heading {
                    level: Heading.Part
                    text: option.modelData.name
                    font.pixelSize: Math.round((Theme.bodySize + Theme.subheadingSize) / 2)
                }
                RichText {
                    text: option.modelData.what
                    pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
                }
                RichText {
                    text: "**" + root.benefitTitle + ":** " + option.modelData.benefit
                    pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
                }
                RichText {
                    text: "**" + root.harmTitle + ":** " + option.modelData.harm
                    pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
                }
            }
        }
    }
}
