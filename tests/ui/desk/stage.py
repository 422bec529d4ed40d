"""A desk for tests: its real pages, a door in memory that answers at once, and a work page that only counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from kiosk.errors import AntesalaError, StaffError
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import DeskPolicy, DeskServices, Failed, FirstAccount, Member, SampleMember, VisitRow
from kiosk.ui.desk.work import WorkViewModel
from kiosk.ui.patient.display import DisplayViewModel
from tests.fakes.clock import FixedClock

MEMBER = Member("sample-doctor", "Sample Doctor")
PASSWORD = "sample clinic password"
PIN = "271828"
WAIT = StaffError("STAFF-WAIT", "There were too many wrong tries.", "Try again in 5 seconds.")
WRONG = StaffError("STAFF-WRONG-LOGIN", "This name and this password do not go together.", "Try again.")
SAMPLE = SampleMember(MEMBER.id, MEMBER.name, PASSWORD, PIN)


@dataclass
class OpenDoor:
    """Fits the `Door` protocol; one member, one password, one PIN."""

    clock: FixedClock = field(default_factory=FixedClock)
    notes: list[str] = field(default_factory=list)
    fails_with: AntesalaError | None = None

    def log_in(self, account: str, password: str, *, done: Callable[[Member], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
        elif (account, password) == (MEMBER.id, PASSWORD):
            done(MEMBER)
        else:
            failed(WRONG)

    def unlock(self, member: Member, pin: str, *, done: Callable[[bool], None], failed: Failed) -> None:
        if self.fails_with is not None:
            failed(self.fails_with)
        else:
            done(pin == PIN)

    def note(self, member: Member, what: str) -> None:
        self.notes.append(what)


@dataclass
class FewVisits:
    """Fits the `VisitList` protocol."""

    kept: list[VisitRow] = field(default_factory=list)
    news: bool = False
    fails_with: AntesalaError | None = None

    def rows(self) -> Sequence[VisitRow]:
        return self.kept

    def has_news(self) -> bool:
        if self.fails_with is not None:
            raise self.fails_with
        found, self.news = self.news, False
        return found


class CountingWork(WorkViewModel):
    """A page of its own that counts how often it heard news."""

    heard = 0
    drafts = False
    has_guest = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told_to_guest: list[BaseException] = []

    @property
    def has_drafts(self) -> bool:
        return self.drafts

    def hear_news(self) -> None:
        self.heard += 1

    def tell_guest(self, error: BaseException) -> bool:
        if self.has_guest:
            self.told_to_guest.append(error)
        return self.has_guest


class SampleDesk:
    """One desk whose own page is never drawn: for the door, the lock and the news."""

    def __init__(self, *, is_ready: bool = True, first: FirstAccount | None = None, text_scale: float = 1.0) -> None:
        self.door = OpenDoor()
        self.visits = FewVisits()
        self.policy = DeskPolicy("doctor-1", "Sample Clinic", "Doctor", "SampleWork", "WorkPage", is_sample=True)
        self.desk = DeskViewModel(self.policy, DisplayViewModel(text_scale=text_scale, reduce_motion=True))
        self.works: list[CountingWork] = []
        self.services = DeskServices(self.door, self.visits, (SAMPLE,), first)
        if is_ready:
            self.be_ready()

    def be_ready(self) -> None:
        self.desk.be_ready(self.services, self._make_work)

    def _make_work(self, member: Member, parent: QObject) -> WorkViewModel:
        self.works.append(CountingWork(parent))
        return self.works[-1]

    @property
    def page(self) -> QObject:
        page = self.desk.property("page")
        assert isinstance(page, QObject)
        return page

    @property
    def screen(self) -> str:
        return str(self.desk.property("screen"))

    def log_in(self, password: str = PASSWORD) -> None:
        self.page.logIn(MEMBER.id, password)  # type: ignore[attr-defined]

    def type_pin(self, pin: str) -> None:
        for digit in pin:
            self.page.type(digit)  # type: ignore[attr-defined]
