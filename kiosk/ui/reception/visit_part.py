"""One open visit at reception: whose it is, where it stands, its code, and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.wording import moment
from kiosk.ui.reception.board import light
from kiosk.ui.reception.services import FormLine, SheetKind, VisitCard
from kiosk.ui.reception.wording import day, identity, is_at_kiosk, language, place_of, planned, say, word
from kiosk.visit.standing import Why
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

UNSIGNED = (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)


@QmlElement
@QmlUncreatable("made by the program")
class ReceptionVisitViewModel(QObject):
    """What reception reads of one visit.

    Signals:
        changed: Any property may have another value.

    Args:
        card: The visit as it stands now.
    """

    changed = Signal()

    def __init__(self, card: VisitCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card = card

    @property
    def card(self) -> VisitCard:
        """What is shown."""
        return self._card

    def show(self, card: VisitCard) -> None:
        """Show the visit as it stands now."""
        self._card = card
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The patient."""
        return self._card.patient.full_name

    @Property(str, notify=changed)
    def identity(self) -> str:
        """Date of birth and record number."""
        return identity(self._card.patient.born_on, self._card.patient.record_number)

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where the visit stands."""
        return place_of(self._card.row)

    @Property(str, notify=changed)
    def light(self) -> str:
        """``open``, ``clear`` or empty."""
        return light(self._card.row)

    @Property(bool, notify=changed)
    def isUrgent(self) -> bool:
        """Somebody must go to the patient now."""
        return self._card.row.is_urgent

    @property
    def _has_consent(self) -> bool:
        """True while a consent counts that was signed on the screen; a refusal to sign is none."""
        is_declined = any(form.kind is FormKind.DECLINE and form.void is None for form in self._card.forms)
        return self._card.row.stage in (Stage.SIGNED, Stage.DONE) and not is_declined

    @Property(list, notify=changed)
    def facts(self) -> list[dict[str, str]]:
        """What was prepared, as name and value."""
        card, row = self._card, self._card.row
        signatory = card.signatory
        signs = (
            say("the patient")
            if signatory.is_patient
            else f"{signatory.name} · {signatory.document} · {signatory.basis}"
        )
        pairs = (
            ("procedure", say("Procedure"), row.procedure),
            ("side", say("Side and joints, until the doctor confirms"), ", ".join((word(card.side), *card.joints))),
            ("expected", say("Arrival"), moment(row.expected_at) if row.expected_at else say("no time yet")),
            ("planned", say("Treatment"), day(row.planned_on) if row.planned_on else planned(None)),
            ("doctor", say("Doctor"), card.doctor_name),
            ("language", say("Language"), language(row.language)),
            ("signatory", say("Signs"), signs),
        )
        return [{"id": key, "name": name, "value": value} for key, name, value in pairs]

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code, in two groups of three, or empty."""
        code = self._card.code
        return f"{code[:3]} {code[3:]}" if code and self.canCode else ""

    @Property(list, notify=changed)
    def forms(self) -> list[dict[str, object]]:
        """What is kept for it: ``id``, ``title``, ``state``, ``isComplete``, ``isVoid``; the oldest form first."""
        return [
            {
                "id": form.sha256,
                "title": f"{word(form.kind)} {form.document_code}".strip(),
                "state": _form_state(form),
                "isComplete": counts(form),
                "isVoid": form.void is not None,
                "isPrinted": form.copies > 0,
            }
            for form in self._card.forms
        ]

    @Property(bool, notify=changed)
    def canCode(self) -> bool:
        """True when the visit may get a new code."""
        return self._card.row.stage in (*UNSIGNED, Stage.SIGNED, Stage.TAKING_BACK, Stage.RECHECKING)

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        """True while a signed consent counts that the patient may take back."""
        return self._has_consent or self._card.row.ending is Ending.ON_PAPER

    @Property(bool, notify=changed)
    def canNoteTakenBack(self) -> bool:
        """True while a consent counts that may have been taken back on paper."""
        return bool(self.canTakeBack or self.canKeep)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """True while a visit is open for taking its consent back, and nobody signed."""
        return self._card.row.stage is Stage.TAKING_BACK

    @Property(bool, notify=changed)
    def canRecheck(self) -> bool:
        """True while a signed consent counts that can be re-checked on the day of treatment."""
        return self._has_consent

    @Property(bool, notify=changed)
    def canNoteRecheck(self) -> bool:
        """True while a consent counts that may be re-checked on paper."""
        return bool(self.canTakeBack or self.canCloseRecheck)

    @Property(bool, notify=changed)
    def canCloseRecheck(self) -> bool:
        """True while a visit is open for the re-check."""
        return self._card.row.stage is Stage.RECHECKING

    @Property(bool, notify=changed)
    def canCallBack(self) -> bool:
        """True while a kiosk holds the visit."""
        return bool(self._card.row.station)

    @Property(bool, notify=changed)
    def canSignOnPaper(self) -> bool:
        """True when the doctor has released the signature."""
        return self._card.row.stage is Stage.RELEASED

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:
        """True while nobody has signed."""
        return self._card.row.stage in UNSIGNED

    @Property(str, notify=changed)
    def next(self) -> str:
        """What reception does next, or that it waits."""
        return _next(self._card)


