"""The audit finds every change that somebody who has the key could make behind the program's back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import RecordsError
from kiosk.records.audit import AuditReport, verify
from kiosk.records.key import KeyFile
from kiosk.records.keystore import NAME
from kiosk.records.opening import DATABASE
from kiosk.records.store import Store
from kiosk.visit.encoding import FIRST_LINK, commitment, link, sha256_hex
from kiosk.visit.events import FormSealed, SignedOnPaper
from kiosk.visit.session import Document
from kiosk.visit.terms import FormKind
from tests.integration.records.raw import raw
from tests.integration.records.visits import BORN, RECEPTION, numbered, whole_visit

FORM = Document(sha256_hex(b"%PDF one"), "application/pdf", b"%PDF one")


@pytest.fixture
def kept(store: Store, folder: Path) -> Path:
    """A folder with two visits, a sealed form, a patient and a pack; closed."""
    pack_hash = store.packs.keep(b'{"id":"lumbar_rhizolysis"}')
    store.register.add(RECEPTION, given_name="Sample", family_name="One", record_number="R-1", date_of_birth=BORN)
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="111111", pack_hash=pack_hash))
    store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="222222", pack_hash=pack_hash))
    sealed = numbered("v2", [FormSealed(FormKind.CONSENT, "A-1", FORM.sha256)], after_seq=8)
    store.journal.append("v2", after_seq=8, events=sealed, documents=[FORM])
    return folder


def test_records_as_the_program_wrote_them_are_sound(kept: Path, key: KeyFile) -> None:
    assert verify(kept, key) == AuditReport(entries=18, visits=2, documents=1, packs=1)
    assert str(verify(kept, key)) == "Sound: 18 entries, 2 visits, 0 erased, 1 documents, 1 packs."


def test_an_erased_visit_is_sound(kept: Path, key: KeyFile, store: Store) -> None:
    store.journal.erase("v2", actor=RECEPTION)
    store.journal.append("v3", after_seq=0, events=whole_visit("v3", pack_hash=store.packs.keep(b"{}")))
    report = verify(kept, key)
    assert report.is_sound
    assert (report.visits, report.erased) == (2, 1)


@pytest.mark.parametrize("exists", [True, False])
def test_an_empty_or_missing_folder_is_sound_and_stays_empty(tmp_path: Path, exists: bool) -> None:
    folder = tmp_path / "none"
    if exists:
        folder.mkdir()
    assert verify(folder, KeyFile(folder / "sample.key")) == AuditReport()
    assert not exists or list(folder.iterdir()) == []


# Positions: 1 the patient's note, 2 to 9 visit v1, 10 to 17 visit v2, 18 the sealed form.
TAMPERED = [
    ("a changed body", "UPDATE entry SET body = replace(body, 'l4_l5', 'l3_l4') WHERE position = 2", 2, "visit:v1"),
    ("a changed note", "UPDATE entry SET body = replace(body, 'added', 'other') WHERE position = 1", 1, "register"),
    ("a changed salt", "UPDATE entry SET salt = zeroblob(32) WHERE position = 5", 5, "visit:v1"),
    ("a deleted row", "DELETE FROM entry WHERE position = 7", 8, "visit:v1"),
    ("a deleted first row", "DELETE FROM entry WHERE position = 1", 2, "visit:v1"),
    ("a changed time", "UPDATE entry SET at = replace(at, '2027', '2026') WHERE position = 3", 3, "visit:v1"),
    ("a row moved elsewhere", "UPDATE entry SET stream = 'visit:v3', seq = 1 WHERE position = 10", 10, "visit:v3"),
    ("a commitment of text", "UPDATE entry SET commitment = 'x' WHERE position = 4", 4, "visit:v1"),
    ("a time that is none", "UPDATE entry SET at = 'noon' WHERE position = 4", None, ""),
    ("a stage that is none", "UPDATE summary SET stage = 'lost' WHERE visit_id = 'v1'", None, ""),
    ("a document of text", "UPDATE document SET data = 'x'", None, "visit:v2"),
    ("a body taken away", "UPDATE entry SET body = NULL, salt = NULL WHERE position = 18", 18, "visit:v2"),
    ("a body taken out of the middle", "UPDATE entry SET body = NULL, salt = NULL WHERE position = 12", 13, "visit:v2"),
    ("a changed commitment", "UPDATE entry SET commitment = zeroblob(32) WHERE position = 6", 6, "visit:v1"),
    ("a changed link", "UPDATE entry SET link = zeroblob(32) WHERE position = 17", 17, "visit:v2"),
    ("a changed summary", "UPDATE summary SET open_points = 0 WHERE visit_id = 'v1'", None, "visit:v1"),
    ("a deleted summary", "DELETE FROM summary WHERE visit_id = 'v1'", None, "visit:v1"),
    ("a changed document", "UPDATE document SET data = x'00'", None, "visit:v2"),
    ("a deleted document", "DELETE FROM document", None, "visit:v2"),
    ("an emptied document", "UPDATE document SET data = NULL", None, "visit:v2"),
    ("a changed pack", "UPDATE pack SET data = x'00'", None, ""),
    ("a deleted pack", "DELETE FROM pack", None, "visit:v2"),
]


@pytest.mark.parametrize(
    ("statement", "position", "stream"), [row[1:] for row in TAMPERED], ids=[r[0] for r in TAMPERED]
)
def test_tampering_is_found_where_it_happened(
    kept: Path, key: KeyFile, statement: str, position: int | None, stream: str
) -> None:
    with raw(kept, key) as connection:
        assert connection.execute(statement).rowcount == 1
    problem = verify(kept, key).problem
    assert problem is not None
    assert (problem.position, problem.stream) == (position, stream)


def test_two_rows_that_changed_places_are_found(kept: Path, key: KeyFile) -> None:
    with raw(kept, key) as connection:
        connection.execute("UPDATE entry SET position = 100 WHERE position = 4")
        connection.execute("UPDATE entry SET position = 4 WHERE position = 5")
        connection.execute("UPDATE entry SET position = 5 WHERE position = 100")
    problem = verify(kept, key).problem
    assert problem is not None
    assert problem.position == 4


def test_a_chain_made_anew_behind_a_changed_body_still_fails_its_summary(kept: Path, key: KeyFile) -> None:
    with raw(kept, key) as connection:
        connection.execute("UPDATE entry SET body = replace(body, 'agree', 'decline') WHERE position = 9")
        previous = FIRST_LINK
        rows = connection.execute("SELECT position, salt, body FROM entry ORDER BY position").fetchall()
        for position, salt, body in rows:
            body = body.encode() if isinstance(body, str) else body
            committed = commitment(salt, body)
            previous = link(previous, committed)
            connection.execute(
                "UPDATE entry SET commitment = ?, link = ?, body = ? WHERE position = ?",
                (committed, previous, body, position),
            )
        connection.execute("UPDATE summary SET stage = 'released' WHERE visit_id = 'v1'")
    problem = verify(kept, key).problem
    assert problem is not None
    assert problem.stream == "visit:v1"


def test_the_report_names_places_but_no_content(kept: Path, key: KeyFile) -> None:
    with raw(kept, key) as connection:
        connection.execute("DELETE FROM entry WHERE position = 7")
    text = str(verify(kept, key))
    assert text == "Not sound at position 8 in visit:v1: An entry is missing before this one."


def test_a_scan_that_is_not_there_is_reported(kept: Path, key: KeyFile, store: Store) -> None:
    scan = sha256_hex(b"a signed page")
    store.journal.append("v1", after_seq=8, events=numbered("v1", [SignedOnPaper(scan)], after_seq=8))
    assert str(verify(kept, key)) == f"Not sound in visit:v1: Document {scan[:12]} is missing."


def test_a_flipped_bit_is_reported_with_its_page(kept: Path, key: KeyFile, store: Store) -> None:
    store.close()
    flip_bit(kept / DATABASE, page=3)
    report = verify(kept, key)
    assert report.problem is not None
    assert "page 3" in report.problem.what


def test_a_flipped_bit_in_the_first_page_is_damage_too(kept: Path, key: KeyFile, store: Store) -> None:
    store.close()
    flip_bit(kept / DATABASE, page=1)
    report = verify(kept, key)
    assert report.problem is not None
    assert "page 1" in report.problem.what


def test_a_wrong_key_is_no_verdict_on_the_records(kept: Path, tmp_path: Path) -> None:
    other = KeyFile(tmp_path / "other.key")
    other.begin()
    with pytest.raises(RecordsError) as caught:
        verify(kept, other)
    assert caught.value.code == "RECORDS-WRONG-KEY"


def test_a_lost_keystore_is_no_empty_folder(kept: Path, key: KeyFile) -> None:
    (kept / NAME).unlink()
    with pytest.raises(RecordsError) as caught:
        verify(kept, key)
    assert caught.value.code == "RECORDS-KEYSTORE-MISSING"


def flip_bit(path: Path, *, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 1000] ^= 0x10
    path.write_bytes(data)
