"""A patient's copy of everything that is kept (GDPR, article 15): one ZIP file, which a doctor or administrator allows.

docs/adr/0012-a-patients-copy.md says who may, what is in it, and what is not.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.app.desk_door import known
from kiosk.app.export_summary import Opening, VisitCopy, summary_page
from kiosk.app.house import House
from kiosk.app.paper_files import write_new_file
from kiosk.consent.evidence import course
from kiosk.records.access import Export
from kiosk.records.register import Patient
from kiosk.staff.accounts import StaffRole
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.reception.services import ExportWish
from kiosk.visit.encoding import encode_event
from kiosk.visit.session import Document
from kiosk.visit.state import VisitState

RELEASERS = frozenset({StaffRole.DOCTOR, StaffRole.ADMINISTRATOR})

_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}


STAFF_FIELDS = frozenset({"doctor_id", "informed_by"})
"""What holds an account's id within a fact, beside the actor of every event."""


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    data: bytes


class PatientExport:
    """Makes the copies; fits `Exports` of `kiosk.ui.reception.services`.

    Args:
        house: Ready.
        door: Judges who allows it.
        tasks: The task runner of the screen.
        station: Name of this desk.
    """

    def __init__(self, house: House, door: DeskDoor, tasks: TaskRunner, *, station: str) -> None:
        self._house = house
        self._door = door
        self._tasks = tasks
        self._station = station

    def export(self, wish: ExportWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Write a copy into a new file, once it is allowed and noted."""
        self._tasks.run(
            "export-patient",
            lambda: self.write(wish, member),
            done=done,
            failed=lambda error: failed(known(error)),
        )

    def write(self, wish: ExportWish, member: Member) -> str:
        """Write a copy; blocks. It is noted before it is written: what was read is noted, written or not.

        Returns:
            Where it lies.

        Raises:
            StaffError: Nobody who may has allowed it.
            RecordsError: Something cannot be read, or the note cannot be kept; then nothing is written.
            StationError: The file cannot be written; then none is there.
        """
        account = self._door.authorise(wish.account, wish.password, roles=RELEASERS)
        patient = self._house.store.register.patient(wish.patient_id)
        visit_ids = tuple(row.visit_id for row in self._house.store.summaries.of_patient(patient.id))
        data = self._packed(patient, visit_ids)
        why = wish.reason.value
        self._house.store.access.note_export(Export(patient.id, visit_ids, account.id, member.id, self._station, why))
        return write_new_file(wish.path, data)

    def _packed(self, patient: Patient, visit_ids: Sequence[str]) -> bytes:
        visits = [self._visit(visit_id) for visit_id in reversed(visit_ids)]
        openings = self._openings(patient.id, visit_ids)
        settings = self._house.settings
        made_at = self._house.clock.now().astimezone(settings.time_zone)
        page = summary_page(patient, [copy for copy, _ in visits], openings, clinic=settings.name, made_at=made_at)
        files = [
            _File("summary.html", page.encode()),
            _File("patient.json", _json(_about(patient))),
            _File("openings.json", _json([opening.plain for opening in openings])),
            *(file for _, of_visit in visits for file in of_visit),
        ]
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
            for file in files:
                archive.writestr(file.name, file.data)
        return packed.getvalue()

    def _visit(self, visit_id: str) -> tuple[VisitCopy, list[_File]]:
        visit = self._house.visits.open(visit_id)
        state, pack = visit.session.state, visit.pack
        history = self._house.store.journal.events(visit_id)
        began = history[0].at.astimezone(self._house.settings.time_zone)
        folder = f"{began:%Y-%m-%d}-{pack.id}-{visit_id[:6]}"
        papers = list(_papers(folder, self._house.store.documents.of_visit(visit_id), state))
        said = course(history, pack)
        title = pack.words_in(state.language).title
        copy = VisitCopy(title, folder, began, state.stage, state.ending, said, tuple(paper.name for paper in papers))
        return copy, [
            *papers,
            _File(f"{folder}/journal.json", _json([_plain(encode_event(event)) for event in history])),
            _File(f"{folder}/answers.json", _json(said)),
        ]

    def _openings(self, patient_id: str, visit_ids: Sequence[str]) -> list[Opening]:
        """Return when the record was opened and changed, by which role; names of staff stay out."""
        roles = {account.id: account.role.value for account in self._house.roster.accounts()}
        zone = self._house.settings.time_zone
        return [
            Opening(
                at=datetime.fromisoformat(note["at"]).astimezone(zone),
                what=note["what"],
                role=roles.get(note.get("account_id") or note.get("by", ""), ""),
                station=note.get("station", ""),
                why=note.get("why", ""),
            )
            for note in self._house.store.access.of_patient(patient_id, visit_ids)
        ]


def _about(patient: Patient) -> dict[str, str]:
    return {
        "given_name": patient.given_name,
        "family_name": patient.family_name,
        "record_number": patient.record_number,
        "date_of_birth": patient.date_of_birth.isoformat(),
        "phone": patient.phone,
    }


def _papers(folder: str, documents: Sequence[Document], state: VisitState) -> Iterator[_File]:
    """Yield every paper of a visit under a name that says what it is, earlier versions of a form too."""
    names = {form.sha256: f"{form.kind.value}-{form.document_code}" for form in state.forms}
    if state.take_home is not None:
        names[state.take_home.sha256] = f"take-home-{state.take_home.document_code}"
    names |= {state.signed_scan: "signed-on-paper", state.revoked_scan: "taken-back-on-paper"}
    names |= {one.scan_sha256: "rechecked-on-paper" for one in state.recheck_scans}
    counts: dict[str, int] = {}
    for document in documents:
        name = names.get(document.sha256, f"other-{document.sha256[:8]}")
        counts[name] = counts.get(name, 0) + 1
        version = f"-version-{counts[name]}" if counts[name] > 1 else ""
        yield _File(f"{folder}/{name}{version}.{_ENDINGS.get(document.media_type, 'bin')}", document.data)


def _plain(event: bytes) -> dict[str, Any]:
    """Return an event as it is kept; of staff the role, not the account."""
    plain: dict[str, Any] = json.loads(event)
    plain["actor"].pop("id", None)
    for field in STAFF_FIELDS:
        plain["fact"].pop(field, None)
    return plain


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode()
