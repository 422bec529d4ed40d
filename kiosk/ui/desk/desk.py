"""A desk's root view-model: who works here, whether the screen is locked, and which page shows.

It knows no visit. The desk's own page is made when somebody has logged in and goes when she logs out; the lock only
hides it, so that nothing typed is lost.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, BugError, ExpectedError
from kiosk.ui.desk.door_pages import (
    DeskProblemViewModel,
    FirstStartViewModel,
    LeaveViewModel,
    LockViewModel,
    LogInViewModel,
)
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Member
from kiosk.ui.desk.wording import title_of
from kiosk.ui.desk.work import DeskCall, WorkViewModel
from kiosk.ui.patient.display import DisplayViewModel

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.desk")

NEWS_EVERY_MS = 500
"""How often another station's writing is looked for: twice a second, microseconds each."""

OUR_PAGES = "Antesala.Desk"

MakeWork = Callable[[Member, QObject], WorkViewModel]
"""Makes the desk's own page for whoever logged in."""


@QmlElement
@QmlUncreatable("made by the program")
class DeskViewModel(QObject):
    """Everything the desk's window binds to.

    Signals:
        pageChanged: Another page shows.
        copied: Text for the clipboard.
        callChanged: Somebody at a kiosk needs a person now, or no longer.
        alarmed: The window must come to the front.
        closeAllowed: The window may close.

    Args:
        policy: How this desk behaves.
        display: Text size and theme.
    """

    pageChanged = Signal()
    copied = Signal(str)
    callChanged = Signal()
    alarmed = Signal()
    closeAllowed = Signal()

    def __init__(self, policy: DeskPolicy, display: DisplayViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._display = display
        display.setParent(self)
        self._services: DeskServices | None = None
        self._make_work: MakeWork | None = None
        self._member: Member | None = None
        self._work: WorkViewModel | None = None
        self._may_close = self._is_locked = False
        self._screen, self._page = "", QObject(self)
        self._call: DeskCall | None = None
        self._idle = QTimer(self, interval=policy.lock_s * 1000, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self._news = QTimer(self, interval=NEWS_EVERY_MS)
        self._news.timeout.connect(self._look_for_news)
        self._show_log_in()

    # ---- what the window binds to

    @Property(str, notify=pageChanged)
    def module(self) -> str:
        """QML module of the page."""
        return self._policy.work_module if self._page is self._work else OUR_PAGES

    @Property(str, notify=pageChanged)
    def screen(self) -> str:
        """The page's QML type in its module."""
        return self._screen

    @Property(QObject, notify=pageChanged)
    def page(self) -> QObject:
        """The page's view-model."""
        return self._page

    @Property(QObject, constant=True)
    def display(self) -> DisplayViewModel:
        """Text size, theme."""
        return self._display

    @Property(bool, constant=True)
    def isSample(self) -> bool:
        """True in the sample clinic."""
        return self._policy.is_sample

    @Property(str, constant=True)
    def title(self) -> str:
        """What this desk is called."""
        return title_of(self._policy)

    @Property(str, notify=pageChanged)
    def memberName(self) -> str:
        """Who works here, or empty."""
        return self._member.name if self._member else ""

    @Property(bool, notify=pageChanged)
    def isAtWork(self) -> bool:
        """True while the desk's own page shows."""
        return self._work is not None and self._page is self._work

    @Property(bool, notify=callChanged)
    def isCalled(self) -> bool:
        """True while somebody at a kiosk needs a person; it shows on a locked screen too."""
        return self._call is not None

    @Property(bool, notify=callChanged)
    def isUrgent(self) -> bool:
        """True for an urgent answer, False for a wish for help."""
        return self._call is not None and self._call.is_urgent

    @Property(str, notify=callChanged)
    def callWhere(self) -> str:
        """The kiosk."""
        return self._call.where if self._call else ""

    @Property(str, notify=callChanged)
    def callWho(self) -> str:
        """The patient."""
        return self._call.who if self._call else ""

    # ---- what staff do on any screen

    @Slot()
    def answerCall(self) -> None:
        """Whoever works here goes to the patient; on a locked screen nobody is known to."""
        if self._work is not None and self._page is self._work:
            self._work.answer_call()

    @Slot()
    def lock(self) -> None:
        """Hide the page until its PIN is typed; nothing is lost."""
        if self._work is None or self._is_locked:
            return
        self._is_locked = True
        self._show_lock()
        self._note("locked")

    def _show_lock(self) -> None:
        if self._services is None or self._member is None:
            return
        page = LockViewModel(self._member, self._services.door, parent=self)
        page.opened.connect(self._unlock)
        page.left.connect(self._log_out)
        self._set_page("LockPage", page)

    @Slot()
    def _unlock(self) -> None:
        self._is_locked = False
        self._go_on()

    @Slot()
    def logOut(self) -> None:
        """End this member's work here; what was typed and not kept is asked about first."""
        if not self._asks_to_leave(self._log_out):
            self._log_out()

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """Say whether the window may close now; what was typed and not kept is asked about first."""
        return self._may_close or not self._asks_to_leave(self._close)

    @Slot()
    def _close(self) -> None:
        self._may_close = True
        self.closeAllowed.emit()

    def _asks_to_leave(self, leave: Callable[[], None]) -> bool:
        """Ask when something would be lost; say whether it was asked."""
        if self._work is None or self._page is not self._work or not self._work.has_drafts:
            return False
        page = LeaveViewModel(parent=self)
        page.stayed.connect(self._go_on)
        page.left.connect(leave)
        self._set_page("LeavePage", page)
        return True

    @Slot()
    def _log_out(self) -> None:
        self._note("logged-out")
        work, self._work, self._member = self._work, None, None
        self._is_locked = False
        self._news.stop()
        self._idle.stop()
        self._hear_call(None)
        self._show_log_in()
        if work is not None:
            work.come_back()
            work.deleteLater()

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        if self._page is self._work:
            self._idle.start()

    # ---- what the program does

    def be_ready(self, services: DeskServices, make_work: MakeWork) -> None:
        """Open the door: clinic, packs and records are sound."""
        self._services, self._make_work = services, make_work
        if services.first_account is not None:
            self._set_page("FirstStartPage", FirstStartViewModel(services.first_account, self._show_log_in, self))
        elif isinstance(self._page, LogInViewModel):
            self._page.be_ready(services.door, services.sample_staff)

    def refuse(self, error: AntesalaError) -> None:
        """Say why the desk cannot work at all."""
        LOG.error("start refused %s", error.code)
        self._set_page("ProblemPage", DeskProblemViewModel(error, can_retry=False, parent=self))

    @Slot(object)
    def fail(self, error: BaseException) -> None:
        """Say what went wrong, to whoever has the screen; what was done is on disk, and the work goes on."""
        if self._work is None or not self._work.tell_guest(error):
            self._show_problem(error)

    def _show_problem(self, error: BaseException) -> None:
        known = error if isinstance(error, AntesalaError) else BugError("STATION-FAULT", *_FAULT)
        LOG.error("fault %s %s", known.code, type(error).__name__)
        self._news.stop()
        page = DeskProblemViewModel(known, can_retry=True, parent=self)
        page.retried.connect(self._go_on)
        self._set_page("ProblemPage", page)

    def picture(self, address: str) -> QImage | None:
        """Return a picture of a paper that the page has drawn."""
        return self._work.picture(address) if self._work is not None else None

    def rest(self) -> None:
        """Look at nothing any more: the program ends, and with it the records."""
        self._news.stop()
        self._idle.stop()
        if self._work is not None:
            self._work.come_back()

    # ---- turning pages

    @Slot()
    def _show_log_in(self) -> None:
        page = LogInViewModel(self._policy, parent=self)
        page.entered.connect(self._enter)
        if self._services is not None:
            page.be_ready(self._services.door, self._services.sample_staff)
        self._set_page("LogInPage", page)

    @Slot(object)
    def _enter(self, member: Member) -> None:
        if self._make_work is None:
            return
        self._member = member
        try:
            self._work = self._make_work(member, self)
        except ExpectedError as error:
            self._show_problem(error)
            return
        self._work.copied.connect(self.copied)
        self._work.failed.connect(self.fail)
        self._work.called.connect(self._hear_call)
        self._work.lockAsked.connect(self.lock)
        self._work.frontAsked.connect(self.alarmed)
        self._hear_call(self._work.current_call())
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Show the work again, or its lock where it is locked, or the door where nobody works."""
        if self._work is None:
            self._log_out()
            return
        self._news.start()
        if self._is_locked:
            self._show_lock()
        else:
            self._work.come_back()
            self._idle.start()
            self._set_page(self._policy.work_page, self._work)
        self._look_for_news()

    @Slot(object)
    def _hear_call(self, call: DeskCall | None) -> None:
        is_new = call is not None and call != self._call
        self._call = call
        self.callChanged.emit()
        if is_new:
            self.alarmed.emit()

    def _set_page(self, screen: str, page: QObject) -> None:
        old = self._page
        self._screen, self._page = screen, page
        if page is not self._work:
            self._idle.stop()
        self.pageChanged.emit()
        if old is not self._work and old is not page:
            old.deleteLater()

    def _note(self, what: str) -> None:
        """Note what the member did; a disk that is full keeps nobody from locking or leaving."""
        if self._services is None or self._member is None:
            return
        try:
            self._services.door.note(self._member, what)
        except ExpectedError as error:
            LOG.error("not noted %s", error.code)

    @Slot()
    def _look_for_news(self) -> None:
        """Take in what other stations wrote; while the screen is locked it is taken in all the same."""
        if self._services is None or self._work is None:
            return
        try:
            if self._services.visits.has_news():
                self._work.hear_news()
        except ExpectedError as error:
            self._show_problem(error)


_FAULT = (
    "The program made a mistake. Everything that was entered and saved is kept.",
    "Go on; if it comes again, read the code out to whoever looks after Antesala.",
)
"""What and remedy of a fault of ours."""
