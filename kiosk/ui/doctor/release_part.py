"""Release and countersignature: two acts, days apart or minutes, the second with the password given anew."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, VisitError
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.points_part import Guard
from kiosk.ui.doctor.services import Countersigner
from kiosk.ui.doctor.wording import moment, say, word
from kiosk.visit.brief import Missing
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

TYPED_TIME = "%Y-%m-%d %H:%M"
"""How the time of the talk is typed, in the clinic's time zone."""

_RELEASABLE = (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING)


@QmlElement
@QmlUncreatable("made by the program")
class ReleaseViewModel(QObject):
    """Unlocks the signature, takes that back, countersigns, or cancels.

    Signals:
        changed: Any property may have another value.
        ended: An act was done: the sheet it was done on may close.
        refused: An act was refused; carries the error.

    Args:
        consultation: The open record.
        guard: Does an act and tells what is refused.
        countersigner: Puts the doctor's signature under the form.
    """

    changed = Signal()
    ended = Signal()
    refused = Signal(object)

    def __init__(
        self,
        consultation: Consultation,
        guard: Guard,
        *,
        countersigner: Countersigner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._guard = guard
        self._countersigner = countersigner
        self._is_able = False
        self._is_busy = False
        self._informed_at = ""
        self._reason = ""

    @Property(list, notify=changed)
    def missing(self) -> list[str]:
        """What keeps from the release, each in one sentence that says what to do."""
        return [word(missing) for missing in self._missing()]

    @Property(bool, notify=changed)
    def canRelease(self) -> bool:
        """True when the visit stands where a release makes sense."""
        return self._consultation.state.stage in _RELEASABLE and self._consultation.state.release is None

    @Property(bool, notify=changed)
    def isComplete(self) -> bool:
        """True when nothing is missing but what the release itself asks for."""
        return not self._missing()

    @Property(bool, notify=changed)
    def isReleased(self) -> bool:
        """True while a release holds and nobody has signed."""
        state = self._consultation.state
        return state.release is not None and state.signed is None and state.ending is None

    @Property(bool, notify=changed)
    def canHandOver(self) -> bool:
        """True when the patient can sign now: what was decided on is released."""
        return self._consultation.state.stage is Stage.RELEASED

    @Property(bool, notify=changed)
    def isAhead(self) -> bool:
        """True when the patient has not decided yet: the release then holds only while nothing new comes up."""
        return self._consultation.state.decision is None

    @Property(bool, notify=changed)
    def isDecline(self) -> bool:
        """True when the patient does not want the treatment: that is what will be signed."""
        return self._consultation.state.decision is Decision.DECLINE

    @Property(bool, notify=changed)
    def isTreatmentDay(self) -> bool:
        """True when the treatment is today and agreeing is what will be signed."""
        return self._consultation.is_treatment_day and self._consultation.state.decision is not Decision.DECLINE

    @Property(bool, notify=changed)
    def isAble(self) -> bool:
        """True when the doctor says that the patient is able to decide."""
        return self._is_able

    @Property(str, notify=changed)
    def informedAt(self) -> str:
        """When the doctor informed, as typed."""
        return self._informed_at

    @Property(str, notify=changed)
    def standing(self) -> str:
        """Where the visit stands, for the doctor."""
        state, zone = self._consultation.state, self._consultation.zone
        if state.ending is not None:
            return word(state.ending)
        if state.release is not None and state.signed is None:
            when = moment(state.release.informed_at, zone)
            return say("Released. Informed on {when}; the patient can sign, at the kiosk or here.").format(when=when)
        if state.stage is Stage.DONE and state.form_to_countersign is not None:
            return say("The re-check of the day is signed: to countersign.")
        if state.refusal is not None:
            return say("Did not sign; the witness is {name}. The form waits for your signature.").format(
                name=state.refusal.witness
            )
        if state.set_aside and state.stage is Stage.WAITING:
            code = state.set_aside[-1].document_code
            return say("Form {code} is set aside. Correct it and release anew; the patient signs a new form.").format(
                code=code
            )
        if state.stage is Stage.SIGNED and state.current_form is None:
            return say("Signed. The form is being made.")
        if state.held_by is not None and state.stage in (Stage.PREPARED, Stage.AT_KIOSK):
            return say("At the kiosk now.")
        return f"{word(state.stage)}."

    @Property(bool, notify=changed)
    def canCountersign(self) -> bool:
        """True when a signed form waits for the doctor."""
        return self._consultation.state.form_to_countersign is not None

    @Property(bool, notify=changed)
    def canSetAside(self) -> bool:
        """True while a signed consent counts whose form is kept."""
        state = self._consultation.state
        is_signed = state.signed is not None and state.stage in (Stage.SIGNED, Stage.DONE)
        return is_signed and state.current_form is not None

    @Property(str, notify=changed)
    def witness(self) -> str:
        """Name of the witness where the form says that nobody signed, else empty."""
        refusal = self._consultation.state.refusal
        return refusal.witness if refusal else ""

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:
        """True while nobody has signed."""
        return self._consultation.is_before_signing

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while a password is judged or a form is countersigned."""
        return self._is_busy

    @Property(str, notify=changed)
    def documentCode(self) -> str:
        """Code of the form to countersign, or empty."""
        form = self._consultation.state.form_to_countersign
        return form.document_code if form else ""

    @Property(str, notify=changed)
    def setAsideCode(self) -> str:
        """Code of the form that would be set aside, or empty: the consent, also while its re-check waits."""
        form = self._consultation.state.current_form
        return form.document_code if form else ""

    @Slot()
    def begin(self) -> None:
        """A sheet opens: nothing is ticked, the talk was now."""
        now = self._consultation.clock.now().astimezone(self._consultation.zone)
        self._is_able, self._reason, self._informed_at = False, "", now.strftime(TYPED_TIME)
        self.changed.emit()

    @Slot()
    def toggleAble(self) -> None:
        """Say that the patient is able to decide, or take that back."""
        self._is_able = not self._is_able
        self.changed.emit()

    @Slot(str)
    def writeTime(self, text: str) -> None:
        """The time of the talk was typed."""
        self._informed_at = text

    @Slot(str)
    def writeReason(self, text: str) -> None:
        """The reason for signing on the day of treatment was typed."""
        self._reason = text

    @Slot()
    def release(self) -> None:
        """Unlock the signature."""
        if self._guard(self._release):
            self.ended.emit()

    @Slot(str)
    def withdraw(self, reason: str) -> None:
        """Take the release back."""
        self._guard(lambda: self._consultation.withdraw(reason))

    @Slot(str)
    def cancel(self, reason: str) -> None:
        """Cancel the treatment: the visit ends."""
        if self._guard(lambda: self._consultation.cancel(reason)):
            self.ended.emit()

    @Slot(str)
    def setAside(self, reason: str) -> None:
        """Set the signed form aside: something must change."""
        if self._guard(lambda: self._consultation.set_aside(reason)):
            self.ended.emit()

    @Slot()
    def attend(self) -> None:
        """Somebody went to the patient."""
        self._guard(self._consultation.attend)

    @Slot(str)
    def countersign(self, password: str) -> None:
        """Countersign the form that the screen shows; the password is asked for this very act."""
        if self._is_busy or not password:
            return
        self._set_busy(True)
        self._countersigner.countersign(
            self._consultation.record.visit,
            self._consultation.member,
            password,
            done=self._countersigned,
            failed=self._refuse,
        )

    def refresh(self) -> None:
        """Read the visit anew."""
        self.changed.emit()

    def _release(self) -> None:
        self._consultation.release(
            informed_at=self._typed_time(), able_to_decide=self._is_able, same_day_reason=self._reason
        )

    def _typed_time(self) -> datetime:
        try:
            typed = datetime.strptime(self._informed_at.strip(), TYPED_TIME)  # noqa: DTZ007 - the zone follows
        except ValueError as error:
            raise VisitError(
                "VISIT-TIME", "The time of the talk cannot be read.", "Type it like 2026-12-03 09:30."
            ) from error
        return typed.replace(tzinfo=self._consultation.zone)

    def _missing(self) -> list[Missing]:
        """Return what is missing but the reason for the day, which is asked for with the release."""
        missing = self._consultation.brief.missing
        return [one for one in missing if one is not Missing.SAME_DAY_REASON]

    def _countersigned(self) -> None:
        self._set_busy(False)
        self.ended.emit()

    def _refuse(self, error: AntesalaError) -> None:
        self._set_busy(False)
        self.refused.emit(error)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.changed.emit()
