"""A kept form in two languages, for reading, and forms in two languages that are signed on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf
from pytestqt.qtbot import QtBot

from kiosk.app.desk_services import desk_services
from kiosk.app.doctor_desk import NotedRecords
from kiosk.app.doctor_station import doctor_policy
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.app.print_room import StoredPapers
from kiosk.app.reading_copies import ReadingCopies
from kiosk.app.sample_clinic import DOCTOR, RECEPTION
from kiosk.app.sealed_forms import DrawnForm
from kiosk.clinic import read_clinic
from kiosk.consent.reading import reading_of
from kiosk.consent.record_check import attached_record
from kiosk.consent.structure_check import Structure
from kiosk.errors import ConsentError, PackError, VisitError
from kiosk.staff.accounts import StaffRole
from kiosk.ui.desk.services import Member
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.reception.services import BlankForm, PrintWish, ScanWish, ToSign
from kiosk.visit.events import CompanyStated, Event, Fact, LanguageChosen
from kiosk.visit.rules import revoking
from kiosk.visit.rules.rechecking import code_of_sheet
from kiosk.visit.state import Stage
from kiosk.visit.terms import Actor, Help, Relation, Role
from tests.builders.form import form_words
from tests.builders.sealed import put_keys_into
from tests.integration.app.test_void_forms import countersigned, kept, lived, pack_of
from tests.integration.consent.pdf import flat, read_back
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]

THE_DESK = Actor(Role.RECEPTION, RECEPTION, "reception-1")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folders = Folders(tmp_path_factory.mktemp("clinic"), SAMPLE_CLINIC)
    put_keys_into(folders.data)
    opened = open_house(folders, read_clinic(folders.clinic))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def visit(house: House) -> OpenVisit:
    """Return a visit whose form both have signed."""
    return complete(house)


@pytest.fixture(scope="module")
def copy(house: House, visit: OpenVisit) -> bytes:
    """Return that form for reading in Spanish too."""
    return copy_of(house, visit)


def papers(house: House) -> StoredPapers:
    return StoredPapers(house, station="reception-1")


def complete(house: House, which: int = 0) -> OpenVisit:
    visit = lived(house, pack_of(house, which), which=which)
    kept(house, visit)
    countersigned(house, visit)
    return visit


def somebody_else_helps(house: House, visit: OpenVisit) -> None:
    """Let somebody come who translates, and go on in another language, after the signature."""
    stranger = CompanyStated((Help.TRANSLATING,), "Sample Stranger", Relation.RELATIVE)
    facts: tuple[Fact, ...] = (stranger, LanguageChosen("ca"))
    state, patient = visit.session.state, Actor(Role.PATIENT, "patient-1", "kiosk-1")
    came = [
        Event(state.visit_id, state.seq + at, house.clock.now(), patient, fact)
        for at, fact in enumerate(facts, start=1)
    ]
    house.store.journal.append(state.visit_id, after_seq=state.seq, events=came)
    visit.session.catch_up()


def copy_of(house: House, visit: OpenVisit, beside: str = "es", at: int = -1) -> bytes:
    state = visit.session.state
    return papers(house).paper(PrintWish(state.visit_id, state.forms[at].sha256, beside=beside)).pdf


def heard(pdf: bytes) -> list[str]:
    with Pdf.open(BytesIO(pdf)) as file:
        return reading_of(file)


def test_a_reading_copy_says_what_the_form_says_names_it_and_is_no_second_original(
    house: House, visit: OpenVisit, copy: bytes, tmp_path: Path
) -> None:
    form = visit.session.state.forms[-1]
    words = read_back(copy).words
    assert f"The form itself is {form.document_code}." in words
    assert form.sha256 in words.replace(" ", "")
    assert "It is no original and nobody signs it." in words
    assert "No es un original y nadie la firma." in words
    original, told = heard(house.store.documents.document(form.sha256).data), heard(copy)
    said = form_words()
    around = {said.states.consent_signed.band, said.signatures.waiting, said.signatures.doctor_field}
    to_write = {said.revocation.sentence, said.revocation.signature, said.revocation.date}
    ours = [line for line in original if line not in told and line not in (*around, *to_write)]
    assert [
        line for line in ours if not line.startswith(("Document ", "QR code", "Drawn signature", "Signature of"))
    ] == []
    for page in read_back(copy).pages[1:]:
        assert "copy for reading, no original" in page and "copia para leer, no es un original" in page
    with Pdf.open(BytesIO(copy)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert list(pdf.attachments) == []
    assert failed_rules({"copy": copy}, tmp_path) == {"copy": set()}


def test_every_picture_of_a_reading_copy_is_said_in_both_languages(copy: bytes) -> None:
    with Pdf.open(BytesIO(copy)) as pdf:
        pictures = [node.element for node, _ in Structure.of(pdf).nodes() if node.role == "Figure"]
        told = [(str(one.get("/Lang", "")), str(one["/Alt"])) for one in pictures]
    assert [language for language, _ in told] == ["", "es"] * (len(told) // 2)
    for words in ("of 100 dots are filled", "De 100 puntos, llenos"):
        assert any(words in alt for _, alt in told)


def test_a_form_made_late_and_its_reading_copy_tell_of_the_visit_as_it_was_when_it_was_signed(house: House) -> None:
    visit = lived(house, pack_of(house, 1), which=1)
    somebody_else_helps(house, visit)
    kept(house, visit)
    somebody_else_helps(house, visit)
    countersigned(house, visit)
    form = read_back(house.store.documents.document(visit.session.state.forms[-1].sha256).data)
    assert form.language == "en"
    assert "Sample Stranger" not in form.words
    assert "Nobody signs here" in read_back(copy_of(house, visit, at=0)).words
    visit.session.act(THE_DESK, revoking.revoke_on_paper, scan_sha256="ab" * 32)
    words = read_back(copy_of(house, visit)).words
    assert "The consent was taken back on" in words
    assert "El consentimiento se retiró el" in words
    assert "Signed by the doctor" in words
    assert "Sample Stranger" not in words


def test_a_reading_copy_whose_fixed_words_are_not_the_forms_says_so_in_both_languages(
    house: House, visit: OpenVisit, copy: bytes
) -> None:
    own, other = form_words(), form_words("es")
    now = own.model_copy(update={"signatures": own.signatures.model_copy(update={"patient": "The person treated"})})
    sha256 = visit.session.state.forms[-1].sha256
    since = replace(visit, form_words={"en": now, "es": other})
    same, changed = (read_back(one).words for one in (copy, ReadingCopies(house).of_form(since, sha256, "es")))
    for words in (own.reading_copy.changed, other.reading_copy.changed):
        assert flat(words) in changed
        assert flat(words) not in same


def test_a_reading_copy_is_noted_and_is_no_print_of_the_form(house: House, visit: OpenVisit) -> None:
    state = visit.session.state
    wish = PrintWish(state.visit_id, state.forms[-1].sha256, beside="ca")
    desk = papers(house)
    desk.require_reason(wish)
    desk.note(wish, Member(RECEPTION, "Sample Reception"), "front-desk")
    assert house.visits.open(state.visit_id).session.state.printed == {}
    patient_id = state.prepared.patient_id if state.prepared else ""
    notes = house.store.access.of_patient(patient_id, (state.visit_id,))
    told = [(one["what"], one["account_id"], one["document_code"], one["language"]) for one in notes[-1:]]
    assert told == [("reading-copy-printed", RECEPTION, state.forms[-1].document_code, "ca")]


def test_the_doctors_opening_of_a_reading_copy_is_noted_with_its_language(
    house: House, visit: OpenVisit, qtbot: QtBot
) -> None:
    state, tasks, read = visit.session.state, TaskRunner(), list[object]()
    _, door = desk_services(house, tasks, doctor_policy(house.settings), role=StaffRole.DOCTOR)
    records, doctor = NotedRecords(house, door, tasks), Member(DOCTOR, "Sample Doctor")
    form = state.forms[-1]
    records.open_form(state.visit_id, form.sha256, doctor, beside="es", done=read.append, failed=read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=60_000)
    tasks.close()
    assert isinstance(read[0], DrawnForm)
    note = house.store.access.of_patient("", (state.visit_id,))[-1]
    told = (note["what"], note["account_id"], note["document_code"], note["language"])
    assert told == ("reading-copy-opened", DOCTOR, form.document_code, "es")


def test_a_language_that_is_not_there_is_said_with_what_to_do_and_so_is_a_paper_that_is_no_form(
    house: House, visit: OpenVisit
) -> None:
    with pytest.raises(PackError, match=r"PACK-NO-LANGUAGE.*`fr`") as refused:
        copy_of(house, visit, beside="fr")
    assert "Choose one of" in refused.value.remedy
    with pytest.raises(ConsentError, match="FORM-OWN-LANGUAGE"):
        copy_of(house, visit, beside="en")
    with pytest.raises(VisitError, match="VISIT-NO-SUCH-FORM"):
        papers(house).paper(PrintWish(visit.session.state.visit_id, "ab" * 32, beside="es"))


def test_a_page_to_sign_in_two_languages_is_sealed_with_its_record_and_says_which_language_counts(
    house: House, visit: OpenVisit, tmp_path: Path
) -> None:
    pdf = papers(house).paper(PrintWish(visit.session.state.visit_id, to_sign=ToSign.REVOCATION, beside="ca")).pdf
    words = read_back(pdf).words
    assert "The text in English is the one that counts." in words
    assert "El text vàlid és l’escrit en English." in words
    with Pdf.open(BytesIO(pdf)) as file:
        record = attached_record(file)
        assert record is not None
        assert record["reading"] == reading_of(file)
    assert failed_rules({"to-sign": pdf}, tmp_path) == {"to-sign": set()}


def test_a_re_check_is_filled_in_on_paper_in_two_languages_and_its_scan_is_one_of_the_papers(
    house: House, visit: OpenVisit, tmp_path: Path
) -> None:
    visit_id = visit.session.state.visit_id
    pdf = papers(house).paper(PrintWish(visit_id, to_sign=ToSign.RECHECK, beside="es")).pdf
    words = read_back(pdf).words
    for one in visit.pack.structure.day_questions:
        for language in ("en", "es"):
            assert flat(visit.pack.words_in(language).question(one.id).question) in words
    assert form_words("es").recheck.statement in words
    assert visit.session.state.forms[-1].document_code in words
    assert failed_rules({"recheck": pdf}, tmp_path) == {"recheck": set()}
    (tmp_path / "scan.pdf").write_bytes(pdf)
    member, path = Member(RECEPTION, "Sample Reception"), str(tmp_path / "scan.pdf")
    with pytest.raises(VisitError, match="VISIT-OTHER-SHEET"):
        papers(house).keep_scan(ScanWish(visit_id, ToSign.RECHECK, path, "7F3K-92QD"), member)
    sheet_code = code_of_sheet(visit.session.state)
    assert sheet_code in words
    papers(house).keep_scan(ScanWish(visit_id, ToSign.RECHECK, path, sheet_code), member)
    state = house.visits.open(visit_id).session.state
    (kept_scan,) = state.recheck_scans
    assert state.stage is Stage.DONE
    assert papers(house).paper(PrintWish(visit_id, kept_scan.scan_sha256)).pdf == pdf


def test_a_blank_form_comes_in_two_languages(house: House) -> None:
    pdf = papers(house).paper(PrintWish("", blank=BlankForm("lumbar_rhizolysis", "es"), beside="ca")).pdf
    read = read_back(pdf)
    assert "Consentimiento informado para la rizólisis lumbar" in read.words
    assert "Consentiment informat per a la rizòlisi lumbar" in read.words
    assert read.language == "es"
