import QtQuick
import Antesala.ControlModels
import Antesala.Theme

// A remark set apart from the words: soft, about the doctor (ask), or good. An icon says the kind too, never colour alone.
Rectangle {
    id: root

    enum Kind {
        Soft,
        Ask,
        Good
    }

    required property string text
    property int kind: CalloutBox.Soft
    property string iconName: ""
    // What comes while the page stands, such as a hint: a screen reader says it at once.
    property bool isLive: false

    readonly property real inset: Theme.spaceLarge
    readonly property real iconRoom: iconName === "" ? 0 : sign.width + Theme.space

    width: parent?.width ?? 0
    implicitHeight: Math.max(body.height, sign.visible ? sign.height : 0) + 2 * Theme.mm(6 * Theme.room)
    height: implicitHeight
    radius: Theme.radiusCard * 0.85
    color: kind === CalloutBox.Ask ? Theme.askSoft : kind === CalloutBox.Good ? Theme.goodSoft : Theme.primarySoft
    border.color: kind === CalloutBox.Ask ? Theme.askLine : kind === CalloutBox.Good ? Theme.good : Theme.primary
    border.width: Theme.isContrast ? Theme.outline : 0

    Accessible.role: isLive ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: Markdown.plain(text)

    Announcer {
        words: root.isLive && root.visible ? root.Accessible.name : ""
    }
    TintedIcon {
        id: sign

        x: root.inset
        y: Theme.mm(6 * Theme.room)
        size: Math.round(Theme.labelSize * 1.3)
        name: root.iconName
        tint: body.colour
    }
    RichText {
        id: body

        x: root.inset + root.iconRoom
        y: Theme.mm(6 * Theme.room)
        width: root.width - x - root.inset
        text: root.text
        pixelSize: Math.round((Theme.bodySize + Theme.labelSize) / 2)
        colour: root.kind === CalloutBox.Ask ? Theme.ask : root.kind === CalloutBox.Good ? Theme.good : Theme.ink
        Accessible.ignored: true  // the box says it
    }
}
