// High contrast: black on white.
ThemeColours {
    background: "#FFFFFF"
    card: "#FFFFFF"
    lineDecorative: "#000000"
    lineControl: "#000000"
    ink: "#000000"
    inkSoft: "#1C1C1C"
    primary: "#003A47"
    primarySoft: "#FFFFFF"
    primaryText: "#FFFFFF"
    ask: "#512B00"
    askSoft: "#FFFFFF"
    askLine: "#512B00"
    askControl: "#512B00"
    good: "#00402A"
    goodSoft: "#FFFFFF"
    alert: "#6E120A"
    alertSoft: "#FFFFFF"
    pictureGround: "#FFFFFF"
    shade: "#CC000000"
    outline: 3
}
