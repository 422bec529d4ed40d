import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.Theme

// What is wrong with a field, below it.
DeskLabel {
    id: root

    visible: text !== ""
    color: Theme.alert
    font.bold: true

    Accessible.role: Accessible.AlertMessage

    Announcer {
        words: root.text
    }
}
