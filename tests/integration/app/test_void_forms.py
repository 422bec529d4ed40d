"""A form that no longer counts: `verify` says why and what took its place, and its print is marked on every page."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium
import pytest
from pikepdf import Pdf
from PIL import Image
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from kiosk.app.approval import ApprovalGuard
from kiosk.app.command_line import main
from kiosk.app.countersigning import Countersigning
from kiosk.app.desk_services import day_list, desk_services
from kiosk.app.doctor_desk import TaskedCountersigner
from kiosk.app.doctor_station import doctor_policy
from kiosk.app.expiry import Expiry
from kiosk.app.folders import Folders
from kiosk.app.house import House
from kiosk.app.print_room import StoredPapers
from kiosk.app.reception_desk import NotedVisits
from kiosk.app.sample_clinic import DOCTOR, PASSWORD, RECEPTION
from kiosk.app.visits import StoredVisits
from kiosk.consent.document_code import new_document_code
from kiosk.errors import ConsentError
from kiosk.records import chain, tables
from kiosk.staff.accounts import StaffRole
from kiosk.staff.door import DeskDoor
from kiosk.ui.desk.services import Member
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.reception.services import PrintWish
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Event, Prepared, RecheckOpened, Signed, SigningRefused
from kiosk.visit.rules import reception, release, revoking, signing
from kiosk.visit.session import Document
from kiosk.visit.standing import Why
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, Role, SignMethod
from tests.builders.visit import SampleVisit, rechecked_visit, released_visit, signature_strokes, signed_visit
from tests.fakes.clock import FixedClock
from tests.integration.consent.pdf import flat, read_back

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]

THE_DOCTOR = Actor(Role.DOCTOR, DOCTOR, "doctor-1")
THE_PATIENT = Actor(Role.PATIENT, "patient-1", "kiosk-1")
THE_DESK = Actor(Role.RECEPTION, RECEPTION, "reception-1")


def lived(house: House, visit: SampleVisit, *, ends: datetime | None = None, which: int = 0) -> OpenVisit:
    """Let a sample visit live through another one's events; the last of them now, or when it is said."""
    (row,) = [row for row in house.store.summaries.open_visits() if row.code == house.sample_visits[which].code]
    seq = house.visits.open(row.visit_id).session.state.seq
    facts = [event for event in visit.history if not isinstance(event.fact, Prepared)]
    shift = (ends or house.clock.now()) - facts[-1].at
    history: list[Event] = [
        replace(event, visit_id=row.visit_id, seq=seq + at, at=event.at + shift)
        for at, event in enumerate(facts, start=1)
    ]
    house.store.journal.append(row.visit_id, after_seq=seq, events=history)
    return house.visits.open(row.visit_id)


def pack_of(house: House, which: int = 0) -> SampleVisit:
    (row,) = [row for row in house.store.summaries.open_visits() if row.code == house.sample_visits[which].code]
    return signed_visit(house.visits.open(row.visit_id).pack)


def kept(house: House, visit: OpenVisit, kind: FormKind = FormKind.CONSENT) -> str:
    """Compose and keep the form that is due; return its code."""
    code = new_document_code()
    house.maker.keep(visit, kind, code, house.maker.compose(visit, kind, code))
    return code


def countersigned(house: House, visit: OpenVisit) -> None:
    Countersigning(house.roster, house.maker, house.clock, "doctor-1").countersign(visit, DOCTOR, PASSWORD)


def form_of(house: House, visit: OpenVisit, code: str) -> bytes:
    newest = [form for form in visit.session.state.forms if form.document_code == code][-1]
    return house.store.documents.document(newest.sha256).data


