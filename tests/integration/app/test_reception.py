"""Reception on real records: acts, preparing, the code slip, printing, and that no answer can reach its screen."""

from __future__ import annotations

import dataclasses
import os
import types
import typing
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractItemModel, QObject

from kiosk.app.desk_services import day_list
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.app.patient_export import PatientExport
from kiosk.app.print_room import PrintRoom, StoredPapers
from kiosk.app.reception_desk import KeptPatients, NotedVisits
from kiosk.app.reception_preparing import PackPreparing
from kiosk.clinic import read_clinic
from kiosk.errors import AntesalaError, RecordsError, VisitError
from kiosk.staff.accounts import StaffRole
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Member
from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.reception.day_file_part import DayFileViewModel
from kiosk.ui.reception.reception import ReceptionViewModel
from kiosk.ui.reception.services import JobNews, JobState, NewVisit, PrintWish, ReceptionServices, ScanWish, ToSign
from kiosk.visit import events
from kiosk.visit.outline import Answer
from kiosk.visit.rules import decision, optional, release, signing
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, Role, Side, Signatory, SignMethod
from tests.fakes.printer import MemoryPrinter
from tests.journeys.shortcuts import DECISION, THE_DOCTOR, release_ahead, walk
from tests.ui.screen import wait_until

MEMBER = Member("sample-reception", "Sample Reception")
STATION = "reception-1"
SECRET = "canaryword"


class Desk:
    """Reception's services on real records, with a printer in memory."""

    def __init__(self, data: Path) -> None:
        self.house: House = open_house(Folders(data), read_clinic(SAMPLE_CLINIC), is_desk=True)
        self.printer = MemoryPrinter()
        self.printer.add("front-desk")
        self.printer.make_default("front-desk")
        self.tasks = TaskRunner()
        door = DeskDoor(self.house.roster, self.house.clock, station=STATION, role=StaffRole.RECEPTION)
        days = day_list(self.house)
        self.exports = PatientExport(self.house, door, self.tasks, station=STATION)
        self.services = ReceptionServices(
            visits=days,
            desk=NotedVisits(self.house, door, days, station=STATION),
            index=KeptPatients(self.house, days),
            preparing=PackPreparing(self.house, station=STATION),
            papers=PrintRoom(StoredPapers(self.house, station=STATION), self.printer, self.tasks),
            clock=self.house.clock,
            exports=self.exports,
        )

    def first_visit(self) -> str:
        rows = self.house.store.summaries.open_visits()
        return next(row.visit_id for row in rows if row.procedure_id == "lumbar_rhizolysis")

    def finished(self) -> tuple[str, str]:
        """Bring a visit to its countersigned form; return the visit and the form's SHA-256."""
        visit = self.house.visits.open(self.first_visit())
        release_ahead(visit, self.house.clock)
        walk(visit, "kiosk-1", DECISION)
        patient = Actor(Role.PATIENT, "p", "kiosk-1")
        Journey(visit, "kiosk-1").claim()
        visit.session.act(patient, decision.decide, decision=Decision.AGREE)
        for consent_id in visit.session.outline.optional_consents:
            visit.session.act(patient, optional.answer_optional, consent_id=consent_id, is_given=False)
        statements = visit.session.outline.statements
        signed = events.Signed(FormKind.CONSENT, SignMethod.TYPED, statements, typed_name="One", reason="r")
        visit.session.act(patient, signing.sign, signed)
        pdf = self.house.maker.compose(visit, FormKind.CONSENT, "7F3K-92QD")
        self.house.maker.keep(visit, FormKind.CONSENT, "7F3K-92QD", pdf)
        visit.session.act(THE_DOCTOR, signing.countersign, authenticated_at=self.house.clock.now())
        return visit.session.state.visit_id, visit.session.state.forms[-1].sha256

    def ending(self, visit_id: str) -> Ending | None:
        return self.house.visits.open(visit_id).session.state.ending

    def printed(self, wish: PrintWish) -> str | AntesalaError:
        """Print a paper; return the job or what refused it."""
        told: list[str | AntesalaError] = []
        self.services.papers.print(wish, MEMBER, done=told.append, failed=told.append)
        wait_until(lambda: told, 60_000)
        return told[0]

    def look(self, job: str) -> JobNews:
        told: list[JobNews] = []
        self.services.papers.look(job, done=told.append, failed=lambda error: pytest.fail(str(error)))
        wait_until(lambda: told)
        return told[0]

    def saved(self, wish: PrintWish, path: Path) -> str | AntesalaError:
        told: list[str | AntesalaError] = []
        self.services.papers.save(wish, str(path), MEMBER, done=told.append, failed=told.append)
        wait_until(lambda: told, 60_000)
        return told[0]

    def close(self) -> None:
        self.tasks.close()
        self.house.close()


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path / "data")
    yield opened
    opened.close()


