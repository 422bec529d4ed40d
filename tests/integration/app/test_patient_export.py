"""A patient's copy on real records: all that is kept, allowed by a doctor or administrator, noted, whole or not."""

from __future__ import annotations

import dataclasses
import json
import re
import resource
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.app.paper_files import write_new_file
from kiosk.app.patient_export import STAFF_FIELDS
from kiosk.app.sample_clinic import PASSWORD
from kiosk.errors import StaffError, StationError
from kiosk.ui.patient.journey import Journey
from kiosk.ui.reception.services import ExportReason, ExportWish
from kiosk.visit import events
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.outline import Answer
from kiosk.visit.rules import revoking
from kiosk.visit.session import Document
from kiosk.visit.terms import Actor, Role
from tests.integration.app.test_reception import MEMBER, SECRET, STATION, Desk, desk

__all__ = ["desk"]
pytestmark = pytest.mark.integration


def patient_of(desk: Desk, visit_id: str) -> str:
    summary = desk.house.store.summaries.of_visit(visit_id)
    assert summary is not None
    return summary.patient_id


def wish(patient_id: str, path: Path, account: str = "sample-doctor", password: str = PASSWORD) -> ExportWish:
    return ExportWish(patient_id, ExportReason.IN_WRITING, account, password, str(path))


def test_the_copy_has_every_paper_answer_and_opening_and_is_an_opening_itself(desk: Desk, tmp_path: Path) -> None:
    visit_id, sha256 = desk.finished()
    desk.services.desk.open(visit_id, MEMBER)
    letter = Document(sha256_hex(b"%PDF-1.7 letter"), "application/pdf", b"%PDF-1.7 letter")
    desk.house.visits.open(visit_id).session.act_with_documents(
        (letter,), Actor(Role.RECEPTION, MEMBER.id, STATION), revoking.revoke_on_paper, scan_sha256=letter.sha256
    )
    path = tmp_path / "copy.zip"
    assert desk.exports.write(wish(patient_of(desk, visit_id), path), MEMBER) == str(path)

    with ZipFile(path) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    (folder,) = {name.split("/")[0] for name in files if "/" in name}
    assert files[f"{folder}/consent-7F3K-92QD.pdf"] == desk.house.store.documents.document(sha256).data
    assert files[f"{folder}/taken-back-on-paper.pdf"] == letter.data
    journal = json.loads(files[f"{folder}/journal.json"])
    assert len(journal) == len(desk.house.store.journal.events(visit_id))
    facts = {event["fact"]["is"]: event["fact"] for event in journal}
    assert "informed_at" in facts["Released"] and "procedure_id" in facts["Prepared"]
    staff = {account.id for account in desk.house.roster.accounts()}
    assert {"sample-doctor", MEMBER.id} <= staff
    assert not [one for one in staff if f'"{one}"' in files[f"{folder}/journal.json"].decode()], "of staff the role"
    assert json.loads(files[f"{folder}/answers.json"])["health"]
    openings = json.loads(files["openings.json"])
    assert {"what": "record-opened", "role": "reception", "station": STATION}.items() <= openings[-1].items()
    assert MEMBER.id not in files["openings.json"].decode(), "who of the staff it was is not the patient's to know"
    page = files["summary.html"].decode()
    question = json.loads(files[f"{folder}/answers.json"])["health"][0]["question"]
    assert question in page and "Sample Patient One" in page and "record-opened" in page
    zone = json.loads(files[f"{folder}/answers.json"])["pain"][0]["zones"][0]["words"]
    assert zone and zone in page
    assert "+00:00" not in page, "times are the clinic's"

    (note,) = [
        one
        for one in desk.house.store.access.of_patient(patient_of(desk, visit_id), [visit_id])
        if one["what"] == "record-exported"
    ]
    told = ("account_id", "asked_by", "why", "visit_id", "station")
    assert [note[key] for key in told] == ["sample-doctor", MEMBER.id, "asked_in_writing", visit_id, STATION]


def test_every_field_of_a_fact_that_is_named_after_staff_stays_out() -> None:
    names = {field.name for fact in typing.get_args(events.Fact) for field in dataclasses.fields(fact)}
    assert {name for name in names if re.search("doctor|account|member|staff|.+_by$", name)} == STAFF_FIELDS


def test_words_of_the_patient_cannot_become_markup(desk: Desk, tmp_path: Path) -> None:
    visit = desk.house.visits.open(desk.first_visit())
    journey = Journey(visit, "kiosk-1")
    journey.claim()
    journey.accept_notice()
    journey.state_company(())
    question = visit.pack.structure.safety_questions[0]
    journey.answer_safety(question.id, Answer.YES, f"<script>{SECRET}")
    path = tmp_path / "copy.zip"
    desk.exports.write(wish(patient_of(desk, visit.session.state.visit_id), path, "sample-administrator"), MEMBER)
    page = ZipFile(path).read("summary.html").decode()
    assert SECRET in page
    assert "<script>" not in page


@pytest.mark.parametrize(
    ("account", "password", "code"),
    [
        ("sample-reception", PASSWORD, "STAFF-NOT-ALLOWED"),
        ("sample-doctor", "wrong", "STAFF-WRONG-LOGIN"),
        ("nobody", PASSWORD, "STAFF-WRONG-LOGIN"),
    ],
)
def test_nobody_else_allows_it_and_nothing_is_written(
    desk: Desk, tmp_path: Path, account: str, password: str, code: str
) -> None:
    patient_id = patient_of(desk, desk.first_visit())
    with pytest.raises(StaffError) as refused:
        desk.exports.write(wish(patient_id, tmp_path / "copy.zip", account, password), MEMBER)
    assert refused.value.code == code
    assert not (tmp_path / "copy.zip").exists()
    noted = desk.house.store.access.of_patient(patient_id, [desk.first_visit()])
    assert "record-exported" not in {one["what"] for one in noted}


def test_a_place_that_cannot_be_written_is_told_and_nothing_half_is_left(desk: Desk, tmp_path: Path) -> None:
    patient_id = patient_of(desk, desk.first_visit())
    there = tmp_path / "there.zip"
    there.write_text("somebody's")
    for path, code in ((tmp_path / "no" / "copy.zip", "SAVE-NO-FOLDER"), (there, "SAVE-EXISTS")):
        with pytest.raises(StationError) as refused:
            desk.exports.write(wish(patient_id, path), MEMBER)
        assert refused.value.code == code
    assert there.read_text() == "somebody's"


def test_a_disk_that_fills_up_while_a_file_is_written_leaves_no_half_of_it(tmp_path: Path) -> None:
    path = tmp_path / "copy.zip"
    with room_for(1000), pytest.raises(StationError) as refused:
        write_new_file(str(path), bytes(5000))
    assert refused.value.code == "SAVE-REFUSED"
    assert list(tmp_path.iterdir()) == []


@contextmanager
def room_for(size_bytes: int) -> Iterator[None]:
    """Let the system refuse to write more than this into a file, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
