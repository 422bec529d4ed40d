import QtQuick
import Antesala.Theme

// Tools that belong together, side by side: with a word under each where there is room, else with their signs alone.
FocusScope {
    id: root

    // KioskButtons.
    property list<Item> buttons

    readonly property string focusGroup: "group"
    readonly property real gap: Theme.targetGap
    readonly property real gaps: gap * Math.max(0, buttons.length - 1)
    readonly property list<real> wanted: buttons.map(button => Math.max(Theme.touchTarget, Math.ceil(metrics.advanceWidth((button as KioskButton)?.text ?? "")) + 2 * Theme.mm(3)))
    readonly property real tightWidth: buttons.length * Theme.touchTarget + gaps
    // No binding: the bar gives the width anew while it is being found out how wide the words are.
    property bool isWorded: false

    function place() {
        const asked = buttons.map((button, index) => isWorded ? wanted[index] : Theme.touchTarget);
        const more = Math.max(0, (width - gaps - asked.reduce((sum, one) => sum + one, 0)) / Math.max(1, buttons.length));
        let x = 0;
        buttons.forEach((button, index) => {
            button.width = asked[index] + more;
            button.height = Math.min(height, implicitHeight);
            button.x = x;
            button.y = (height - button.height) / 2;
            x += button.width + gap;
        });
    }
    function dress() {
        isWorded = width >= implicitWidth;
        buttons.forEach(item => {
            const button = item as KioskButton;
            button.stacked = isWorded;
            button.wordless = !isWorded;
        });
        implicitHeight = buttons.reduce((most, button) => Math.max(most, button.implicitHeight), Theme.mainButton);
        place();
    }

    implicitWidth: Math.ceil(wanted.reduce((sum, one) => sum + one, 0) + gaps)
    implicitHeight: Theme.mainButton

    onWantedChanged: Qt.callLater(dress)
    onWidthChanged: Qt.callLater(dress)
    onHeightChanged: place()
    Component.onCompleted: {
        buttons.forEach(button => button.parent = root);
        dress();
    }

    // The height stands for the font: a function's result does not tell when the font is another one.
    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.bold: true
        onFontChanged: Qt.callLater(root.dress)
    }
}