@QmlElement
@QmlUncreatable("made by the program")
class FoundPatientViewModel(QObject):
    """A patient of the register, with the visits so far.

    Args:
        name: Given name and family name.
        identity: Date of birth and record number.
        visits: Lines with an ``id``, ``title`` and ``place`` each.
    """

    def __init__(self, name: str, identity: str, visits: list[dict[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._identity, self._visits = name, identity, visits

    @Property(str, constant=True)
    def name(self) -> str:
        """The patient."""
        return self._name

    @Property(str, constant=True)
    def identity(self) -> str:
        """Date of birth and record number."""
        return self._identity

    @Property(list, constant=True)
    def visits(self) -> list[dict[str, str]]:
        """The visits, the latest first."""
        return self._visits


def counts(form: FormLine) -> bool:
    """Say whether everybody has signed a form, and it still counts."""
    return form.is_complete and form.void is None


def void_words(form: FormLine) -> str:
    """Return why a form no longer counts, and which one does; empty for one that counts."""
    match form.void:
        case None:
            return ""
        case Why.SET_ASIDE | Why.REPLACED if form.replaced_by:
            return say("It does not count any more: {code} took its place").format(code=form.replaced_by)
        case Why.SET_ASIDE:
            return say("It does not count any more: the doctor set it aside, and the patient signs a new one")
        case Why.REPLACED:
            return say("It does not count any more: a later re-check took its place")
        case Why.TAKEN_BACK:
            return say("It does not count any more: the patient took the consent back")
        case Why.EXPIRED:
            return say("It does not count any more: the consent has expired")
        case _:
            return say("It does not count any more")


def next_paper(card: VisitCard) -> str:
    """Return what is printed next: the finished form, the sheet to take home behind it, or nothing kept."""
    papers = [paper for paper in card.forms if counts(paper)]
    form = [paper for paper in papers if isinstance(paper.kind, FormKind)][-1:]
    sheet = [paper for paper in papers if paper.kind is SheetKind.TAKE_HOME]
    found = [paper for paper in (*form, *sheet) if not paper.copies] or form or papers[-1:]
    return found[0].sha256 if found else ""


def _form_state(form: FormLine) -> str:
    if form.void is not None:
        return void_words(form)
    if not form.is_complete:
        return say("Not signed by everybody yet")
    if form.copies == 0:
        return say("Not printed yet")
    return say("1 copy printed") if form.copies == 1 else say("{count} copies printed").format(count=form.copies)


def _next(card: VisitCard) -> str:
    row = card.row
    if row.is_urgent or row.needs_help:
        return say("Go to the patient at the kiosk, and press F2 so that nobody else has to.")
    if row.is_to_print:
        return say("Print the form, with a copy for the patient.")
    if row.stage is Stage.WAITING and card.forms and card.forms[-1].void is Why.SET_ASIDE:
        return say("The doctor corrects the form. Then the patient signs anew: the code opens the visit again.")
    if is_at_kiosk(row):
        return say("The patient is at the kiosk. F4 calls the patient back; nothing is lost.")
    return {
        Stage.PREPARED: say("Give the patient the code slip. The code opens this visit at any kiosk."),
        Stage.AT_KIOSK: say("The patient is away from the kiosk. The same code brings the visit back."),
        Stage.WAITING: say("The doctor talks with the patient now. There is nothing to do here."),
        Stage.RELEASED: say("The patient signs: at the kiosk with the code, or at the doctor’s screen."),
        Stage.SIGNED: say("The doctor countersigns. Then the form can be printed."),
        Stage.TAKING_BACK: say("The patient reads and signs at the kiosk, with the new code, or keeps the consent."),
        Stage.RECHECKING: say("The patient answers and signs at the kiosk, with the new code."),
        Stage.DONE: _next_when_done(card),
        Stage.ENDED: say("The consent has expired. Prepare a new visit before the treatment.")
        if row.ending is Ending.EXPIRED
        else say("This visit is over. For another one, prepare a visit."),
    }[row.stage]


def _next_when_done(card: VisitCard) -> str:
    if any(paper.kind is SheetKind.TAKE_HOME and not paper.copies for paper in card.forms):
        return say("The form is printed. Print the sheet to take home too.")
    return say("The form is printed. Another copy needs a reason.")
