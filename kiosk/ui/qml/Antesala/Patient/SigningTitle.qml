import Antesala.Controls
import Antesala.PatientModels

// The sentence that is signed.
Heading {
    id: root

    required property SigningViewModel page

    function sideOf(side: string): string {
        switch (side) {
        case "left":
            return qsTr("left side");
        case "right":
            return qsTr("right side");
        default:
            return qsTr("both sides");
        }
    }

    text: page.isDecline ? qsTr("I do not want %1").arg(page.consentTo) : page.side === "" ? qsTr("I consent to %1").arg(page.consentTo) : qsTr("I consent to %1, %2").arg(page.consentTo).arg(sideOf(page.side))
}
