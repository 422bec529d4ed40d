import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// For a signatory whom somebody helps: the sentence that the wish is the own one, and that the own hand signs.
PlainColumn {
    id: root

    required property SigningViewModel page

    width: parent?.width ?? 0
    visible: page.ownWish !== ""

    Heading {
        level: Heading.Part
        text: qsTr("Please touch and sign this yourself")
    }
    RichText {
        text: qsTr("The person who helps may read to you. The sentences and the signature are for your own hand. If your hand cannot do it, touch **Another way to sign** on the next page.")
    }
    TickCard {
        objectName: "ownWish"
        text: root.page.ownWish
        ticked: root.page.isOwnWish
        onClicked: root.page.confirmWish()
    }
}
