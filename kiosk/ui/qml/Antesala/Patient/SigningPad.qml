pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The pad to sign on, with the tools above it, away from the hand. A mark also has its witness.
Item {
    id: root

    required property SigningViewModel page
    required property real room

    readonly property SignaturePad pad: pad

    width: parent?.width ?? 0
    height: visible ? room : 0
    implicitHeight: height

    SignaturePad {
        id: pad

        objectName: "signaturePad"
        anchors.fill: parent
    }
}
