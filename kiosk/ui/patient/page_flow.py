"""Which page shows, and which sheet lies over it: welcome, code, birthday, the pages of the visit, and back.

The page follows from the visit's state. A touch makes events, the session tells of the change, and the flow looks where
the patient is now. Nothing is decided here; nothing of a visit is kept here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

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
from kiosk.ui.patient.progress import patience_s
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.patient.routes import Route, page_for, route_of
from kiosk.ui.patient.services import KioskPolicy, KioskServices
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.visit import course
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason

LOG = logging.getLogger("antesala.kiosk")

NEWS_EVERY_MS = 500
"""How often another station's writing is looked for: twice a second, microseconds each."""


class PageFlow(QObject):
    """Goes from page to page, one patient after the other.

    Signals:
        turned: Another page shows.
        changed: The visit or the sheet is another, or has changed.
        visitOpened: A visit is open; carries the names of its illustrations in the order they will be met.
        wiped: The screen was wiped for the next patient.

    Attributes:
        screen: Name of the page's QML file, without ``Page.qml``.
        page: The page's view-model.
        sheet: What lies over the page, or empty.
        journey: The open visit, or None.
        company: Whether somebody helps.

    Args:
        policy: How the kiosk behaves.
        display: Text size, theme, language.
        now: Gives the aware UTC time.
        reading: Reads the page aloud.
        idle: Notices that nobody touches the screen.
    """

    turned = Signal()
    changed = Signal()
    visitOpened = Signal(list)
    wiped = Signal()

    def __init__(
        self,
        policy: KioskPolicy,
        display: DisplayViewModel,
        *,
        now: Callable[[], datetime],
        reading: ReadingViewModel,
        idle: IdleWatch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._display = display
        self._now = now
        self._reading = reading
        self._idle = idle
        self._services: KioskServices | None = None
        self._forms = FormMaking(self._unmakeable)
        self.screen = self.sheet = ""
        self.page: PageViewModel | None = None
        self.journey: Journey | None = None
        self.company = CompanyToolViewModel(parent=self)
        self.company.touched.connect(self.close_sheet)
        idle.expired.connect(self._expire)
        self._news = QTimer(self, interval=NEWS_EVERY_MS)
        self._news.timeout.connect(self._look_for_news)
        for told in (display.changed, display.wishes.changed, display.wishes.sheetChanged, reading.changed):
            told.connect(self._watch_welcome)
        self.welcome()

    # ---- what the program does

    def be_ready(self, services: KioskServices) -> None:
        """Open the code field: clinic, packs and records are sound."""
        self._services = services
        self._forms.be_ready(services.forms)
        self._reading.be_ready(services.voices)
        if isinstance(self.page, WelcomeViewModel):
            self.page.be_ready(services)
        if isinstance(self.page, CodeViewModel):
            self.page.be_ready(services.arrival)

    def refuse(self, error: AntesalaError) -> None:
        """Show the staff-only page: the kiosk cannot work."""
        LOG.error("start refused %s", error.code)
        page = ProblemViewModel(error, is_for_staff=True, parent=self)
        self._set_page("Problem", page)

    def fail(self, error: BaseException) -> None:
        """Show the safe page after a fault; everything answered is on disk, the code brings it back."""
        if isinstance(error, VisitError) and is_overtaken(error, self.screen, is_in_visit=self.journey is not None):
            LOG.info("touch overtaken %s", error.code)  # by another station, and the screen has followed that
            return
        code = error.code if isinstance(error, AntesalaError) else "KIOSK-FAULT"
        LOG.error("fault %s %s", code, type(error).__name__)
        known = error if isinstance(error, AntesalaError) else BugError(code, "A fault.", "Look into the log.")
        self.journey = None
        self._news.stop()
        self._idle.stop()
        self.sheet = ""
        page = ProblemViewModel(known, is_for_staff=False, parent=self)
        page.retried.connect(self.welcome)
        self._set_page("Problem", page)
        self._idle.start(idle_s=self._policy.idle_s)  # what this patient wished and heard goes, if nobody retries

    def rest(self) -> None:
        """Look at nothing any more: the program ends, and with it the records."""
        self._news.stop()
        self._reading.rest()
        self._idle.stop()

    def show_sheet(self, sheet: str) -> None:
        """Lay a sheet over the page; none where empty."""
        if self.sheet != sheet:
            self.sheet = sheet
            if sheet:
                self._reading.stop()
            self.changed.emit()

    @Slot()
    def close_sheet(self) -> None:
        """Show the page without a sheet."""
        self.show_sheet("")

    def decide_now(self) -> None:
        """Go straight to the decision, from wherever the patient is."""
        self.show_sheet("")
        self.with_journey(Journey.go_to_decision)
        self._follow()

    def choose_language(self, code: str) -> None:
        """Go on in another language; one that the visit's content lacks is refused."""
        journey = self.journey
        if journey is not None and not journey.speaks(code):
            self.show_sheet("language")
            self._display.lack(code)
            return
        self.show_sheet("")
        self._display.chooseLanguage(code)
        self.with_journey(lambda journey: journey.choose_language(code))
        if journey is not None and isinstance(self.page, SigningViewModel):
            self._forms.rehearse(journey, self.page.form_kind)

    @Slot()
    def welcome(self) -> None:
        """Wipe, and wait for the next patient."""
        self.journey = None
        self._news.stop()
        self._idle.stop()
        self.show_sheet("")
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
        if isinstance(self.page, WelcomeViewModel) and not is_as_before:
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
            self.journey = journey
            self._follow()
            return
        journey.claim()
        self._agree_on_language(journey)
        self._display.bring_back(visit_id)
        self.visitOpened.emit(list(journey.pack.picture_names))
        LOG.info("visit %s open at %s", visit_id, self._policy.station)
        self.journey = journey
        journey.session.on_change(self._follow)
        journey.company.on_turn(self._follow)
        journey.on_leaving(lambda: self.page.leaves() if self.page is not None else None)
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
        self.show_sheet("language")

    # ---- following the visit

    @Slot()
    def _follow(self) -> None:
        """Show the page that the visit's state asks for."""
        journey = self.journey
        if journey is None:
            return
        if journey.state.held_by != self._policy.station and journey.place.phase is not course.Phase.FINISHED:
            self.welcome()
            return
        route = route_of(journey)
        if route == self._route() and self.page is not None:
            self.page.refresh()
        else:
            self._turn_to(route, journey)
        self.company.follow(journey)
        self.changed.emit()

    def _route(self) -> Route:
        return Route(self.screen, getattr(self.page, "stop_id", ""))

    def _turn_to(self, route: Route, journey: Journey) -> None:
        page = page_for(route, journey, self._policy, parent=self)
        if isinstance(page, WaitingViewModel):
            page.finished.connect(lambda: self.leave(PauseReason.LEFT))
            self._forms.make_note_for_talk(journey)
        elif isinstance(page, SigningViewModel):
            kind = page.form_kind
            page.signed.connect(lambda: self._forms.make(journey, kind))
            page.goesOn.connect(self._follow)
            self._forms.rehearse(journey, kind)
        elif isinstance(page, ThanksViewModel):
            page.finished.connect(lambda: self.leave(PauseReason.LEFT))
        elif hasattr(page, "goesOn"):
            page.goesOn.connect(self._follow)
        is_last = isinstance(page, ThanksViewModel | WaitingViewModel)
        self._idle.start(idle_s=self._policy.thanks_s if is_last else max(self._policy.idle_s, patience_s(journey)))
        self._set_page(route.screen, page)

    def _set_page(self, screen: str, page: PageViewModel) -> None:
        old = self.page
        self.company.follow(self.journey)
        self.screen, self.page = screen, page
        self._reading.turn_to(page)
        self.turned.emit()
        self.changed.emit()
        if old is not None:
            old.deleteLater()

    def _unmakeable(self, error: Exception) -> None:
        if isinstance(self.page, SigningViewModel):
            self.fail(error)

    @Slot()
    def _look_for_news(self) -> None:
        if self.journey is not None and self._services is not None and self._services.visits.has_news():
            self.with_journey(lambda journey: journey.session.catch_up())

    # ---- leaving

    def leave(self, reason: PauseReason) -> None:
        """Leave the kiosk for now; the code brings the visit back."""
        self._guarded(lambda: self._leave(reason))

    def _leave(self, reason: PauseReason) -> None:
        if self.journey is None:
            self.welcome()
            return
        if self.page is not None:
            self.page.leaves()
        if reason is not PauseReason.LEFT:
            self._display.keep(self.journey.state.visit_id)
        self.journey.pause(reason)
        self.welcome()

    @Slot()
    def _expire(self) -> None:
        self.leave(PauseReason.IDLE)

    def with_journey(self, step: Callable[[Journey], object]) -> None:
        """Do a step of the open visit; nothing where none is open."""
        journey = self.journey
        if journey is not None:
            self._guarded(lambda: step(journey))

    def _guarded(self, step: Callable[[], object]) -> None:
        """Do a step; what the world refuses brings the safe page, and nothing is lost."""
        try:
            step()
        except ExpectedError as error:
            LOG.warning("refused %s", error.code)
            self.fail(error)
