import QtQuick
import Antesala.PatientModels

Item {
    required property KioskViewModel kiosk
    readonly property bool isOpen: false
    function showLanguages() {
    }
}
