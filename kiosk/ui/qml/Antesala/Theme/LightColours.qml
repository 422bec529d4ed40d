// The usual theme.
ThemeColours {
    background: "#F3F7F7"
    card: "#FFFFFF"
    lineDecorative: "#D5E0E2"
    lineControl: "#6B838B"
    ink: "#12303A"
    inkSoft: "#3A525B"
    primary: "#0A5463"
    primarySoft: "#E1F0F1"
    primaryText: "#FFFFFF"
    ask: "#7A4200"
    askSoft: "#FFF1DC"
    askLine: "#E9C48E"
    askControl: "#B07A34"
    good: "#12573A"
    goodSoft: "#E2F4E9"
    alert: "#8C2A1F"
    alertSoft: "#FBE9E5"
    pictureGround: "#F7FAFC"
    shade: "#B312303A"
    outline: 2
}
