import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The sentence that is signed.
Heading {
    id: root

    required property SigningViewModel page

    // The page before names the treatment; where large letters leave the pad little room, that is enough.
    readonly property string takenBack: Theme.textScale > 1.4 ? qsTr("I take back my consent") : qsTr("I take back my consent to %1").arg(page.consentTo)

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

    text: page.isRevocation ? takenBack : page.isRecheck ? page.saidToday : page.isDecline ? qsTr("I do not want %1").arg(page.consentTo) : page.side === "" ? qsTr("I consent to %1").arg(page.consentTo) : qsTr("I consent to %1, %2").arg(page.consentTo).arg(sideOf(page.side))
}
