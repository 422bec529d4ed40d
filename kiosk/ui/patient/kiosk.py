"""The patient kiosk's root view-model: what stands on every screen, and what can be touched on any of them.

Which page shows is the page flow's; nothing of a visit is kept here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.patient.company_tool import CompanyToolViewModel
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import PageViewModel
from kiosk.ui.patient.page_flow import PageFlow
from kiosk.ui.patient.progress import chapters_of, minutes_left
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.patient.services import KioskPolicy, KioskServices, StaffDoor
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskViewModel(QObject):
    """Everything the main window binds to.

    Signals:
        pageChanged: Another page shows.
        changed: Progress, help, urgent call or sheet may have another value.
        leaveAllowed: Staff may leave the full screen.
        visitOpened: A visit is open; carries the names of its illustrations in the order they will be met.
        wiped: The screen was wiped for the next patient.
    """

    pageChanged = Signal()
    changed = Signal()
    leaveAllowed = Signal()
    visitOpened = Signal(list)
    wiped = Signal()

    def __init__(
        self,
        policy: KioskPolicy,
        display: DisplayViewModel,
        *,
        now: Callable[[], datetime],
        reading: ReadingViewModel | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._staff_door: StaffDoor | None = None
        self._is_finger_down = False
        self._display = display
        display.setParent(self)
        self._reading = reading or ReadingViewModel(lambda: display.code)  # which is silent
        self._reading.setParent(self)
        self._idle = IdleWatch(idle_s=policy.idle_s, warning_s=policy.warning_s, is_held=self._holds_time, parent=self)
        self._flow = PageFlow(policy, display, now=now, reading=self._reading, idle=self._idle, parent=self)
        self._flow.turned.connect(self.pageChanged)
        self._flow.changed.connect(self.changed)
        self._flow.visitOpened.connect(self.visitOpened)
        self._flow.wiped.connect(self.wiped)

    # ---- what the window binds to

    @Property(str, notify=pageChanged)
    def screen(self) -> str:
        """Name of the page's QML file, without ``Page.qml``."""
        return self._flow.screen

    @Property(QObject, notify=pageChanged)
    def page(self) -> PageViewModel | None:
        """The page's view-model."""
        return self._flow.page

    @Property(QObject, constant=True)
    def display(self) -> DisplayViewModel:
        """Text size, theme, language."""
        return self._display

    @Property(QObject, constant=True)
    def idle(self) -> IdleWatch:
        """The idle watch."""
        return self._idle

    @Property(QObject, constant=True)
    def reading(self) -> ReadingViewModel:
        """Reads the page aloud."""
        return self._reading

    @Property(bool, constant=True)
    def isSample(self) -> bool:
        """True in the sample clinic."""
        return self._policy.is_sample

    @Property(bool, constant=True)
    def isFullScreen(self) -> bool:
        """True when leaving needs staff."""
        return self._policy.is_kiosk

    @Property(str, constant=True)
    def phone(self) -> str:
        """The clinic's number."""
        return self._policy.phone

    @Property(bool, notify=pageChanged)
    def isInVisit(self) -> bool:
        """True while a visit is open at this kiosk: the progress bar, break and help show."""
        return self._flow.journey is not None

    @Property(list, notify=changed)
    def chapters(self) -> list[dict[str, object]]:
        """The five chapters: name, short name, share done, isCurrent."""
        return chapters_of(self._flow.journey) if self._flow.journey is not None else []

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """About how many minutes lie before the patient; 0 where nothing is said of it."""
        return minutes_left(self._flow.journey) if self._flow.journey is not None else 0

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """``break``, ``help``, ``language``, ``staff`` or empty: the sheet that lies over the page."""
        return self._flow.sheet

    @Property(bool, notify=changed)
    def canDecide(self) -> bool:
        """True until the form is signed: break and help lead to the decision."""
        stage = self._flow.journey.state.stage if self._flow.journey is not None else None
        return stage in (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)

    @Property(QObject, constant=True)
    def company(self) -> CompanyToolViewModel:
        """Whether somebody helps, and what changes that from any page."""
        return self._flow.company

    @Property(bool, notify=changed)
    def isHelpCalled(self) -> bool:
        """True when reception was called and has not come yet."""
        return self._flow.journey is not None and self._flow.journey.state.needs_help

    # ---- what the patient does on any screen

    @Slot()
    def takeBreak(self) -> None:
        """I need a break: nothing is lost."""
        self._flow.show_sheet("break")

    @Slot()
    def goOn(self) -> None:
        """Close the sheet."""
        self._flow.close_sheet()

    @Slot()
    def leave(self) -> None:
        """Leave the kiosk for now; the code brings the visit back."""
        self._flow.leave(PauseReason.BREAK)

    @Slot()
    def openHelp(self) -> None:
        """Open the help sheet."""
        self._flow.show_sheet("help")

    @Slot()
    def callReception(self) -> None:
        """Ask somebody to come."""
        self._flow.with_journey(Journey.call_help)
        self.changed.emit()

    @Slot()
    def decideNow(self) -> None:
        """From break or help straight to the decision: talk first, or decline."""
        self._flow.decide_now()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Go on in another language; place and answers stay. One that the visit's content lacks is refused."""
        self._flow.choose_language(code)

    @Slot()
    def openLanguages(self) -> None:
        """Open the sheet of languages."""
        self._display.lack("")
        self._flow.show_sheet("language")

    @Slot()
    def openStaff(self) -> None:
        """The staff gesture was made."""
        self._flow.show_sheet("staff")

    @Slot(str, result=bool)
    def unlock(self, pin: str) -> bool:
        """Try a staff PIN; on success the full screen may be left."""
        if self._staff_door is None:
            return False
        is_right = self._staff_door.unlock(pin)
        if is_right:
            self._flow.close_sheet()
            self.leaveAllowed.emit()
        return is_right

    @Slot()
    def welcome(self) -> None:
        """Wipe, and wait for the next patient."""
        self._flow.welcome()

    # ---- what the program does

    def be_ready(self, services: KioskServices) -> None:
        """Open the code field: clinic, packs and records are sound."""
        self._staff_door = services.staff_door
        self._flow.be_ready(services)

    def receive(self, visit_id: str, language: str) -> None:
        """Open a visit whose patient staff have before them: no code and no birthday are asked.

        Args:
            visit_id: Which visit.
            language: Two-letter code of the visit's language, in which the pages speak.

        Raises:
            ExpectedError: The visit cannot be opened here now.
        """
        self._flow.receive(visit_id, language)

    def refuse(self, error: AntesalaError) -> None:
        """Show the staff-only page: the kiosk cannot work."""
        self._flow.refuse(error)

    def fail(self, error: BaseException) -> None:
        """Show the safe page after a fault; everything answered is on disk, the code brings it back."""
        self._flow.fail(error)

    def rest(self) -> None:
        """Look at nothing any more: the program ends, and with it the records."""
        self._flow.rest()

    @Slot()
    def touch_began(self) -> None:
        """A finger is down."""
        self._is_finger_down = True
        if not self._idle.isWarning:  # the warning goes when the finger lifts, else this touch would fall on the page
            self._idle.touch()

    @Slot()
    def touch_ended(self) -> None:
        """No finger is down; a button of the warning hears of its touch before the warning goes."""
        self._is_finger_down = False
        QTimer.singleShot(0, self._idle.touch)

    def _holds_time(self) -> bool:
        page = self._flow.page
        is_signing = isinstance(page, SigningViewModel) and page.has_begun
        return self._is_finger_down or is_signing or self._reading.holds_time
