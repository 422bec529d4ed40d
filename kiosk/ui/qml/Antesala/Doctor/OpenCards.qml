pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.DeskModels

// What comes first: what is open, and where it hurts.
PlainColumn {
    id: root

    required property PatientViewModel patient
    readonly property alias points: points

    signal cancelAsked

    PointsCard {
        id: points

        points: root.patient.points
        settled: root.patient.brief
        onCancelAsked: root.cancelAsked()
    }
    PainCard {
        visible: root.patient.brief.hasPain
        brief: root.patient.brief
    }
}
