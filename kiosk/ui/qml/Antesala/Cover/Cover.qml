import QtQuick
import Antesala.Theme

// What stands while the program is read from the disk: the program's name, on the ground that the pages will have.
// It asks for one theme's colours, not for Theme itself: that takes longer than all the rest of this window.
Window {
    id: root

    required property string theme
    required property string fontFamily
    readonly property ThemeColours colours: (theme === "light" ? light : theme === "contrast-light" ? contrastLight : contrastDark).createObject(root) as ThemeColours

    title: "Antesala"
    color: colours.background

    Component {
        id: light

        LightColours {}
    }
    Component {
        id: contrastLight

        ContrastLightColours {}
    }
    Component {
        id: contrastDark

        ContrastDarkColours {}
    }
    Text {
        anchors.centerIn: parent
        text: "Antesala"
        color: root.colours.inkSoft
        font.family: root.fontFamily
        font.pixelSize: Math.round(root.height / 14)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