def new_visit(**other: object) -> NewVisit:
    usual = NewVisit(
        patient_id="",
        given_name="Sample Patient",
        family_name="Ten",
        record_number="000 010",
        born_on=date(1961, 3, 14),
        procedure_id="lumbar_rhizolysis",
        side=Side.RIGHT,
        joints=("L4-5",),
        doctor_id="sample-doctor",
        planned_on=None,
        language="en",
        signatory=Signatory(),
    )
    return dataclasses.replace(usual, **other)  # type: ignore[arg-type]


def text_of(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return b"".join(bytes(page.Contents.read_bytes()) for page in opened.pages)


def test_a_visit_is_prepared_for_a_new_patient_and_its_code_opens_it(desk: Desk) -> None:
    visit_id = desk.services.preparing.prepare(new_visit(), MEMBER)
    card = desk.services.desk.open(visit_id, MEMBER)
    assert (card.patient.full_name, card.row.stage, card.doctor_name) == (
        "Sample Patient Ten",
        Stage.PREPARED,
        "Sample Doctor",
    )
    assert desk.house.store.codes.visit_of_code(card.code) == visit_id


def test_a_record_number_belongs_to_one_patient(desk: Desk) -> None:
    desk.services.preparing.prepare(new_visit(), MEMBER)
    with pytest.raises(RecordsError) as refused:
        desk.services.preparing.prepare(new_visit(family_name="Eleven"), MEMBER)
    assert refused.value.code == "RECORDS-RECORD-NUMBER-TAKEN"


def test_patients_alike_are_found_whichever_way_the_name_is_written(desk: Desk) -> None:
    index = desk.services.index
    assert [one.full_name for one in index.alike("ONE", "sample patient", None)] == ["Sample Patient One"]
    assert [one.full_name for one in index.alike("", "", date(1955, 3, 12))] == ["Sample Patient Two"]
    both = index.alike("Sample Patient", "One", date(1955, 3, 12))
    assert {one.full_name for one in both} == {"Sample Patient One", "Sample Patient Two"}
    assert index.alike("", "", None) == []


def test_the_slip_is_printed_with_the_code_of_now_and_says_nothing_of_the_treatment(desk: Desk) -> None:
    visit_id = desk.first_visit()
    job = desk.printed(PrintWish(visit_id))
    assert isinstance(job, str)
    assert desk.look(job).state is JobState.DONE
    assert desk.house.visits.open(visit_id).session.state.printed == {}, "a slip was noted as a form"


def test_the_slip_is_a_pdf_with_language_title_and_embedded_letters(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "slip.pdf"
    assert desk.saved(PrintWish(desk.first_visit()), path) == str(path)
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert pdf.docinfo["/Title"] == "Your visit at the screen"
        fonts = pdf.pages[0].Resources.Font
        assert all("FontDescriptor" in str(font.keys()) for font in fonts.values())
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_that_is_there_is_never_written_over(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "slip.pdf"
    there.write_text("somebody's")
    for path, code in ((there, "SAVE-EXISTS"), (tmp_path / "no" / "slip.pdf", "SAVE-NO-FOLDER")):
        refused = desk.saved(PrintWish(desk.first_visit()), path)
        assert isinstance(refused, AntesalaError) and refused.code == code
    assert there.read_text() == "somebody's"


def test_what_is_saved_is_noted_with_who_and_which_and_a_copy_for_reading_with_its_language(
    desk: Desk, tmp_path: Path
) -> None:
    visit_id, sha256 = desk.finished()
    for beside in ("", "es"):
        path = tmp_path / f"form{beside}.pdf"
        assert desk.saved(PrintWish(visit_id, sha256, beside=beside), path) == str(path)
    told = [
        (note["what"], note["account_id"], note["station"], note["document_code"], note.get("language"))
        for note in desk.house.store.access.of_patient("", (visit_id,))
        if "document_code" in note
    ]
    assert told == [
        ("paper-saved", MEMBER.id, STATION, "7F3K-92QD", None),
        ("reading-copy-saved", MEMBER.id, STATION, "7F3K-92QD", "es"),
    ]


def test_a_form_is_printed_as_it_is_kept_noted_and_printed_again_with_a_reason_alone(desk: Desk) -> None:
    visit_id, sha256 = desk.finished()
    assert next(row for row in desk.services.visits.rows() if row.visit_id == visit_id).is_to_print
    job = desk.printed(PrintWish(visit_id, sha256, copies=2))
    assert isinstance(job, str)
    kept = desk.house.store.documents.document(sha256).data
    assert desk.printer._jobs[1].order.pdf == kept
    assert not next(row for row in desk.services.visits.rows() if row.visit_id == visit_id).is_to_print
    refused = desk.printed(PrintWish(visit_id, sha256))
    assert isinstance(refused, AntesalaError) and refused.code == "VISIT-REASON-MISSING"
    assert len(desk.printer._jobs) == 1, "it was printed, then refused"
    assert isinstance(desk.printed(PrintWish(visit_id, sha256, reason="lost")), str)
    assert desk.house.visits.open(visit_id).session.state.printed == {sha256: 3}


def test_what_the_print_system_refuses_is_not_noted_as_printed(desk: Desk) -> None:
    visit_id, sha256 = desk.finished()
    desk.printer.delete("front-desk")
    refused = desk.printed(PrintWish(visit_id, sha256))
    assert isinstance(refused, AntesalaError) and refused.code == "PRINTING-NO-PRINTER"
    assert desk.house.visits.open(visit_id).session.state.printed == {}


def test_a_jam_is_told_with_what_to_do(desk: Desk) -> None:
    desk.printer.jam("front-desk")
    job = desk.printed(PrintWish(desk.first_visit()))
    assert isinstance(job, str)
    assert desk.look(job) == JobNews(
        JobState.STOPPED, "Paper is jammed in the printer.", "Take the paper out; then look if a page is missing."
    )
    desk.printer.mend("front-desk")
    assert desk.look(job).state is JobState.DONE


def test_every_opening_is_noted_and_an_act_is_under_the_members_name(desk: Desk) -> None:
    visit_id = desk.first_visit()
    desk.services.desk.open(visit_id, MEMBER)
    desk.services.desk.cancel(visit_id, MEMBER, reason="never came")
    history = desk.house.store.journal.events(visit_id)
    assert (history[-1].actor, history[-1].fact) == (
        Actor(Role.RECEPTION, MEMBER.id, STATION),
        events.Cancelled("never came"),
    )
    with pytest.raises(VisitError):
        desk.services.desk.new_code(visit_id, MEMBER)


def _kept(desk: Desk, visit_id: str, path: Path, signed: ToSign = ToSign.FORM) -> AntesalaError | None:
    told: list[AntesalaError | None] = []
    desk.services.papers.keep_scan(
        ScanWish(visit_id, signed, str(path)),
        MEMBER,
        done=lambda: told.append(None),
        failed=lambda error: told.append(error),
    )
    wait_until(lambda: told, 60_000)
    return told[0]


def test_a_form_signed_on_paper_is_printed_unsigned_and_its_scan_kept_encrypted(desk: Desk, tmp_path: Path) -> None:
    visit = desk.house.visits.open(desk.first_visit())
    visit_id = visit.session.state.visit_id
    refused = desk.printed(PrintWish(visit_id, to_sign=ToSign.FORM))
    assert isinstance(refused, AntesalaError) and refused.code == "VISIT-NOT-RELEASED"
    refused = desk.printed(PrintWish(visit_id, to_sign=ToSign.RECHECK))
    assert isinstance(refused, AntesalaError) and refused.code == "VISIT-NOT-NOW", "a sheet that adds to nothing"
    _released_on_paper(desk)
    visit.session.catch_up()
    assert isinstance(desk.printed(PrintWish(visit_id, to_sign=ToSign.FORM)), str)
    assert desk.printer._jobs[1].order.pdf.startswith(b"%PDF-")

    scan = tmp_path / "scan.pdf"
    large = b"%PDF-" + bytes(20_000_000)
    torn = b"\xff\xd8\xff torn"
    for content, code in (
        (b"", "SCAN-KIND"),
        (b"MZ program", "SCAN-KIND"),
        (large, "FILE-TOO-LARGE"),
        (torn, "SCAN-UNREADABLE"),
    ):
        scan.write_bytes(content)
        wrong = _kept(desk, visit_id, scan)
        assert wrong is not None and wrong.code == code
    missing = _kept(desk, visit_id, tmp_path / "nothing.pdf")
    assert missing is not None and missing.code == "FILE-MISSING"
    scan.write_bytes(b"%PDF-1.7 a page that somebody signed")
    assert _kept(desk, visit_id, scan) is None

    visit.session.catch_up()
    assert visit.session.state.ending is Ending.ON_PAPER
    fact = desk.house.store.journal.events(visit_id)[-1].fact
    assert isinstance(fact, events.SignedOnPaper)
    kept = desk.house.store.documents.document(fact.scan_sha256)
    assert (kept.data, kept.media_type) == (scan.read_bytes(), "application/pdf")
    database = Folders(tmp_path / "data").records
    on_disk = b"".join(file.read_bytes() for file in database.iterdir() if file.name.startswith("antesala.db"))
    assert b"somebody signed" not in on_disk


def _released_on_paper(desk: Desk) -> OpenVisit:
    visit = desk.house.visits.open(desk.first_visit())
    release_ahead(visit, desk.house.clock)
    walk(visit, "kiosk-1", DECISION)
    Journey(visit, "kiosk-1").claim()
    visit.session.act(Actor(Role.PATIENT, "p", "kiosk-1"), decision.decide, decision=Decision.AGREE)
    return visit


def test_the_same_signed_page_kept_at_two_desks_never_takes_back_the_consent_that_it_proves(
    desk: Desk, tmp_path: Path
) -> None:
    visit = _released_on_paper(desk)
    visit_id = visit.session.state.visit_id
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 a page that somebody signed")
    assert _kept(desk, visit_id, scan) is None
    again = _kept(desk, visit_id, scan)
    assert again is not None and again.code == "VISIT-NOT-NOW"
    assert desk.ending(visit_id) is Ending.ON_PAPER
    assert _kept(desk, visit_id, scan, ToSign.REVOCATION) is None
    assert desk.ending(visit_id) is Ending.REVOKED


def test_a_letter_that_takes_a_consent_back_never_signs_the_one_that_was_released_meanwhile(
    desk: Desk, tmp_path: Path
) -> None:
    visit_id, _ = desk.finished()
    visit = desk.house.visits.open(visit_id)
    visit.session.act(THE_DOCTOR, signing.supersede, reason="another joint")
    visit.session.act(THE_DOCTOR, release.release, informed_at=desk.house.clock.now(), able_to_decide=True)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7 a letter")
    refused = _kept(desk, visit_id, letter, ToSign.REVOCATION)
    assert refused is not None and refused.code == "VISIT-NOT-NOW"
    visit.session.catch_up()
    assert (visit.session.state.stage, visit.session.state.signed_scan) == (Stage.RELEASED, "")
    page = desk.printed(PrintWish(visit_id, to_sign=ToSign.REVOCATION))
    assert isinstance(page, AntesalaError) and page.code == "VISIT-NOT-NOW"


def test_no_form_is_printed_to_be_signed_once_it_is_signed(desk: Desk) -> None:
    visit_id, _ = desk.finished()
    refused = desk.printed(PrintWish(visit_id, to_sign=ToSign.FORM))
    assert isinstance(refused, AntesalaError) and refused.code == "VISIT-NOT-RELEASED"
    assert isinstance(desk.printed(PrintWish(visit_id, to_sign=ToSign.REVOCATION)), str)


def test_the_days_list_prepares_visits_and_a_second_reading_prepares_none(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(
        "record number;given name;family name;date of birth;procedure;side;joints;doctor\r\n"
        "000 001;Sample Patient;One;1.1.1960;cervical_rhizolysis;left;C4-5;sample-doctor\r\n"
        "000 020;José;Núñez;14/3/1961;Lumbar rhizolysis;right;L4-5 L5-S1;Sample Doctor\r\n"
        "000 021;Sample Patient;Two;12/3/1955;Lumbar rhizolysis;right;L4-5;Sample Doctor\r\n".encode("cp1252")
    )
    part = DayFileViewModel(desk.services, MEMBER)
    part.read(str(path))
    assert [line["kind"] for line in part.property("lines")] == ["good", "good", "alert"]
    part.confirm()
    wait_until(lambda: not part.property("isBusy"), 10_000)
    assert part.property("doneCount") == 2
    found = desk.services.index.search("nunez")
    assert [one.full_name for one in found] == ["José Núñez"]
    part.read(str(path))
    assert part.property("soundCount") == 0
    part.deleteLater()


# ---- reception never sees an answer

FORBIDDEN = (
    events.SafetyAnswered,
    events.CheckAnswered,
    events.TopicRaised,
    events.GoalsStated,
    events.PointSettled,
    events.PersonalRisksStated,
    Answer,
)


def test_no_type_that_reception_is_handed_can_hold_an_answer() -> None:
    seen: set[object] = set()
    _walk(ReceptionServices, seen)
    names = {getattr(one, "__name__", "") for one in seen}
    assert {"VisitCard", "VisitRow", "FormLine", "PatientRecord", "JobNews", "Offers"} <= names, "the walk saw nothing"
    assert not seen & set(FORBIDDEN)
    assert not names & {"VisitState", "VisitSession", "OpenVisit", "Brief", "Point", "Topic", "Store", "EventJournal"}


def _walk(kind: object, seen: set[object]) -> None:
    """Follow annotations of dataclasses and of protocols' methods."""
    for part in typing.get_args(kind):
        if isinstance(part, list):
            for one in part:
                _walk(one, seen)
        else:
            _walk(part, seen)
    if not isinstance(kind, type) or kind in seen or not kind.__module__.startswith("kiosk."):
        return
    seen.add(kind)
    module = __import__(kind.__module__, fromlist=["_"])
    for member in vars(kind).values():
        plain = member.fget if isinstance(member, property) else member
        if isinstance(plain, types.FunctionType):
            for hint in typing.get_type_hints(plain, vars(module)).values():
                _walk(hint, seen)
    for hint in typing.get_type_hints(kind, vars(module)).values():
        _walk(hint, seen)


def test_no_view_model_shows_a_word_that_a_patient_answered(desk: Desk) -> None:
    visit = desk.house.visits.open(desk.first_visit())
    journey = Journey(visit, "kiosk-1")
    journey.claim()
    journey.accept_notice()
    journey.state_company(())
    for question in visit.pack.structure.safety_questions:
        journey.answer_safety(question.id, Answer.YES, SECRET)
    journey.state_goals((), SECRET)
    history = desk.house.store.journal.events(visit.session.state.visit_id)
    assert SECRET in str(history), "the answers were not kept, so the test would see nothing"

    page = ReceptionViewModel(desk.services, MEMBER)
    page.open(f"visit:{visit.session.state.visit_id}")
    page.ask("cancel")
    shown = str(list(_values(page, set())))
    asked = [question.id for question in visit.pack.structure.safety_questions]
    assert "Sample Patient One" in shown
    assert SECRET not in shown
    assert not [question for question in asked if question in shown]
    page.deleteLater()


def _values(part: QObject, seen: set[int]) -> Iterator[object]:
    """Yield every property of a view-model, of those below it, and of their rows."""
    if id(part) in seen:
        return
    seen.add(id(part))
    if isinstance(part, QAbstractItemModel):
        role = next(iter(part.roleNames()))
        for place in range(part.rowCount()):
            yield part.data(part.index(place, 0), role)
    meta = part.metaObject()
    for place in range(meta.propertyCount()):
        kind = meta.property(place)
        if not str(kind.typeName()).endswith("*"):
            yield part.property(str(kind.name()))
    for child in part.findChildren(QObject):
        yield from _values(child, seen)
