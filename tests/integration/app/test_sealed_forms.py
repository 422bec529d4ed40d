"""Forms through the whole house: sealed, countersigned with a doctor's key, kept, and verified with the journal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.command_line import main
from kiosk.app.countersigning import Countersigning
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.forms import unmade_form
from kiosk.app.house import House, open_house
from kiosk.app.keys import key_source, seal_password
from kiosk.app.sample_clinic import DOCTOR, PASSWORD, RECEPTION
from kiosk.clinic import read_clinic
from kiosk.consent.sealing import countersigned
from kiosk.consent.verification import examine
from kiosk.errors import ClinicError, ConsentError, StaffError, VisitError
from kiosk.records.audit import verify
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.events import Event, Prepared
from kiosk.visit.rules import signing
from kiosk.visit.rules.stamping import keep_stamp
from kiosk.visit.state import Stage
from kiosk.visit.terms import Actor, FormKind, Role
from tests.builders.sealed import put_keys_into, sample_keys, sealed_form
from tests.builders.visit import signed_visit
from tests.fakes.time_server import TimeServer, time_server
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]

CODE = "7F3K-92QD"
THE_DOCTOR = Actor(Role.DOCTOR, DOCTOR, "doctor-1")


def signed(house: House) -> OpenVisit:
    """Return a sample visit that the patient has signed."""
    (row,) = [row for row in house.store.summaries.open_visits() if row.code == house.sample_visits[0].code]
    visit = house.visits.open(row.visit_id)
    seq = visit.session.state.seq
    facts = [event for event in signed_visit(visit.pack).history if not isinstance(event.fact, Prepared)]
    history = [replace(event, visit_id=row.visit_id, seq=seq + at) for at, event in enumerate(facts, start=1)]
    house.store.journal.append(row.visit_id, after_seq=seq, events=history)
    return house.visits.open(row.visit_id)


def sealed(house: House) -> OpenVisit:
    """Return the same with its sealed form."""
    visit = signed(house)
    house.maker.keep(visit, FormKind.CONSENT, CODE, house.maker.compose(visit, FormKind.CONSENT, CODE))
    return visit


def countersigning(house: House) -> Countersigning:
    return Countersigning(house.roster, house.maker, house.clock, "doctor-1")


def form_of(house: House, visit: OpenVisit, at: int = -1) -> bytes:
    return house.store.documents.document(visit.session.state.forms[at].sha256).data


def verified(house: House, folders: Folders, form: bytes, capsys: pytest.CaptureFixture[str]) -> tuple[int, set[str]]:
    """Return exit status and codes of what `verify` finds wrong, beside the open house."""
    file = folders.data / "form.pdf"
    file.write_bytes(form)
    status = main(["verify", str(file), "--json", "--data", str(folders.data)])
    answer = json.loads(capsys.readouterr().out)
    return status, {one["code"] for one in answer["findings"] if not one["is_good"]}


def test_a_form_is_sealed_countersigned_and_verified(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = sealed(house)
    assert verified(house, folders, form_of(house, visit), capsys) == (0, set())

    countersigning(house).countersign(visit, DOCTOR, PASSWORD)

    assert visit.session.state.stage is Stage.DONE
    assert unmade_form(visit.session.state) is None
    noted = house.store.journal.events(visit.session.state.visit_id)[-1].actor
    assert (noted.role, noted.id, noted.station) == (Role.DOCTOR, DOCTOR, "doctor-1")
    assert form_of(house, visit).startswith(form_of(house, visit, 0))
    assert verified(house, folders, form_of(house, visit), capsys) == (0, set())


def test_a_form_that_was_cut_back_lacks_the_doctors_signature(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = sealed(house)
    countersigning(house).countersign(visit, DOCTOR, PASSWORD)
    cut_back = form_of(house, visit)[: len(form_of(house, visit, 0))]
    assert {one.code for one in examine(cut_back, sample_keys().anchor).findings if not one.is_good} == set()
    assert verified(house, folders, cut_back, capsys) == (1, {"VERIFY-SIGNATURE-MISSING"})


def test_a_form_that_the_journal_does_not_keep_is_named(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = sealed(house)
    other = house.maker.compose(visit, FormKind.CONSENT, CODE)
    assert verified(house, folders, other, capsys) == (1, {"VERIFY-NOT-KEPT"})
    stranger = house.maker.compose(visit, FormKind.CONSENT, "AAAA-AAAA")
    assert verified(house, folders, stranger, capsys) == (1, {"VERIFY-NOT-KEPT"})


def test_a_signature_that_nobody_noted_in_the_journal_is_named(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    form = countersigned(form_of(house, sealed(house)), sample_keys().signature())
    assert verified(house, folders, form, capsys) == (1, {"VERIFY-NOT-KEPT"})


def test_a_record_that_does_not_fit_the_journal_is_named(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = signed(house)
    history = house.store.journal.events(visit.session.state.visit_id)
    forged: list[Event] = [replace(event, at=event.at.replace(microsecond=1)) for event in history]
    monkeypatch.setattr(house.store.journal, "events", lambda _visit_id: forged)
    form = house.maker.compose(visit, FormKind.CONSENT, CODE)
    monkeypatch.undo()
    house.maker.keep(visit, FormKind.CONSENT, CODE, form)
    assert verified(house, folders, form, capsys) == (1, {"VERIFY-RECORD-JOURNAL"})


def test_a_form_that_was_set_aside_no_longer_counts(
    house: House, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    visit = sealed(house)
    visit.session.act(THE_DOCTOR, signing.supersede, reason="another joint")
    assert verified(house, folders, form_of(house, visit), capsys) == (1, {"VERIFY-SUPERSEDED"})


def test_only_a_doctor_with_the_right_password_countersigns(house: House) -> None:
    visit = sealed(house)
    with pytest.raises(StaffError, match="STAFF-WRONG-LOGIN"):
        countersigning(house).countersign(visit, DOCTOR, "not the password")
    with pytest.raises(StaffError, match="STAFF-NOT-DOCTOR"):
        countersigning(house).countersign(visit, RECEPTION, PASSWORD)
    assert not visit.session.state.forms[-1].is_countersigned


def test_what_is_not_sealed_is_not_countersigned(house: House) -> None:
    with pytest.raises(VisitError, match="VISIT-NOT-SEALED"):
        countersigning(house).countersign(signed(house), DOCTOR, PASSWORD)


def test_the_sample_clinic_makes_its_own_keys_and_its_certificate_says_sample(tmp_path: Path) -> None:
    folders = Folders(tmp_path, SAMPLE_CLINIC)
    house = open_house(folders, read_clinic(folders.clinic))
    try:
        visit = sealed(house)
        (seal,) = examine(form_of(house, visit), (folders.seal / "trust.pem").read_bytes()).signatures
    finally:
        house.close()
    assert "(SAMPLE)" in seal.clinic
    assert seal.is_trusted


def test_a_clinic_without_a_seal_does_not_open(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text(SAMPLE_CLINIC.read_text("utf-8").replace("sample = true\n", ""), "utf-8")
    folders = Folders(tmp_path / "data", clinic)
    settings = read_clinic(SAMPLE_CLINIC)
    with pytest.raises(ClinicError, match="CLINIC-SEAL-PASSWORD-MISSING"):
        open_house(
            folders, replace(settings, is_sample=False, key_source="passphrase"), passphrase="sample pass phrase"
        )
    put_keys_into(folders.data)
    (folders.seal / "clinic.p12").unlink()
    with pytest.raises(ConsentError, match="SEAL-MISSING"):
        open_house(
            folders, replace(settings, is_sample=False, key_source="passphrase"), passphrase="sample pass phrase"
        )


def test_a_doctors_key_comes_with_the_account_and_goes_with_it(
    folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    data, key = ["--data", str(folders.data)], folders.seal / "staff" / "eva.pem"
    assert main(["staff", "add", "eva", "--name", "Sample Eva", "--role", "doctor", *data]) == 0
    first = key.read_bytes()
    assert main(["staff", "reset", "eva", *data]) == 0
    assert key.read_bytes() != first
    assert main(["staff", "disable", "eva", *data]) == 0
    assert not key.exists()
    assert main(["staff", "add", "ana", "--name", "Sample Ana", "--role", "reception", *data]) == 0
    assert not (folders.seal / "staff" / "ana.pem").exists()
    capsys.readouterr()


def test_a_doctor_added_on_the_command_line_countersigns_with_the_password_shown_then(
    folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["staff", "add", "eva", "--name", "Sample Eva", "--role", "doctor", "--data", str(folders.data)]) == 0
    password = capsys.readouterr().out.split("password")[1].split()[0]
    house = open_house(folders, read_clinic(folders.clinic))
    try:
        visit = sealed(house)
        countersigning(house).countersign(visit, "eva", password)
        signatures = examine(form_of(house, visit), sample_keys().anchor).signatures
    finally:
        house.close()
    assert (signatures[-1].signer, signatures[-1].account, signatures[-1].is_trusted) == ("Sample Eva", "eva", True)


def test_the_password_of_the_seal_comes_from_the_system_a_named_file_or_the_folder(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials, named = tmp_path / "credentials", tmp_path / "named"
    credentials.mkdir()
    (credentials / "antesala-seal").write_bytes(b"by the system\n")
    named.write_bytes(b"by a file\n")
    (folders.seal / "password").write_bytes(b"in the folder\n")
    assert seal_password(folders) == b"in the folder"
    monkeypatch.setenv("ANTESALA_SEAL_PASSWORD_FILE", str(named))
    assert seal_password(folders) == b"by a file"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    assert seal_password(folders) == b"by the system"


def test_seal_create_makes_a_seal_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seal", "create", "--data", str(tmp_path)]) == 0
    assert "trust.pem" in capsys.readouterr().out
    before = (tmp_path / "seal" / "clinic.p12").read_bytes()
    assert main(["seal", "create", "--data", str(tmp_path)]) == 0
    assert (tmp_path / "seal" / "clinic.p12").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "VERIFY-NOT-PDF"), (b"%PDF-1.7\n1 0 obj", "VERIFY-TRUNCATED"), (b"%PDF-1.7\n%%EOF", "VERIFY-")],
)
def test_verify_has_a_plain_word_for_what_is_no_form(
    content: bytes, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odd.pdf"
    file.write_bytes(content)
    assert main(["verify", str(file), "--trust", str(sample_keys().folder.anchor)]) == 1
    said = capsys.readouterr()
    assert code in said.out
    assert "NOT valid" in said.out
    assert said.err == ""


def test_verify_of_a_file_that_is_not_there_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(tmp_path / "none.pdf")]) == 2
    assert capsys.readouterr().err.startswith("VERIFY-FILE")


def test_verify_never_makes_a_journal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(sealed_form())
    assert main(["verify", str(file), "--data", str(tmp_path / "empty")]) == 2
    assert "VERIFY-NO-JOURNAL" in capsys.readouterr().err
    assert not (tmp_path / "empty").exists()


def test_a_sealed_consent_has_its_sheet_to_take_home_and_one_that_is_missing_is_made(
    house: House, folders: Folders, tmp_path: Path
) -> None:
    visit = sealed(house)
    assert visit.session.state.take_home is None
    assert house.finish_forms() == 1
    visit.session.catch_up()
    kept = visit.session.state.take_home
    assert kept is not None
    sheet = house.store.documents.document(kept.sha256).data
    assert failed_rules({"sheet": sheet}, tmp_path) == {"sheet": set()}
    assert house.finish_forms() == 0
    assert verify(folders.records, key_source(folders, house.settings)).is_sound


def test_a_sheet_that_nobody_can_make_keeps_no_form_from_being_made(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_facts: object) -> bytes:
        raise ConsentError("FORM-CHARACTER", "A character cannot be printed.", "Write it with other letters.")

    visit = signed(house)
    monkeypatch.setattr(house.maker, "compose_take_home", refuse)
    assert house.finish_forms() == 1
    visit.session.catch_up()
    assert len(visit.session.state.forms) == 1
    assert visit.session.state.take_home is None


@pytest.fixture
def stamping(folders: Folders) -> Iterator[tuple[House, TimeServer]]:
    """Yield an open house that has a time-stamp server, and the server."""
    with time_server() as server:
        (folders.seal / "time.pem").write_bytes(server.anchor)
        opened = open_house(folders, replace(read_clinic(folders.clinic), timestamp_url=server.url))
        yield opened, server
        opened.close()


def test_a_stamp_is_added_behind_the_seal_and_again_behind_the_doctors_signature(
    stamping: tuple[House, TimeServer], folders: Folders, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    house, _ = stamping
    visit = sealed(house)
    assert house.stamps.finish() == 1
    visit.session.catch_up()
    (first, second) = visit.session.state.forms
    assert (first.stamped_at, second.document_code) == (None, CODE)
    assert second.stamped_at is not None
    assert house.stamps.finish() == 0

    countersigning(house).countersign(visit, DOCTOR, PASSWORD)
    assert verified(house, folders, form_of(house, visit), capsys) == (0, set())
    assert house.stamps.finish() == 1
    visit.session.catch_up()

    assert visit.session.state.stage is Stage.DONE
    assert verified(house, folders, form_of(house, visit), capsys) == (0, set())
    assert verified(house, folders, form_of(house, visit, -2), capsys) == (1, {"VERIFY-NOT-NEWEST"})
    assert verified(house, folders, form_of(house, visit, 1), capsys) == (1, {"VERIFY-SIGNATURE-MISSING"})
    assert failed_rules({"both": form_of(house, visit)}, tmp_path) == {"both": set()}
    assert verify(folders.records, key_source(folders, house.settings)).is_sound


def test_while_the_server_is_away_forms_are_sealed_all_the_same_and_stamped_when_it_is_back(
    stamping: tuple[House, TimeServer],
) -> None:
    house, server = stamping
    server.mood = "error"
    visit = signed(house)
    house.finish_forms()
    visit.session.catch_up()
    (form,) = visit.session.state.forms
    assert (form.stamped_at, server.asked) == (None, 1)
    server.mood = "well"
    house.finish_forms()
    visit.session.catch_up()
    assert visit.session.state.forms[-1].stamped_at is not None


def test_a_form_that_was_countersigned_meanwhile_is_stamped_anew(stamping: tuple[House, TimeServer]) -> None:
    house, _ = stamping
    visit = sealed(house)
    before = visit.session.state.forms[-1].sha256
    countersigning(house).countersign(visit, DOCTOR, PASSWORD)
    program = Actor(Role.PROGRAM, "antesala", "kiosk-1")
    at = house.clock.now()
    assert visit.session.act(program, keep_stamp, before=before, sha256="99" * 32, stamped_at=at) == ()
    assert house.stamps.finish() == 1


def test_without_a_trusted_service_no_stamp_is_asked_for(folders: Folders) -> None:
    with time_server() as server:
        house = open_house(folders, replace(read_clinic(folders.clinic), timestamp_url=server.url))
        try:
            sealed(house)
            assert (house.stamps.finish(), server.asked) == (0, 0)
        finally:
            house.close()
