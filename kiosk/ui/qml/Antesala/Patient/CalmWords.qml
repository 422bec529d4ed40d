import QtQuick
import Antesala.Controls
import Antesala.Theme

// A few large words in the middle of an empty page, with one sign above them.
Item {
    id: root

    required property string iconName
    required property string title
    required property string text
    default property alias extra: column.data

    width: parent?.width ?? 0
    implicitHeight: column.height

    PlainColumn {
        id: column

        width: Math.min(parent.width, Theme.displaySize * 14)
        x: (parent.width - width) / 2
        y: Math.max(0, (parent.height - height) * 0.4)
        spacing: Theme.space

        TintedIcon {
            name: root.iconName
            tint: Theme.primary
            size: Theme.mm(24)
        }
        Heading {
            level: Heading.Display
            text: root.title
        }
        RichText {
            text: root.text
        }
    }
}
