"""The pages of a desk's door: log-in, lock, and the first start of a clinic. What was typed is wiped after each try."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.outcome import OutcomeViewModel
from kiosk.ui.desk.services import DeskPolicy, Door, FirstAccount, Member, SampleMember
from kiosk.ui.desk.wording import title_of

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

PIN_LENGTH = 6


@QmlElement
@QmlUncreatable("made by the program")
class LogInViewModel(QObject):
    """Account and password.

    Signals:
        changed: Any property may have another value.
        tried: A try came back refused: the password is to be typed anew.
        entered: Somebody is in; carries the member.
    """

    changed = Signal()
    tried = Signal()
    entered = Signal(object)

    def __init__(self, policy: DeskPolicy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._door: Door | None = None
        self._samples: Sequence[SampleMember] = ()
        self._outcome = OutcomeViewModel(self)

    def be_ready(self, door: Door, samples: Sequence[SampleMember]) -> None:
        """Open the fields: the records are sound."""
        self._door, self._samples = door, samples
        self.changed.emit()

    @Property(str, constant=True)
    def clinicName(self) -> str:
        """The clinic's name."""
        return self._policy.clinic_name

    @Property(str, constant=True)
    def title(self) -> str:
        """What this desk is called."""
        return title_of(self._policy)

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        """False while the records are being opened."""
        return self._door is not None

    @Property(OutcomeViewModel, constant=True)
    def outcome(self) -> OutcomeViewModel:
        """The last try: being judged, or refused."""
        return self._outcome

    @Property(list, notify=changed)
    def samples(self) -> list[dict[str, str]]:
        """Staff of the sample clinic: account, name, password, pin; empty anywhere else."""
        return [{"account": s.account, "name": s.name, "password": s.password, "pin": s.pin} for s in self._samples]

    @Slot(str, str)
    def logIn(self, account: str, password: str) -> None:
        """Try to get in."""
        if self._door is None or self._outcome.isBusy or not account.strip() or not password:
            return
        self._outcome.begin()
        self._door.log_in(account, password, done=self._enter, failed=self._refuse)

    def _enter(self, member: Member) -> None:
        self._outcome.end()
        self.entered.emit(member)

    def _refuse(self, error: AntesalaError) -> None:
        self._outcome.refuse(error)
        self.tried.emit()


@QmlElement
@QmlUncreatable("made by the program")
class LockViewModel(QObject):
    """The lock: the PIN of whoever works here goes on where she was; anybody may log her out.

    Signals:
        changed: Any property may have another value.
        opened: The PIN was right.
        left: Somebody else wants to work here.
    """

    changed = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, member: Member, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._member = member
        self._door = door
        self._digits = ""
        self._is_busy = False
        self._is_wrong = False
        self._error: AntesalaError | None = None

    @Property(str, constant=True)
    def name(self) -> str:
        """Who is logged in."""
        return self._member.name

    @Property(int, constant=True)
    def length(self) -> int:
        """Digits of a PIN."""
        return PIN_LENGTH

    @Property(str, notify=changed)
    def digits(self) -> str:
        """What was typed so far."""
        return self._digits

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while a PIN is judged."""
        return self._is_busy

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """True after a wrong PIN, until the next digit."""
        return self._is_wrong

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do when nothing was judged: wait so many seconds; else empty."""
        return f"{self._error.what} {self._error.remedy}" if self._error else ""

    @Slot(str)
    def type(self, digit: str) -> None:
        """Type one digit; the last one tries the PIN."""
        if self._is_busy or not (digit.isdecimal() and len(digit) == 1):
            return
        self._is_wrong, self._error = False, None
        self._digits += digit
        if len(self._digits) == PIN_LENGTH:
            pin, self._digits, self._is_busy = self._digits, "", True
            self._door.unlock(self._member, pin, done=self._judged, failed=self._refuse)
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Log out."""
        self.left.emit()

    def _judged(self, is_right: bool) -> None:
        self._is_busy, self._is_wrong = False, not is_right
        self.changed.emit()
        if is_right:
            self.opened.emit()

    def _refuse(self, error: AntesalaError) -> None:
        self._is_busy, self._error = False, error
        self.changed.emit()


@QmlElement
@QmlUncreatable("made by the program")
class FirstStartViewModel(QObject):
    """The administrator's secrets, shown this once.

    Args:
        first: The account that was made.
        go_on: Called when they are written down.
    """

    def __init__(self, first: FirstAccount, go_on: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._go_on = go_on

    @Property(str, constant=True)
    def account(self) -> str:
        """The account's id."""
        return self._first.account

    @Property(str, constant=True)
    def password(self) -> str:
        """Its password."""
        return self._first.password

    @Property(str, constant=True)
    def pin(self) -> str:
        """Its PIN."""
        return self._first.pin

    @Slot()
    def goOn(self) -> None:
        """They are written down."""
        self._go_on()


@QmlElement
@QmlUncreatable("made by the program")
class DeskProblemViewModel(QObject):
    """Why the desk cannot go on, and what to do.

    Signals:
        retried: Go back to work; what was done is kept.
    """

    retried = Signal()

    def __init__(self, error: AntesalaError, *, can_retry: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._can_retry = can_retry

    @Property(str, constant=True)
    def code(self) -> str:
        """Stable code, to read out to whoever helps."""
        return self._error.code

    @Property(str, constant=True)
    def what(self) -> str:
        """What happened."""
        return self._error.what

    @Property(str, constant=True)
    def remedy(self) -> str:
        """What to do."""
        return self._error.remedy

    @Property(bool, constant=True)
    def canRetry(self) -> bool:
        """True when work can go on."""
        return self._can_retry

    @Slot()
    def retry(self) -> None:
        """Go on."""
        self.retried.emit()


@QmlElement
@QmlUncreatable("made by the program")
class LeaveViewModel(QObject):
    """Something was typed and not kept: stay, or leave all the same.

    Signals:
        stayed: Go on working.
        left: Let it go.
    """

    stayed = Signal()
    left = Signal()

    @Slot()
    def stay(self) -> None:
        """Go on working."""
        self.stayed.emit()

    @Slot()
    def leave(self) -> None:
        """Let it go."""
        self.left.emit()
