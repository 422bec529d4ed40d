pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Desk
import Antesala.DeskModels
import Antesala.Theme

// One patient: who it is and what can be done above, the brief below in as many columns as there is room for.
FocusScope {
    id: root

    required property DoctorViewModel page
    required property PatientViewModel patient
    readonly property int columnCount: width > Theme.mm(300) * Theme.controlScale ? 3 : width > Theme.mm(175) * Theme.controlScale ? 2 : 1
    readonly property real gap: Theme.space
    // Where the window is low for its letters, the head scrolls with the brief.
    readonly property bool isLow: height < Theme.mm(130) * Theme.textScale

    // Puts the keyboard into a part of the page.
    function jump(part: string) {
        const card = ({
                "points": open.points,
                "questions": own.questions,
                "placement": own.placement,
                "risks": own.risks
            })[part];
        card?.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "patientPane"

    onPatientChanged: scroll.toTop()

    PatientHead {
        id: head

        parent: root.isLow ? slot : root
        x: root.isLow ? 0 : root.gap * 1.6
        y: root.isLow ? 0 : root.gap
        width: (parent?.width ?? 0) - 2 * x
        page: root.page
        patient: root.patient
    }
    DeskScroll {
        id: scroll

        objectName: "brief"
        y: root.isLow ? 0 : head.y + head.height
        width: parent.width
        height: parent.height - y
        inset: root.gap * 1.6
        focus: true

        Item {
            id: slot

            width: parent?.width ?? 0
            height: root.isLow ? head.height : 0
        }
        Item {
            id: columns

            readonly property real columnWidth: Math.floor((width - root.gap * (root.columnCount - 1)) / root.columnCount)
            readonly property real below: open.height + root.gap

            width: parent?.width ?? 0
            height: Math.max(open.height, own.y + own.height, said.y + said.height)

            OpenCards {
                id: open

                width: columns.columnWidth
                patient: root.patient
                onCancelAsked: root.page.ask("cancel")
            }
            DoctorCards {
                id: own

                x: (root.columnCount - 1) * (columns.columnWidth + root.gap)
                y: root.columnCount === 1 ? columns.below : 0
                width: columns.columnWidth
                patient: root.patient
                onCancelAsked: root.page.ask("cancel")
            }
            SaidCards {
                id: said

                x: root.columnCount === 3 ? columns.columnWidth + root.gap : 0
                y: root.columnCount === 3 ? 0 : root.columnCount === 2 ? columns.below : own.y + own.height + root.gap
                width: columns.columnWidth
                patient: root.patient
            }
        }
    }
}
