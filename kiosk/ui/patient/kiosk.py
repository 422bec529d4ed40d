"""The patient kiosk's root view-model: which screen shows, and what stands on every screen.

The screen follows from the visit's state. A touch makes events, the session tells of the change, and the kiosk looks
where the patient is now. Nothing is decided here; nothing of a visit is kept here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, BugError, ExpectedError, VisitError
from kiosk.ui.patient.arrival_pages import BirthdayViewModel, CodeViewModel, WelcomeViewModel
from kiosk.ui.patient.closing_pages import ProblemViewModel, ThanksViewModel, is_overtaken
from kiosk.ui.patient.company_tool import CompanyToolViewModel
from kiosk.ui.patient.decision_pages import WaitingViewModel
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.form_making import FormMaking
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import PageViewModel
from kiosk.ui.patient.progress import chapters_of, minutes_left, patience_s
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.patient.routes import Route, page_for, route_of
from kiosk.ui.patient.services import KioskPolicy, KioskServices
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.visit import course
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.kiosk")

NEWS_EVERY_MS = 500
"""How often another station's writing is looked for: twice a second, microseconds each."""


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
        self._now = now
        self._services: KioskServices | None = None
        self._forms = FormMaking(self._unmakeable)
        self._journey: Journey | None = None
        self._sheet = ""
        self._is_finger_down = False
        self._screen = ""
        self._page: PageViewModel | None = None
        self._display = display
        display.setParent(self)
        self._company = CompanyToolViewModel(parent=self)
        self._company.touched.connect(self.goOn)
        self._reading = reading or ReadingViewModel(lambda: display.code)  # which is silent
        self._reading.setParent(self)
        self._idle = IdleWatch(idle_s=policy.idle_s, warning_s=policy.warning_s, is_held=self._holds_time, parent=self)
        self._idle.expired.connect(self._expire)
        self._news = QTimer(self, interval=NEWS_EVERY_MS)
        self._news.timeout.connect(self._look_for_news)
        for told in (display.changed, display.wishes.changed, display.wishes.sheetChanged, self._reading.changed):
            told.connect(self._watch_welcome)
        self.welcome()

    # ---- what the window binds to

    @Property(str, notify=pageChanged)
    def screen(self) -> str:
        """Name of the page's QML file, without ``Page.qml``."""
        return self._screen

    @Property(QObject, notify=pageChanged)
    def page(self) -> PageViewModel | None:
        """The page's view-model."""
        return self._page

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
        return self._journey is not None

    @Property(list, notify=changed)
    def chapters(self) -> list[dict[str, object]]:
        """The five chapters: name, short name, share done, isCurrent."""
        return chapters_of(self._journey) if self._journey is not None else []

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """About how many minutes lie before the patient; 0 where nothing is said of it."""
        return minutes_left(self._journey) if self._journey is not None else 0

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """``break``, ``help``, ``language``, ``staff`` or empty: the sheet that lies over the page."""
        return self._sheet

    @Property(bool, notify=changed)
    def canDecide(self) -> bool:
        """True until the form is signed: break and help lead to the decision."""
        stage = self._journey.state.stage if self._journey is not None else None
        return stage in (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)

    @Property(QObject, constant=True)
    def company(self) -> CompanyToolViewModel:
        """Whether somebody helps, and what changes that from any page."""
        return self._company

    @Property(bool, notify=changed)
    def isHelpCalled(self) -> bool:
        """True when reception was called and has not come yet."""
        return self._journey is not None and self._journey.state.needs_help

    # ---- what the patient does on any screen

    @Slot()
    def takeBreak(self) -> None:
        """I need a break: nothing is lost."""
        self._show_sheet("break")

    @Slot()
    def goOn(self) -> None:
        """Close the sheet."""
        self._show_sheet("")

    @Slot()
    def leave(self) -> None:
        """Leave the kiosk for now; the code brings the visit back."""
        self._guarded(lambda: self._leave(PauseReason.BREAK))

    @Slot()
    def openHelp(self) -> None:
        """Open the help sheet."""
        self._show_sheet("help")

    @Slot()
    def callReception(self) -> None:
        """Ask somebody to come."""
        self._with_journey(Journey.call_help)
        self.changed.emit()

    @Slot()
    def decideNow(self) -> None:
        """From break or help straight to the decision: talk first, or decline."""
        self._show_sheet("")
        self._with_journey(Journey.go_to_decision)
        self._follow()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Go on in another language; place and answers stay. One that the visit's content lacks is refused."""
        journey = self._journey
        if journey is not None and not journey.speaks(code):
            self._show_sheet("language")
            self._display.lack(code)
            return
        self._show_sheet("")
        self._display.chooseLanguage(code)
        self._with_journey(lambda journey: journey.choose_language(code))
        if journey is not None and isinstance(self._page, SigningViewModel):
            self._forms.rehearse(journey, self._page.form_kind)

    @Slot()
    def openLanguages(self) -> None:
        """Open the sheet of languages."""
        self._display.lack("")
        self._show_sheet("language")

    @Slot()
    def openStaff(self) -> None:
        """The staff gesture was made."""
        self._show_sheet("staff")

    @Slot(str, result=bool)
    def unlock(self, pin: str) -> bool:
        """Try a staff PIN; on success the full screen may be left."""
        if self._services is None:
            return False
        is_right = self._services.staff_door.unlock(pin)
        if is_right:
            self._show_sheet("")
            self.leaveAllowed.emit()
        return is_right

    # ---- what the program does

    def be_ready(self, services: KioskServices) -> None:
        """Open the code field: clinic, packs and records are sound."""
        self._services = services
        self._forms.be_ready(services.forms)
        self._reading.be_ready(services.voices)
        if isinstance(self._page, WelcomeViewModel):
            self._page.be_ready(services)
        if isinstance(self._page, CodeViewModel):
            self._page.be_ready(services.arrival)

    def refuse(self, error: AntesalaError) -> None:
        """Show the staff-only page: the kiosk cannot work."""
        LOG.error("start refused %s", error.code)
        page = ProblemViewModel(error, is_for_staff=True, parent=self)
        self._set_page("Problem", page)

    def fail(self, error: BaseException) -> None:
        """Show the safe page after a fault; everything answered is on disk, the code brings it back."""
        if isinstance(error, VisitError) and is_overtaken(error, self._screen, is_in_visit=self._journey is not None):
            LOG.info("touch overtaken %s", error.code)  # by another station, and the screen has followed that
            return
        code = error.code if isinstance(error, AntesalaError) else "KIOSK-FAULT"
        LOG.error("fault %s %s", code, type(error).__name__)
        known = error if isinstance(error, AntesalaError) else BugError(code, "A fault.", "Look into the log.")
        self._journey = None
        self._news.stop()
        self._idle.stop()
        self._sheet = ""
        page = ProblemViewModel(known, is_for_staff=False, parent=self)
        page.retried.connect(self.welcome)
        self._set_page("Problem", page)
        self._idle.start(idle_s=self._policy.idle_s)  # what this patient wished and heard goes, if nobody retries

    def rest(self) -> None:
        """Look at nothing any more: the program ends, and with it the records."""
        self._news.stop()
        self._reading.rest()
        self._idle.stop()

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

    @Slot()
    def welcome(self) -> None:
        """Wipe, and wait for the next patient."""
        self._journey = None
        self._news.stop()
        self._idle.stop()
        self._show_sheet("")
        self._display.reset()
        self._reading.wipe()
        page = WelcomeViewModel(self._policy.clinic_name, parent=self)
        page.started.connect(self._start)
        if self._services is not None:
            page.be_ready(self._services)
        self._set_page("Welcome", page)
        self.wiped.emit()

    @Slot()
    def _watch_welcome(self) -> None:
        """What a passer-by has set on the first page must not wait there for the next patient."""
        is_as_before = self._display.is_as_at_first and not self._reading.property("isConstant")
        if isinstance(self._page, WelcomeViewModel) and not is_as_before:
            self._idle.start(idle_s=self._policy.idle_s)

    # ---- arrival

    @Slot(str)
    def _start(self, language: str) -> None:
        self._display.chooseLanguage(language)
        self._show_code()

    @Slot()
    def _show_code(self) -> None:
        page = CodeViewModel(self._now, parent=self)
        if self._services is not None:
            page.be_ready(self._services.arrival)
        page.opened.connect(self._show_birthday)
        page.cancelled.connect(self.welcome)
        self._idle.start(idle_s=self._policy.idle_s)
        self._set_page("Code", page)

    @Slot(str)
    def _show_birthday(self, visit_id: str) -> None:
        if self._services is None:
            return
        page = BirthdayViewModel(self._services.arrival, visit_id, self._now, parent=self)
        page.opened.connect(self._enter)
        page.cancelled.connect(self._show_code)
        self._set_page("Birthday", page)

    def receive(self, visit_id: str, language: str) -> None:
        """Open a visit whose patient staff have before them: no code and no birthday are asked.

        Args:
            visit_id: Which visit.
            language: Two-letter code of the visit's language, in which the pages speak.

        Raises:
            ExpectedError: The visit cannot be opened here now.
        """
        self._display.chooseLanguage(language)
        self._open(visit_id)

    @Slot(str)
    def _enter(self, visit_id: str) -> None:
        self._guarded(lambda: self._open(visit_id))

    def _open(self, visit_id: str) -> None:
        services = self._services
        if services is None:
            return
        services.visits.require_room()
        journey = Journey(services.visits.open(visit_id), self._policy.station)
        if journey.place.phase is course.Phase.FINISHED:
            self._journey = journey
            self._follow()
            return
        journey.claim()
        self._agree_on_language(journey)
        self._display.bring_back(visit_id)
        self.visitOpened.emit(list(journey.pack.picture_names))
        LOG.info("visit %s open at %s", visit_id, self._policy.station)
        self._journey = journey
        journey.session.on_change(self._follow)
        journey.company.on_turn(self._follow)
        journey.on_leaving(lambda: self._page.leaves() if self._page is not None else None)
        if journey.state.notice_shown and journey.state.stage is Stage.AT_KIOSK and not journey.company.is_due:
            journey.begin()
        self._news.start()
        self._follow()

    def _agree_on_language(self, journey: Journey) -> None:
        """Show the visit in the language that was touched; where its content lacks that, say so and keep its own."""
        asked = self._display.code
        if journey.speaks(asked):
            journey.choose_language(asked)
            return
        self._display.chooseLanguage(journey.state.language)
        self._display.lack(asked)
        self._show_sheet("language")

    # ---- following the visit

    @Slot()
    def _follow(self) -> None:
        """Show the page that the visit's state asks for."""
        journey = self._journey
        if journey is None:
            return
        if journey.state.held_by != self._policy.station and journey.place.phase is not course.Phase.FINISHED:
            self.welcome()
            return
        route = route_of(journey)
        if route == self._route() and self._page is not None:
            self._page.refresh()
        else:
            self._turn_to(route, journey)
        self._company.follow(journey)
        self.changed.emit()

    def _route(self) -> Route:
        return Route(self._screen, getattr(self._page, "stop_id", ""))

    def _turn_to(self, route: Route, journey: Journey) -> None:
        page = page_for(route, journey, self._policy, parent=self)
        if isinstance(page, WaitingViewModel):
            page.finished.connect(lambda: self._guarded(lambda: self._leave(PauseReason.LEFT)))
            self._forms.make_note_for_talk(journey)
        elif isinstance(page, SigningViewModel):
            kind = page.form_kind
            page.signed.connect(lambda: self._forms.make(journey, kind))
            page.goesOn.connect(self._follow)
            self._forms.rehearse(journey, kind)
        elif isinstance(page, ThanksViewModel):
            page.finished.connect(lambda: self._guarded(lambda: self._leave(PauseReason.LEFT)))
        elif hasattr(page, "goesOn"):
            page.goesOn.connect(self._follow)
        is_last = isinstance(page, ThanksViewModel | WaitingViewModel)
        self._idle.start(idle_s=self._policy.thanks_s if is_last else max(self._policy.idle_s, patience_s(journey)))
        self._set_page(route.screen, page)

    def _set_page(self, screen: str, page: PageViewModel) -> None:
        old = self._page
        self._company.follow(self._journey)
        self._screen, self._page = screen, page
        self._reading.turn_to(page)
        self.pageChanged.emit()
        self.changed.emit()
        if old is not None:
            old.deleteLater()

    def _unmakeable(self, error: Exception) -> None:
        if isinstance(self._page, SigningViewModel):
            self.fail(error)

    @Slot()
    def _look_for_news(self) -> None:
        if self._journey is not None and self._services is not None and self._services.visits.has_news():
            self._with_journey(lambda journey: journey.session.catch_up())

    # ---- leaving

    def _leave(self, reason: PauseReason) -> None:
        if self._journey is None:
            self.welcome()
            return
        if self._page is not None:
            self._page.leaves()
        if reason is not PauseReason.LEFT:
            self._display.keep(self._journey.state.visit_id)
        self._journey.pause(reason)
        self.welcome()

    @Slot()
    def _expire(self) -> None:
        self._guarded(lambda: self._leave(PauseReason.IDLE))

    def _holds_time(self) -> bool:
        is_signing = isinstance(self._page, SigningViewModel) and self._page.has_begun
        return self._is_finger_down or is_signing or self._reading.holds_time

    def _show_sheet(self, sheet: str) -> None:
        if self._sheet != sheet:
            self._sheet = sheet
            if sheet:
                self._reading.stop()
            self.changed.emit()

    def _with_journey(self, step: Callable[[Journey], object]) -> None:
        journey = self._journey
        if journey is not None:
            self._guarded(lambda: step(journey))

    def _guarded(self, step: Callable[[], object]) -> None:
        """Do a step; what the world refuses brings the safe page, and nothing is lost."""
        try:
            step()
        except ExpectedError as error:
            LOG.warning("refused %s", error.code)
            self.fail(error)
