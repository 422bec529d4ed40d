"""Preparing a visit: patient found or new, treatment, doctor, language, who signs; checked as one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError, ExpectedError
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.draft import Draft, Flaw, Known, flaws, new_visit
from kiosk.ui.reception.services import Choice, NewVisit, PatientRecord, ReceptionServices
from kiosk.ui.reception.wording import flaw_words, identity, language, side_choices

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

_OF_PATIENT = ("given_name", "family_name", "record_number", "born")
_TYPED = (*_OF_PATIENT, "planned", "expected", "signer_name", "signer_document", "signer_basis")
_CHOSEN = ("procedure", "side", "doctor", "language", "signer")


@QmlElement
@QmlUncreatable("made by the program")
class PreparingViewModel(QObject):
    """The page on which a visit is prepared. What was written stays until the visit is prepared or thrown away.

    Signals:
        changed: Any property may have another value.
        refused: The visit cannot be prepared as it is written; carries the first field to look at.
        prepared: It is prepared; carries its id.

    Args:
        services: What the page needs.
        member: Who is logged in.
        patient: Whose visit it will be, where that is known already.
    """

    changed = Signal()
    refused = Signal(str)
    prepared = Signal(str)

    def __init__(
        self,
        services: ReceptionServices,
        member: Member,
        patient: PatientRecord | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._member = member
        self._offers = services.preparing.offers()
        self._patient = patient
        self._draft = self._first_draft()
        self._alike: list[PatientRecord] = []
        self._taken_by: PatientRecord | None = None
        self._has_tried = False
        self._error: AntesalaError | None = None

    # ---- what the page binds to

    @Property(dict, notify=changed)
    def draft(self) -> dict[str, str]:
        """What was written and chosen, by field."""
        return {name: getattr(self._draft, name) for name in (*_TYPED, *_CHOSEN)}

    @Property(dict, notify=changed)
    def flaws(self) -> dict[str, str]:
        """What is wrong, in words, by field; empty before the first try."""
        return {name: flaw_words(name, flaw) for name, flaw in self._flaws().items()} if self._has_tried else {}

    @Property(bool, notify=changed)
    def isKnown(self) -> bool:
        """True when the patient is one of the register."""
        return self._patient is not None

    @Property(str, notify=changed)
    def patientName(self) -> str:
        """The patient of the register, or empty."""
        return self._patient.full_name if self._patient else ""

    @Property(str, notify=changed)
    def patientIdentity(self) -> str:
        """Date of birth and record number, or empty."""
        return identity(self._patient.born_on, self._patient.record_number) if self._patient else ""

    @Property(list, notify=changed)
    def alike(self) -> list[dict[str, str]]:
        """Patients of the same name, birthday or record number, to be told apart side by side."""
        if self._patient is not None:
            return []
        found = {one.id: one for one in (*([self._taken_by] if self._taken_by else []), *self._alike)}
        return [
            {"id": one.id, "name": one.full_name, "identity": identity(one.born_on, one.record_number)}
            for one in found.values()
        ]

    @Property(bool, notify=changed)
    def isSomeoneElse(self) -> bool:
        """True when it was said that none of them is meant."""
        return self._draft.is_someone_else

    @Property(dict, notify=changed)
    def choices(self) -> dict[str, list[dict[str, object]]]:
        """What can be chosen, by field: ``id``, ``name``, ``ticked``; joints and languages are the procedure's."""
        draft, procedure = self._draft, self._offers.procedure(self._draft.procedure)
        languages = procedure.languages if procedure else ()
        lists = {
            "procedure": [Choice(one.id, one.name) for one in self._offers.procedures],
            "side": side_choices(),
            "doctor": list(self._offers.doctors),
            "language": [Choice(code, language(code)) for code in languages],
        }
        shown = {name: [_shown(one, getattr(draft, name) == one.id) for one in found] for name, found in lists.items()}
        joints = procedure.joints if procedure else ()
        return {**shown, "joints": [_shown(one, one.id in draft.joints) for one in joints]}

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    @property
    def has_drafts(self) -> bool:
        """True when something was written that is not kept."""
        return self._draft != self._first_draft()

    # ---- what reception does

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Write into a field."""
        if field not in _TYPED or getattr(self._draft, field) == text:
            return
        is_of_patient = field in _OF_PATIENT
        self._change(**{field: text}, **({"is_someone_else": False} if is_of_patient else {}))
        if is_of_patient:
            self._compare()

    @Slot(str, str)
    def choose(self, field: str, choice: str) -> None:
        """Choose one of several."""
        if field not in _CHOSEN:
            return
        self._change(**{field: choice})
        if field == "procedure":
            self._fit_to_procedure()

    @Slot(str)
    def toggleJoint(self, joint: str) -> None:
        """Choose a joint, or take it back."""
        self._change(joints=self._draft.joints ^ {joint})

    @Slot(str)
    def take(self, patient_id: str) -> None:
        """It is this patient of the register."""
        self._guarded(lambda: self._take(self._services.index.patient(patient_id)))

    @Slot()
    def takeNobody(self) -> None:
        """Another patient after all."""
        self._patient = None
        self._change(patient_id="")

    @Slot()
    def saySomeoneElse(self) -> None:
        """None of the patients alike is meant, or perhaps after all."""
        self._change(is_someone_else=not self._draft.is_someone_else)

    @Slot()
    def prepare(self) -> None:
        """Prepare the visit, or say what is missing."""
        self._has_tried = True
        self._compare()
        found = self._flaws()
        if found:
            self.refused.emit(next(iter(found)))
            return
        self._guarded(lambda: self.prepared.emit(self._services.preparing.prepare(self._new_visit(), self._member)))

    # ---- inside

    def _first_draft(self) -> Draft:
        """Begin with what leaves no choice, and with the clinic's first language."""
        procedures, doctors = self._offers.procedures, self._offers.doctors
        only = procedures[0] if len(procedures) == 1 else None
        languages = only.languages if only else procedures[0].languages if procedures else ()
        return Draft(
            patient_id=self._patient.id if self._patient else "",
            procedure=only.id if only else "",
            doctor=doctors[0].id if len(doctors) == 1 else "",
            language=next(iter(languages), ""),
        )

    def _flaws(self) -> Mapping[str, Flaw]:
        known = Known(self._taken_by, bool(self._alike))
        return flaws(self._draft, self._offers, known, self._services.clock.today())

    def _new_visit(self) -> NewVisit:
        return new_visit(self._draft, self._services.clock.today())

    def _take(self, patient: PatientRecord) -> None:
        self._patient = patient
        self._change(patient_id=patient.id, is_someone_else=False)

    def _fit_to_procedure(self) -> None:
        """Keep what the other procedure has too: its joints and languages are others."""
        procedure = self._offers.procedure(self._draft.procedure)
        if procedure is not None:
            joints = self._draft.joints & {joint.id for joint in procedure.joints}
            first = next(iter(procedure.languages), "")
            kept = self._draft.language if self._draft.language in procedure.languages else first
            self._change(joints=joints, language=kept)

    def _compare(self) -> None:
        """Look for patients who may be the same person, before there are two records of one."""
        self._guarded(self._look_alike)

    def _look_alike(self) -> None:
        draft, index = self._draft, self._services.index
        has_name = bool(draft.given_name.strip() and draft.family_name.strip())
        names = (draft.given_name, draft.family_name) if has_name else ("", "")
        self._alike = list(index.alike(*names, draft.born_on))
        number = draft.record_number.strip()
        self._taken_by = index.by_record_number(number) if number else None

    def _change(self, **values: object) -> None:
        self._draft = replace(self._draft, **values)  # type: ignore[arg-type]
        self.changed.emit()

    def _guarded(self, step: Callable[[], object]) -> None:
        self._error = None
        try:
            step()
        except ExpectedError as error:
            self._error = error
        self.changed.emit()


def _shown(choice: Choice, is_ticked: bool) -> dict[str, object]:
    return {"id": choice.id, "name": choice.name, "ticked": is_ticked}
