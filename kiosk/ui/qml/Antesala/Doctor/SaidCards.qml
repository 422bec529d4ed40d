pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.Desk
import Antesala.DeskModels

// What the patient said at the kiosk: what matters, the safety answers, and what was understood.
PlainColumn {
    id: root

    required property PatientViewModel patient

    TodayCard {
        brief: root.patient.brief
    }
    DeskCard {
        title: qsTr("What the patient wants to be able to do again")

        DeskLabel {
            objectName: "goals"
            text: root.patient.brief.goals.length > 0 ? root.patient.brief.goals.join("\n") : qsTr("Nothing stated yet.")
        }
        DeskLabel {
            objectName: "company"
            text: root.patient.brief.company
            isSoft: !root.patient.brief.isHelped
            font.bold: root.patient.brief.isHelped
        }
    }
    SafetyCard {
        brief: root.patient.brief
    }
    UnderstoodCard {
        brief: root.patient.brief
    }
    ChoicesCard {
        brief: root.patient.brief
    }
}
