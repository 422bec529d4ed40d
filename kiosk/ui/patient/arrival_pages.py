"""Welcome, code, birthday, privacy notice, company: everything before the first section."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage, PageViewModel
from kiosk.ui.patient.services import KioskServices, SampleVisit
from kiosk.ui.platform.translation import day_in_words
from kiosk.visit.arrival import Arrival, Knock, Reply

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

CODE_LENGTH = 6


@QmlElement
@QmlUncreatable("made by the program")
class WelcomeViewModel(PageViewModel):
    """The first screen; it needs nothing but the clinic's name. Signals: changed, started."""

    changed = Signal()
    started = Signal(str)

    def __init__(self, clinic_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic_name = clinic_name
        self._samples: Sequence[SampleVisit] = ()
        self._minutes: Mapping[str, int] = {}

    @Property(str, constant=True)
    def clinicName(self) -> str:
        """The clinic's name."""
        return self._clinic_name

    @Property(dict, notify=changed)
    def minutes(self) -> dict[str, int]:
        """About how many minutes a visit takes, by language; empty until the packs are read."""
        return dict(self._minutes)

    @Property(list, notify=changed)
    def samples(self) -> list[dict[str, str]]:
        """Visits of the sample clinic: code, title, birthday; empty anywhere else."""
        return [
            {"code": s.code, "title": s.title, "birthday": day_in_words(s.born_on, "d MMMM")} for s in self._samples
        ]

    def be_ready(self, services: KioskServices) -> None:
        """Show how long a visit takes, and the sample clinic's codes."""
        self._samples, self._minutes = services.sample_visits, services.minutes
        self.changed.emit()

    @Slot(str)
    def start(self, language: str) -> None:
        """Begin in a language."""
        self.started.emit(language)


class _DoorViewModel(PageViewModel):
    """What code and birthday share: waiting after wrong tries."""

    doorChanged = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._is_wrong = False
        self._calls_somebody = False
        self._wait_until: datetime | None = None
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)

    @Property(bool, notify=doorChanged)
    def isWrong(self) -> bool:
        """True after a wrong try, until the next digit."""
        return self._is_wrong

    @Property(bool, notify=doorChanged)
    def callsSomebody(self) -> bool:
        """True when reception should come."""
        return self._calls_somebody

    @Property(int, notify=doorChanged)
    def waitS(self) -> int:
        """Seconds until the next try is allowed, 0 when it is."""
        return self._seconds_left()

    def _tell(self) -> None:
        self.doorChanged.emit()
        self.changed.emit()

    def _seconds_left(self) -> int:
        if self._wait_until is None:
            return 0
        return max(0, -int(-(self._wait_until - self._now()).total_seconds() // 1))

    def _take(self, reply: Reply) -> None:
        self._is_wrong = reply.knock is Knock.WRONG
        self._calls_somebody = reply.calls_somebody
        self._wait_until = reply.wait_until
        if reply.wait_until is not None:
            self._tick.start()
        self._tell()

    @Slot()
    def _count_down(self) -> None:
        if self._seconds_left() == 0:
            self._tick.stop()
        self._tell()


@QmlElement
@QmlUncreatable("made by the program")
class CodeViewModel(_DoorViewModel):
    """The visit's code. Signals: changed, opened, cancelled."""

    changed = Signal()
    opened = Signal(str)
    cancelled = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(now, parent)
        self._arrival: Arrival | None = None
        self._digits = ""

    def be_ready(self, arrival: Arrival) -> None:
        """Open the field: the records are sound."""
        self._arrival = arrival
        self.changed.emit()

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        """False while the records are being opened."""
        return self._arrival is not None

    @Property(str, notify=changed)
    def digits(self) -> str:
        """What was typed so far."""
        return self._digits

    @Property(int, constant=True)
    def length(self) -> int:
        """Digits of a code."""
        return CODE_LENGTH

    @Slot(str)
    def type(self, digit: str) -> None:
        """Type one digit; the last one tries the code."""
        if self._arrival is None or self._seconds_left() or not (digit.isdecimal() and len(digit) == 1):
            return
        self._is_wrong = False
        self._digits += digit
        self._tell()
        if len(self._digits) == CODE_LENGTH:
            code, self._digits = self._digits, ""
            reply = self._arrival.try_code(code)
            self._take(reply)
            if reply.visit_id is not None:
                self.opened.emit(reply.visit_id)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Back to the welcome screen."""
        self.cancelled.emit()


@QmlElement
@QmlUncreatable("made by the program")
class BirthdayViewModel(_DoorViewModel):
    """Day and month of birth, so that a found slip opens nothing. Signals: changed, opened, cancelled."""

    changed = Signal()
    opened = Signal(str)
    cancelled = Signal()

    def __init__(
        self, arrival: Arrival, visit_id: str, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(now, parent)
        self._arrival = arrival
        self._visit_id = visit_id
        self._digits = ""
        self._month = 0

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day as typed, up to two digits."""
        return self._digits

    @Property(int, notify=changed)
    def month(self) -> int:
        """The month touched, 1 to 12, or 0."""
        return self._month

    @Slot(str)
    def type(self, digit: str) -> None:
        """Type a digit of the day."""
        typed = self._digits + digit
        if digit.isdecimal() and len(typed) <= len("31") and int(typed) <= 31:
            self._digits = typed
            self._change()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self._change()

    @Slot(int)
    def chooseMonth(self, month: int) -> None:
        """Touch a month."""
        self._month = month
        self._change()

    @Slot()
    def next(self) -> None:
        """Try the birthday."""
        if self._seconds_left():
            return
        day = int(self._digits or "0")
        if not day or not self._month:
            self._lack(True)
            return
        reply = self._arrival.try_birthday(self._visit_id, day=day, month=self._month)
        if reply.knock is not Knock.OPEN:
            self._digits, self._month = "", 0
        self._take(reply)
        if reply.visit_id is not None:
            self.opened.emit(reply.visit_id)

    @Slot()
    def back(self) -> None:
        """Back to the code."""
        self.cancelled.emit()

    def _change(self) -> None:
        self._is_wrong = False
        self._lack(False)
        self._tell()


@QmlElement
@QmlUncreatable("made by the program")
class NoticeViewModel(JourneyPage):
    """One screen of privacy notice, and who is with the patient. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, *, clinic_name: str, phone: str, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._clinic_name = clinic_name
        self._phone = phone

    @Property(str, constant=True)
    def clinicName(self) -> str:
        """The clinic's name."""
        return self._clinic_name

    @Property(str, constant=True)
    def phone(self) -> str:
        """The clinic's number."""
        return self._phone

    @Slot()
    def next(self) -> None:
        """Go on."""
        self._journey.accept_notice()
