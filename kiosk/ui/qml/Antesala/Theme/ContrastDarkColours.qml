// High contrast: white on black.
ThemeColours {
    background: "#000000"
    card: "#000000"
    lineDecorative: "#FFFFFF"
    lineControl: "#FFFFFF"
    ink: "#FFFFFF"
    inkSoft: "#EDEDED"
    primary: "#8BE6F5"
    primarySoft: "#000000"
    primaryText: "#000000"
    ask: "#FFD494"
    askSoft: "#000000"
    askLine: "#FFD494"
    askControl: "#FFD494"
    good: "#9BF2C2"
    goodSoft: "#000000"
    alert: "#FFBDB3"
    alertSoft: "#000000"
    pictureGround: "#FFFFFF"
    shade: "#E6000000"
    outline: 3
}
