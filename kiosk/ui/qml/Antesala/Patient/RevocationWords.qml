import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// What taking the consent back means. Nobody is asked why; both ways on stand below, equally large.
PlainColumn {
    id: root

    required property SigningViewModel page

    width: parent?.width ?? 0

    Eyebrow {
        text: root.page.treatment
    }
    Heading {
        text: qsTr("Do you want to take your consent back?")
    }
    RichText {
        objectName: "representative"
        visible: root.page.representative !== ""
        text: qsTr("Signs for the patient: %1").arg(root.page.representative)
    }
    RichText {
        objectName: "revocationMeans"
        text: qsTr("You may, and you need not say why. Nothing that you told us is lost.\n- Your care goes on, and your doctor talks with you about other ways.\n- This treatment is not done, unless you agree again.")
    }
    CalloutBox {
        kind: CalloutBox.Ask
        text: qsTr("Did you stop or change a medicine for this treatment? Then ask your doctor today when to take it again.")
    }
    TickCard {
        objectName: "interpreter"
        visible: root.page.translation !== ""
        text: root.page.translation
        ticked: root.page.isTranslated
        onClicked: root.page.confirmTranslation()
    }
    TakeBackChoices {
        page: root.page
    }
}
