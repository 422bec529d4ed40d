import QtQuick
import Antesala.Theme

// The heading of a page, or of a part of it.
Text {
    id: root

    enum Level {
        Display,
        Page,
        Part
    }

    required text
    property int level: Heading.Page
    readonly property string spoken: text
    // No word stands alone in a last line: lines of one length, as many as before.
    readonly property real lineRoom: metrics.height > 0 ? balanced(text, width) : width

    function linesIn(words: list<real>, gap: real, room: real): int {
        let count = 1, at = 0;
        words.forEach(word => {
            if (at > 0 && at + gap + word > room) {
                ++count;
                at = 0;
            }
            at += (at > 0 ? gap : 0) + word;
        });
        return count;
    }
    function balanced(text: string, room: real): real {
        const gap = metrics.advanceWidth(" ");
        const words = text.split(" ").map(word => metrics.advanceWidth(word));
        const longest = Math.max(...words);
        const count = linesIn(words, gap, room);
        if (count < 2 || longest > room)
            return room;
        let least = Math.max(longest, room / 2), most = room;
        while (most - least > 4) {
            const tried = (least + most) / 2;
            if (linesIn(words, gap, tried) > count)
                least = tried;
            else
                most = tried;
        }
        return Math.min(room, most + 4);
    }

    width: parent?.width ?? implicitWidth
    color: Theme.ink
    font.family: Theme.fontFamily
    font.bold: true
    font.pixelSize: level === Heading.Display ? Theme.displaySize : level === Heading.Page ? Theme.headingSize : Theme.subheadingSize
    lineHeight: Math.round(font.pixelSize * Theme.headingLineHeight)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    rightPadding: horizontalAlignment === Text.AlignLeft ? Math.max(0, Math.floor(width - lineRoom)) : 0

    Accessible.role: Accessible.Heading
    Accessible.name: text

    FontMetrics {
        id: metrics

        font: root.font
    }
}
