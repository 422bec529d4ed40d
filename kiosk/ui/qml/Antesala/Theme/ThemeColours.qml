import QtQuick

// The colours of one theme. Every theme has every name; contrast of each pair in use is computed in a test.
QtObject {
    required property color background
    required property color card
    required property color lineDecorative
    required property color lineControl
    required property color ink
    required property color inkSoft
    required property color primary
    required property color primarySoft
    required property color primaryText
    required property color ask
    required property color askSoft
    required property color askLine
    required property color askControl
    required property color good
    required property color goodSoft
    required property color alert
    required property color alertSoft
    required property color reading
    required property color readingLine
    required property color pictureGround
    required property color shade
    required property int outline
}
