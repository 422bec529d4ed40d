import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// What may lie over a page: a break, help, languages, the idle warning, the way out for staff. One at a time.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property IdleWatch idle: kiosk.idle as IdleWatch
    readonly property DisplayViewModel display: kiosk.display as DisplayViewModel
    readonly property AccessViewModel access: display.access as AccessViewModel
    readonly property ReadingViewModel reading: kiosk.reading as ReadingViewModel
    readonly property bool isOpen: idle.isWarning || kiosk.sheet !== "" || reading.asksHeadphones || access.isSheetOpen
    readonly property Sheet openSheet: Array.from(children).find(child => (child as Sheet)?.isOpen ?? false) ?? null

    BreakSheet {
        kiosk: root.kiosk
        isOpen: root.kiosk.sheet === "break" && !root.idle.isWarning
    }
    HelpSheet {
        kiosk: root.kiosk
        access: root.access
        isOpen: root.kiosk.sheet === "help" && !root.idle.isWarning
    }
    StaffSheet {
        kiosk: root.kiosk
        isOpen: root.kiosk.sheet === "staff" && !root.idle.isWarning
    }
    LanguageSheet {
        kiosk: root.kiosk
        isOpen: root.kiosk.sheet === "language" && !root.idle.isWarning
        onChosen: code => root.kiosk.chooseLanguage(code)
        onClosed: root.kiosk.goOn()
    }
    HeadphonesSheet {
        reading: root.reading
        isOpen: root.reading.asksHeadphones && root.kiosk.sheet === "" && !root.idle.isWarning
    }
    AccessSheet {
        access: root.access
        reading: root.reading
        kiosk: root.kiosk
        isOpen: root.access.isSheetOpen && root.kiosk.sheet === "" && !root.reading.asksHeadphones && !root.idle.isWarning
    }
    Sheet {
        objectName: "idleSheet"
        isOpen: root.idle.isWarning
        iconName: "clock"
        title: qsTr("Are you still there?")
        countdown: isOpen ? root.idle.remainingS : -1
        actions: [
            KioskButton {
                objectName: "stillHere"
                kind: KioskButton.Primary
                text: qsTr("Yes, I am here")
                onClicked: root.idle.touch()
            },
            BreakButton {
                kiosk: root.kiosk
            }
        ]
        onOutsideTouched: root.idle.touch()
        onEscaped: root.idle.touch()

        RichText {
            text: root.kiosk.isInVisit ? qsTr("Take all the time you need: touch the screen, and it stays. Else it goes dark soon, so that nobody else sees your answers. Nothing is lost: your code brings you back.") : qsTr("Touch the screen, and it stays. Else it starts again soon.")
        }
    }
}
