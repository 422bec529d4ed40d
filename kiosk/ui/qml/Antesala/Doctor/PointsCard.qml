pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// What must be settled before the release, urgent first; below it, what was settled already.
DeskCard {
    id: root

    required property PointsViewModel points
    required property BriefViewModel settled

    signal cancelAsked

    objectName: "pointsCard"
    title: points.pointCount > 0 ? qsTr("Open points: %1").arg(points.pointCount) : qsTr("No open points")
    titleColour: points.pointCount > 0 ? Theme.ask : Theme.good

    Column {
        width: parent?.width ?? 0
        spacing: Theme.space

        Repeater {
            model: root.points.points

            PointRow {
                points: root.points
                onCancelAsked: root.cancelAsked()
            }
        }
    }
    DeskLabel {
        visible: root.settled.settledCount > 0
        text: qsTr("Settled")
        font.bold: true
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceTiny

        Repeater {
            model: root.settled.settled

            DeskLine {
                iconName: "check"
                tint: Theme.good
            }
        }
    }
}
