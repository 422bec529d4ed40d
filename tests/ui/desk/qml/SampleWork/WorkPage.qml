import QtQuick

// A desk's own page with nothing on it but a word.
FocusScope {
    required property QtObject desk
    required property QtObject page

    objectName: "work"

    Text {
        objectName: "workWord"
        text: "work"
    }
}