def verified(folders: Folders, form: bytes, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return what `verify` says of a file beside the open house: words by code, where something is wrong or to note."""
    file = folders.data / "form.pdf"
    file.write_bytes(form)
    main(["verify", str(file), "--json", "--data", str(folders.data)])
    findings = json.loads(capsys.readouterr().out)["findings"]
    return {one["code"]: one["words"] for one in findings if not one["is_good"] or one["code"] == "VERIFY-REPLACES"}


def set_aside_and_signed_anew(house: House, visit: OpenVisit) -> tuple[str, str]:
    """Return the codes of the form that was set aside and of the one that took its place."""
    old = kept(house, visit)
    countersigned(house, visit)
    session = visit.session
    session.act(THE_DOCTOR, signing.supersede, reason="The treatment is at one joint more.")
    session.act(THE_DOCTOR, release.release, informed_at=house.clock.now(), able_to_decide=True)
    statements = visit.pack.structure.statements
    signed = Signed(FormKind.CONSENT, SignMethod.DRAWN, statements, strokes=signature_strokes())
    session.act(THE_PATIENT, signing.sign, signed)
    return old, kept(house, visit)


def printed(house: House, visit: OpenVisit, code: str) -> list[str]:
    """Return the words of each page of a form's print."""
    newest = [form for form in visit.session.state.forms if form.document_code == code][-1]
    return printed_paper(house, visit, newest.sha256)


def printed_paper(house: House, visit: OpenVisit, sha256: str) -> list[str]:
    wish = PrintWish(visit.session.state.visit_id, sha256)
    return pages_of(StoredPapers(house, station="reception-1").printed(wish).pdf)


def pages_of(pdf: bytes) -> list[str]:
    return [flat(page) for page in read_back(pdf).pages]


def test_of_a_form_that_was_set_aside_verify_says_by_which_and_why(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = lived(house, pack_of(house))
    old, new = set_aside_and_signed_anew(house, visit)
    found = verified(folders, form_of(house, visit, old), capsys)
    assert set(found) == {"VERIFY-SUPERSEDED"}
    assert "“The treatment is at one joint more.”" in found["VERIFY-SUPERSEDED"]
    assert f"Form {new} took its place." in found["VERIFY-SUPERSEDED"]
    assert verified(folders, form_of(house, visit, new), capsys) == {
        "VERIFY-REPLACES": f"It took the place of form {old}, which no longer counts."
    }


def test_the_print_of_a_form_that_no_longer_counts_says_so_on_every_page_and_the_kept_file_does_not(
    house: House,
) -> None:
    visit = lived(house, pack_of(house))
    old, new = set_aside_and_signed_anew(house, visit)
    mark = f"This form no longer counts. Form {new} took its place."
    pages = printed(house, visit, old)
    assert len(pages) >= 4
    assert all(mark in page for page in pages)
    assert not any("This form no longer counts." in page for page in printed(house, visit, new))
    assert not any(mark in page for page in pages_of(form_of(house, visit, old)))


def test_a_consent_that_was_taken_back_is_printed_with_the_day(house: House) -> None:
    visit = lived(house, pack_of(house))
    code = kept(house, visit)
    visit.session.act(THE_DESK, revoking.revoke_on_paper, scan_sha256="ab" * 32)
    assert all("The consent was taken back on" in page for page in printed(house, visit, code))


def with_sheet(house: House, *, ends: datetime | None = None) -> tuple[OpenVisit, str]:
    """Return a signed visit and the SHA-256 of its sheet to take home."""
    visit = lived(house, pack_of(house), ends=ends)
    kept(house, visit)
    code = new_document_code()
    house.maker.keep_take_home(visit, code, house.maker.compose_take_home(visit, code))
    sheet = visit.session.state.take_home
    assert sheet is not None
    return visit, sheet.sha256


def void_on_card(house: House, visit: OpenVisit, sha256: str) -> Why | None:
    """Return what reception's card says of a paper."""
    door = DeskDoor(house.roster, house.clock, station="reception-1", role=StaffRole.RECEPTION)
    desk = NotedVisits(house, door, day_list(house), station="reception-1")
    return next(one.void for one in desk.card(visit.session.state.visit_id).forms if one.sha256 == sha256)


def test_the_sheet_to_take_home_is_marked_once_its_consent_was_taken_back(house: House) -> None:
    visit, sheet = with_sheet(house)
    assert not any("No longer valid" in page for page in printed_paper(house, visit, sheet))
    visit.session.act(THE_DESK, revoking.revoke_on_paper, scan_sha256="ab" * 32)
    assert all("The consent was taken back on" in page for page in printed_paper(house, visit, sheet))
    assert void_on_card(house, visit, sheet) is Why.TAKEN_BACK


def test_the_sheet_to_take_home_is_marked_once_its_consent_has_expired(house: House) -> None:
    visit, sheet = with_sheet(house, ends=house.clock.now() - timedelta(weeks=house.settings.validity_weeks, days=1))
    assert all("The consent expired on" in page for page in printed_paper(house, visit, sheet))
    assert void_on_card(house, visit, sheet) is Why.EXPIRED


def picture(size: tuple[int, int]) -> Document:
    file = BytesIO()
    Image.new("L", size, 200).save(file, "PNG")
    return Document(sha256_hex(file.getvalue()), "image/png", file.getvalue())


def pdf_page(size: tuple[int, int], turn: int) -> Document:
    file = BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page(page_size=size).rotate(turn, relative=False)
        pdf.save(file)
    return Document(sha256_hex(file.getvalue()), "application/pdf", file.getvalue())


def signed_on_paper(house: House, scan: Document) -> OpenVisit:
    visit = lived(house, released_visit(pack_of(house).pack))
    visit.session.act_with_documents((scan,), THE_DESK, reception.sign_on_paper, scan_sha256=scan.sha256)
    return visit


@pytest.mark.parametrize(
    "scan",
    [picture((600, 800)), picture((800, 600)), pdf_page((612, 792), 0), pdf_page((1240, 1754), 90)],
    ids=["upright picture", "wide picture", "letter", "turned and large"],
)
def test_the_scan_of_a_consent_that_was_taken_back_says_so_in_sight_whatever_its_page(
    house: House, scan: Document
) -> None:
    visit = signed_on_paper(house, scan)
    assert printed_paper(house, visit, scan.sha256) == [""]
    letter = picture((300, 400))
    visit.session.act_with_documents((letter,), THE_DESK, revoking.revoke_on_paper, scan_sha256=letter.sha256)
    assert void_on_card(house, visit, scan.sha256) is Why.TAKEN_BACK
    wish = PrintWish(visit.session.state.visit_id, scan.sha256)
    with pdfium.PdfDocument(StoredPapers(house, station="reception-1").printed(wish).pdf) as marked:
        (page,) = marked
        assert "The consent was taken back on" in flat(page.get_textpage().get_text_bounded())
    assert printed_paper(house, visit, letter.sha256) == [""], "what takes it back counts"


def test_a_scan_that_cannot_be_marked_is_not_printed_unmarked(house: House) -> None:
    torn = Document(sha256_hex(b"%PDF-1.7 torn"), "application/pdf", b"%PDF-1.7 torn")
    visit = signed_on_paper(house, torn)
    visit.session.act(THE_DESK, revoking.revoke_on_paper, scan_sha256="ab" * 32)
    with pytest.raises(ConsentError) as refused:
        printed_paper(house, visit, torn.sha256)
    assert refused.value.code == "VOID-UNREADABLE"


def test_an_old_consent_expires_when_somebody_looks_at_it_and_verify_knows_it_before(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    weeks = house.settings.validity_weeks
    long_ago = house.clock.now() - timedelta(weeks=weeks, days=1)
    visit = lived(house, pack_of(house), ends=long_ago)
    code = kept(house, visit)
    assert set(verified(folders, form_of(house, visit, code), capsys)) == {"VERIFY-EXPIRED"}
    assert visit.session.state.ending is None
    assert all("The consent expired on" in page for page in printed(house, visit, code))
    visit.session.catch_up()
    assert visit.session.state.ending is Ending.EXPIRED
    assert set(verified(folders, form_of(house, visit, code), capsys)) == {"VERIFY-EXPIRED"}


def test_a_stations_start_notes_what_has_expired_and_leaves_what_has_not(house: House) -> None:
    visit = lived(house, pack_of(house))
    visit_id = visit.session.state.visit_id
    for days, is_due in ((-1, False), (0, True)):
        later = FixedClock(house.clock.now() + timedelta(weeks=4, days=days))
        expiry = Expiry(house.store, visits_at(house, later), later, validity_weeks=4, station="kiosk-1")
        assert expiry.sweep() == int(is_due)
    assert house.visits.open(visit_id).session.state.ending is Ending.EXPIRED
    summary = house.store.summaries.of_visit(visit_id)
    assert summary is not None
    assert summary.stage is Stage.ENDED


def test_a_damaged_journal_keeps_no_other_from_expiring_and_two_sweeps_do_not_run_at_once(house: House) -> None:
    visits = [lived(house, pack_of(house, which), which=which) for which in (0, 1)]
    damaged = chain.visit_stream(visits[0].session.state.visit_id)
    with house.store._database._engine.begin() as connection:
        connection.execute(update(tables.entry).where(tables.entry.c.stream == damaged).values(body=b"{}"))
    later = FixedClock(house.clock.now() + timedelta(weeks=4))
    expiry = Expiry(house.store, visits_at(house, later), later, validity_weeks=4, station="kiosk-1")
    with expiry._at_work:
        assert expiry.sweep() == 0
    assert expiry.sweep() == 1


def test_looking_for_what_has_expired_stops_between_two_visits_when_the_station_ends(house: House) -> None:
    for which in (0, 1):
        lived(house, pack_of(house, which), which=which)
    later = FixedClock(house.clock.now() + timedelta(weeks=4))
    expiry = Expiry(house.store, visits_at(house, later), later, validity_weeks=4, station="kiosk-1")
    wanted = iter((True, False))
    assert expiry.sweep(lambda: next(wanted)) == 1
    assert expiry.sweep() == 1


def test_a_consent_signed_on_paper_expires_and_the_print_of_its_scan_says_so(house: House) -> None:
    scan = picture((600, 800))
    visit = signed_on_paper(house, scan)
    visit_id = visit.session.state.visit_id
    for days, is_due in ((-1, False), (0, True)):
        later = FixedClock(house.clock.now() + timedelta(weeks=4, days=days))
        expiry = Expiry(house.store, visits_at(house, later), later, validity_weeks=4, station="kiosk-1")
        assert expiry.sweep() == int(is_due)
    assert void_on_card(house, visit, scan.sha256) is Why.EXPIRED
    assert house.visits.open(visit_id).session.state.ending is Ending.EXPIRED


@pytest.mark.parametrize("damaged", [0, 1])
def test_one_visit_that_cannot_be_read_keeps_no_other_from_expiring(
    house: House, caplog: pytest.LogCaptureFixture, damaged: int
) -> None:
    visits = [lived(house, pack_of(house, which), which=which) for which in (0, 1)]
    with house.store._database._engine.begin() as connection:
        broken = tables.pack.c.sha256 == visits[damaged].pack.hash
        connection.execute(update(tables.pack).where(broken).values(data=b"x"))
    later = FixedClock(house.clock.now() + timedelta(weeks=4))
    expiry = Expiry(house.store, visits_at(house, later), later, validity_weeks=4, station="kiosk-1")
    assert expiry.sweep() == 1
    assert "RECORDS-PACK-DAMAGED" in caplog.text


def visits_at(house: House, clock: FixedClock) -> StoredVisits:
    """Open the same visits at another time."""
    return StoredVisits(house.store, clock, house.form_words, ApprovalGuard(clock, is_sample=True))


def test_a_refusal_to_sign_is_sealed_countersigned_verified_and_ends_the_visit(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    declined = released_visit(pack_of(house).pack, Decision.DECLINE)
    visit = lived(house, declined)
    refused = SigningRefused("Sample Witness", "Nurse", typed_name="Sample Witness")
    visit.session.act(THE_DOCTOR, signing.refuse_to_sign, refused)
    code = kept(house, visit, FormKind.DECLINE)
    assert visit.session.state.stage is Stage.SIGNED
    countersigned(house, visit)
    assert visit.session.state.ending is Ending.DECLINED
    assert verified(folders, form_of(house, visit, code), capsys) == {}
    assert "Did not sign this form" in " ".join(pages_of(form_of(house, visit, code)))


def test_a_refusal_whose_form_could_not_be_made_is_kept_and_a_second_try_goes_on_from_there(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = lived(house, released_visit(pack_of(house).pack, Decision.DECLINE))
    tasks = TaskRunner()
    _, door = desk_services(house, tasks, doctor_policy(house.settings), role=StaffRole.DOCTOR)
    countersigner = TaskedCountersigner(house, door, tasks, "doctor-1")
    refused = SigningRefused("Sample Witness", "Nurse", typed_name="Sample Witness")
    told: list[str] = []

    def attest(password: str) -> str:
        """Try it, and return what was told in the end."""
        told.clear()
        countersigner.attest(
            visit,
            Member(DOCTOR, "Sample Doctor"),
            password,
            refused,
            done=lambda: told.append("done"),
            failed=lambda error: told.append(error.code),
        )
        qtbot.waitUntil(lambda: bool(told), timeout=60_000)
        return told[0]

    def broken(*_args: object) -> bytes:
        raise ConsentError("FORM-TIMEOUT", "A form was not ready.", "Try again.")

    assert attest("not the password") == "STAFF-WRONG-LOGIN"
    assert visit.session.state.refusal is None, "nothing is kept without the password"
    with monkeypatch.context() as patched:
        patched.setattr(house.maker, "compose", broken)
        assert attest(PASSWORD) == "FORM-TIMEOUT"
    assert visit.session.state.refusal is not None
    assert visit.session.state.forms == ()
    kept_witness, refused = refused, replace(refused, witness="Another Witness")
    assert attest(PASSWORD) == "VISIT-CHANGED", "no form is signed that names another witness than the screen"
    assert visit.session.state.forms == ()
    refused = kept_witness
    assert attest(PASSWORD) == "done"
    assert visit.session.state.ending is Ending.DECLINED
    assert [form.is_countersigned for form in visit.session.state.forms] == [True, True]
    tasks.close()


# ---- two forms wait, and two doctors sign at once


class HeldTasks(TaskRunner):
    """Works when it is told to, and goes on when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(  # type: ignore[override]
        self, name: str, work: Callable[[], Any], *, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.held.append((work, done))


def re_checked_before_the_doctor_signed(house: House) -> OpenVisit:
    """Return a visit whose consent and whose re-check both wait for the doctor."""
    visit = lived(house, pack_of(house))
    consent, state = kept(house, visit), visit.session.state
    facts = rechecked_visit(visit.pack).history
    (first,) = [at for at, event in enumerate(facts) if isinstance(event.fact, RecheckOpened)]
    history = [
        replace(event, visit_id=state.visit_id, seq=state.seq + at, at=house.clock.now())
        for at, event in enumerate(facts[first:], start=1)
    ]
    opened = history[0].fact
    assert isinstance(opened, RecheckOpened)
    history[0] = replace(history[0], fact=replace(opened, document_code=consent))
    house.store.journal.append(state.visit_id, after_seq=state.seq, events=history)
    visit.session.catch_up()
    kept(house, visit, FormKind.RECHECK)
    return visit


@pytest.mark.parametrize("other_is_faster_than_the_key", [True, False])
def test_what_another_doctor_signed_meanwhile_is_not_signed_again_under_the_next_forms_name(
    house: House, qtbot: QtBot, other_is_faster_than_the_key: bool
) -> None:
    visit = re_checked_before_the_doctor_signed(house)
    tasks = HeldTasks()
    _, door = desk_services(house, tasks, doctor_policy(house.settings), role=StaffRole.DOCTOR)
    told: list[str] = []
    TaskedCountersigner(house, door, tasks, "doctor-2").countersign(
        visit,
        Member(DOCTOR, "Sample Doctor"),
        PASSWORD,
        done=lambda: told.append("done"),
        failed=lambda error: told.append(error.code),
    )
    ((work, go_on),) = tasks.held

    def other_desk_signs() -> None:
        countersigned(house, house.visits.open(visit.session.state.visit_id))
        visit.session.catch_up()

    if other_is_faster_than_the_key:
        other_desk_signs()
    answer = work()
    if not other_is_faster_than_the_key:
        other_desk_signs()
    go_on(answer)

    assert told == ["VISIT-CHANGED"]
    state = visit.session.state
    assert state.current_form is not None
    assert state.current_form.is_countersigned
    assert state.recheck_form is not None
    assert not state.recheck_form.is_countersigned
    assert [form.kind for form in state.forms] == [FormKind.CONSENT, FormKind.RECHECK, FormKind.CONSENT]
    tasks.close()
