"""What the doctor wrote, the statements, and the signature."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import VisitError
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import JourneyPage
from kiosk.visit.events import Signed
from kiosk.visit.signature import Stroke, require_signature
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision, FormKind, SignMethod

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

CHANGED = "VISIT-CHANGED"
"""The code of a signature that came too late: its words have changed."""


@QmlElement
@QmlUncreatable("made by the program")
class SigningViewModel(JourneyPage):
    """Two screens: read and touch each statement, then sign. Signals: changed, signed, goesOn.

    The pad's strokes come from the window's event filter through `set_strokes`; they are kept only when signed.
    """

    changed = Signal()
    signed = Signal()
    goesOn = Signal()
    cleared = Signal()
    undone = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        self._touched: list[str] = []
        self._part = "read"
        self._strokes: tuple[Stroke, ...] = ()
        self._method = SignMethod.DRAWN
        self._name = ""
        self._reason = ""
        self._is_translated = False
        self._is_own_wish = False
        self._read = self._to_read

    def refresh(self) -> None:
        """Read everything anew; words that are others than those that were touched are read and touched again."""
        if self._to_read != self._read:
            self._read_anew()
        super().refresh()

    @property
    def _to_read(self) -> tuple[int, str]:
        """Which words these are: the release that they are from, and the language."""
        return self._journey.state.release_seq, self._journey.state.language

    @property
    def has_begun(self) -> bool:
        """True once something was drawn or typed; then the idle watch waits."""
        return bool(self._strokes or self._name)

    @property
    def form_kind(self) -> FormKind:
        """What is signed here."""
        if self.isRevocation:
            return FormKind.REVOCATION
        if self.isRecheck:
            return FormKind.RECHECK
        return FormKind.DECLINE if self._journey.state.decision is Decision.DECLINE else FormKind.CONSENT

    @Property(str, notify=changed)
    def part(self) -> str:
        """``read``, ``sign`` or ``other``."""
        return self._part

    @Property(bool, notify=changed)
    def isDecline(self) -> bool:
        """True when the patient signs that she does not want the treatment."""
        return self._journey.state.decision is Decision.DECLINE

    @Property(bool, notify=changed)
    def isRevocation(self) -> bool:
        """True when the signatory takes the consent back."""
        return self._journey.state.is_taking_back

    @Property(bool, notify=changed)
    def isRecheck(self) -> bool:
        """True when the signatory signs what was answered on the day of treatment."""
        return self._journey.state.stage is Stage.RECHECKING

    @Property(list, notify=changed)
    def today(self) -> list[dict[str, str]]:
        """What was answered on the day: id, text, answer, detail; touching one goes back to it."""
        recheck, words = self._journey.state.recheck, self._journey.words
        answers = recheck.answers if recheck else {}
        ids = [stop.id for stop in self._journey.session.outline.recheck() if stop.id in answers]
        return [
            {
                "id": one,
                "text": words.question(one).short,
                "answer": answers[one].answer.value,
                "detail": answers[one].detail,
            }
            for one in ids
        ]

    @Property(str, notify=changed)
    def saidToday(self) -> str:
        """The sentence that is signed on the day, as on its form."""
        state = self._journey.state
        talks_first = state.recheck is not None and state.recheck.decision is Decision.TALK_FIRST
        return self._journey.visit.form_words[state.language].recheck.said(talks_first=talks_first)

    @Property(bool, notify=changed)
    def hasStatements(self) -> bool:
        """True for a consent: its statements are touched one by one."""
        return not (self.isDecline or self.isRevocation or self.isRecheck)

    @Property(str, notify=changed)
    def consentTo(self) -> str:
        """What is consented to, as on the form."""
        return self._journey.words.consent_to

    @Property(str, notify=changed)
    def representative(self) -> str:
        """Name and basis of who signs in the patient's place; empty where the patient does."""
        prepared = self._journey.state.prepared
        if prepared is None or prepared.signatory.is_patient:
            return ""
        return f"{prepared.signatory.name} ({prepared.signatory.basis})"

    @Property(str, notify=changed)
    def translation(self) -> str:
        """What the interpreter confirms, in the words of the form; empty where nobody translates."""
        name, visit = self._journey.state.interpreter, self._journey.visit
        words = visit.form_words[self._journey.state.language].signatures
        return f"{name}: {words.interpreter_statement}" if name else ""

    @Property(bool, notify=changed)
    def isTranslated(self) -> bool:
        """True when the interpreter has confirmed it."""
        return self._is_translated

    @Property(str, notify=changed)
    def ownWish(self) -> str:
        """What a signatory whom somebody helps says beside the statements, as on the form; else empty."""
        state = self._journey.state
        if self.isRevocation or not state.wants_own_wish:
            return ""
        words = self._journey.visit.form_words[state.language]
        return words.help.own_wish_of(state.helpers, words.identity.ways_to_help)

    @Property(bool, notify=changed)
    def isOwnWish(self) -> bool:
        """True when the signatory has touched it."""
        return self._is_own_wish

    @Property(str, notify=changed)
    def replaces(self) -> str:
        """Code of the form that was set aside, whose place this one takes; empty for a first one."""
        return "" if self.isRevocation else "".join(one.document_code for one in self._journey.state.set_aside[-1:])

    @Property(str, notify=changed)
    def hasChanged(self) -> str:
        """What has changed since then, in the doctor's words, as it will stand on the form."""
        return "".join(one.reason for one in self._journey.state.set_aside[-1:])

    @Property(str, notify=changed)
    def treatment(self) -> str:
        """The treatment's name."""
        return self._journey.words.title

    @Property(str, notify=changed)
    def side(self) -> str:
        """``left``, ``right`` or ``both``."""
        side = self._journey.state.side
        return side.value if side else ""

    @Property(list, notify=changed)
    def joints(self) -> list[str]:
        """The joints, in plain words."""
        words = self._journey.words.joints
        return [words[joint] for joint in self._journey.state.joints]

    @Property(list, notify=changed)
    def personalRisks(self) -> list[str]:
        """What the doctor wrote; empty means none beyond the form."""
        return list(self._journey.state.personal_risks or ())

    @Property(list, notify=changed)
    def statements(self) -> list[dict[str, object]]:
        """Statements to touch: id, text, isTicked; on a consent alone."""
        if not self.hasStatements:
            return []
        words = self._journey.words.statements
        return [
            {"id": statement, "text": words[statement], "isTicked": statement in self._touched}
            for statement in self._journey.session.outline.statements
        ]

    @Property(list, notify=changed)
    def separateChoices(self) -> list[dict[str, object]]:
        """What was asked beside the treatment: id, text, ``yes`` or ``no``; when taking back, what had a yes."""
        said, kept = self._journey.words.optional_consents, self._journey.state.optional_consents
        if said is None or self.isDecline or self.isRecheck:
            return []
        return [
            {"id": one, "text": said.asked[one].name, "answer": "yes" if kept[one].counts else "no"}
            for one in self._journey.session.outline.optional_consents
            if one in kept and (kept[one].is_given or not self.isRevocation)
        ]

    @Property(bool, notify=changed)
    def isBlocked(self) -> bool:
        """True when nobody may sign today: sedated in the last 24 hours."""
        state = self._journey.state
        return state.recheck is not None and state.recheck.blocks_signing if self.isRecheck else state.blocks_signing

    @Property(str, notify=changed)
    def method(self) -> str:
        """``drawn``, ``mark`` or ``typed``."""
        return self._method.value

    @Property(str, notify=changed)
    def name(self) -> str:
        """Typed name of the signatory, or of the witness of a mark."""
        return self._name

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it is not a drawn signature."""
        return self._reason

    @Property(bool, notify=changed)
    def hasStrokes(self) -> bool:
        """True when something is on the pad."""
        return bool(self._strokes)

    def set_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Take what is on the pad now."""
        if strokes != self._strokes:
            self._strokes = strokes
            self._lack(False)
            self.changed.emit()

    @Slot(str)
    def touch(self, statement: str) -> None:
        """Touch a statement."""
        if statement in self._touched:
            self._touched.remove(statement)
        else:
            self._touched.append(statement)
        self._lack(False)
        self.changed.emit()

    @Slot()
    def confirmTranslation(self) -> None:
        """The interpreter confirms, or takes that back."""
        self._is_translated = not self._is_translated
        self.changed.emit()

    @Slot()
    def confirmWish(self) -> None:
        """The signatory says: this is what I want; or takes that back."""
        self._is_own_wish = not self._is_own_wish
        self._lack(False)
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """From the statements to the pad, or sign."""
        if self._part == "read":
            is_complete = not self.hasStatements or set(self._touched) == set(self._journey.session.outline.statements)
            is_complete = is_complete and (self._is_own_wish or not self.ownWish)
            if is_complete:
                self._show("sign")
            self._lack(not is_complete)
        else:
            self._sign()

    @Slot()
    def back(self) -> None:
        """One part back; from the first, back out of the decision. A consent that may be taken back has another way."""
        if self._part == "other":
            self._method = SignMethod.DRAWN
            self._show("sign")
        elif self._part == "sign":
            self._show("read")
        elif self.isRecheck:
            self.changeToday(self._journey.session.outline.recheck()[-1].id)
        elif not self.isRevocation:
            self._journey.reopen()

    @Slot(str)
    def changeChoice(self, consent_id: str) -> None:
        """Answer one of the separate choices anew."""
        self._journey.ask_again(consent_id)
        self.goesOn.emit()

    @Slot(str)
    def changeToday(self, question_id: str) -> None:
        """Answer one of today's questions anew."""
        self._journey.ask_again(question_id)
        self.goesOn.emit()

    @Slot(str)
    def takeChoiceBack(self, consent_id: str) -> None:
        """Take one of the separate choices back; the consent to the treatment stays as it is."""
        self._journey.take_back_beside(consent_id)

    @Slot()
    def keepConsent(self) -> None:
        """Do not take the consent back."""
        self._journey.keep_consent()

    @Slot()
    def startAgain(self) -> None:
        """Clear the pad."""
        self.cleared.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        self.undone.emit()

    @Slot()
    def anotherWay(self) -> None:
        """Show the other ways to sign."""
        self._show("other")

    @Slot(str)
    def chooseMethod(self, method: str) -> None:
        """Choose ``drawn``, ``mark`` or ``typed``."""
        self._method = SignMethod(method)
        self._name = self._reason = ""
        self._show("sign" if self._method is SignMethod.DRAWN else "other")
        self.changed.emit()

    @Slot(str)
    def writeName(self, name: str) -> None:
        """Keep the name being typed."""
        if name != self._name:
            self._name = name
            self._lack(False)
            self.changed.emit()

    @Slot(str)
    def writeReason(self, reason: str) -> None:
        """Keep the reason being typed."""
        if reason != self._reason:
            self._reason = reason
            self.changed.emit()

    @Slot()
    def callReception(self) -> None:
        """Sign on the printed page: reception comes."""
        self._journey.call_help()

    def _show(self, part: str) -> None:
        if part != self._part:
            self._part = part
            self._lack(False)
            self.cleared.emit()
            self.changed.emit()

    def _sign(self) -> None:
        if self._is_incomplete():
            self._lack(True)
            return
        try:
            self._journey.sign(self._signature())
        except VisitError as error:
            if error.code != CHANGED:
                raise
            self._read_anew()
        else:
            self.signed.emit()

    def _signature(self) -> Signed:
        return Signed(
            form=self.form_kind,
            method=self._method,
            statements=tuple(self._touched),
            strokes=self._strokes if self._method is not SignMethod.TYPED else (),
            typed_name=self._name if self._method is SignMethod.TYPED else "",
            witness=self._name if self._method is SignMethod.MARK else "",
            reason=self._reason,
            interpreter=self._journey.state.interpreter if self._is_translated else "",
            is_own_wish=self._is_own_wish and bool(self.ownWish),
        )

    def _read_anew(self) -> None:
        """The words are others meanwhile: they are read and touched again before anybody signs them."""
        self._read = self._to_read
        self._touched, self._is_translated, self._is_own_wish = [], False, False
        self._show("read")

    def _is_incomplete(self) -> bool:
        if self._method is SignMethod.TYPED:
            return not (self._name.strip() and self._reason.strip())
        try:
            require_signature(self._strokes)
        except VisitError:
            return True
        return self._method is SignMethod.MARK and not self._name.strip()
