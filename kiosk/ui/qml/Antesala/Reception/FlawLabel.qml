import QtQuick
import Antesala.Desk
import Antesala.Theme

// What is wrong with a field, below it.
DeskLabel {
    visible: text !== ""
    color: Theme.alert
    font.bold: true

    Accessible.role: Accessible.AlertMessage
}
