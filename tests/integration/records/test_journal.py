"""What the real journal does beyond the contract: summaries in the same transaction, documents, erasure."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import Conflict, RecordsError
from kiosk.records.key import KeyFile
from kiosk.records.opening import DATABASE
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Cancelled, CodeIssued, HelpCalled, Paused, PointSettled
from kiosk.visit.session import Document
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason, SettledBy
from tests.integration.records.raw import decrypted_pages, raw
from tests.integration.records.visits import RECEPTION, numbered, prepared, whole_visit

FORM = Document(sha256_hex(b"%PDF one"), "application/pdf", b"%PDF one")
OTHER_FORM = Document(sha256_hex(b"%PDF two"), "application/pdf", b"%PDF two")


def test_the_summary_follows_the_events(store: Store) -> None:
    events = whole_visit("v1")
    store.journal.append("v1", after_seq=0, events=events)
    row = store.summaries.of_visit("v1")
    assert row is not None
    assert (row.seq, row.stage, row.ending, row.code, row.held_by) == (8, Stage.WAITING, None, "123456", "kiosk-1")
    assert (row.patient_id, row.open_points, row.planned_on) == ("patient-1", 2, prepared().planned_on)
    assert row.updated_at == events[-1].at


def test_the_summary_is_the_same_event_by_event_and_after_a_restart(store: Store, folder: Path, key: KeyFile) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"))
    at_once = store.summaries.of_visit("v1")
    events = whole_visit("v2", code="222222")
    for number, event in enumerate(events[:4]):
        store.journal.append("v2", after_seq=number, events=[event])
    again = Store.open(folder, key)  # has no state in memory, so it folds what is on disk
    for number, event in enumerate(events[4:], start=4):
        again.journal.append("v2", after_seq=number, events=[event])
    again.close()
    one_by_one = store.summaries.of_visit("v2")
    assert at_once is not None
    assert one_by_one is not None
    assert (one_by_one.seq, one_by_one.open_points, one_by_one.stage) == (8, at_once.open_points, at_once.stage)


def test_a_visit_taken_on_by_another_process_is_folded_anew(store: Store, folder: Path, key: KeyFile) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"))
    other = Store.open(folder, key)
    other.journal.append("v1", after_seq=8, events=numbered("v1", [HelpCalled()], after_seq=8))
    with pytest.raises(Conflict):
        store.journal.append("v1", after_seq=8, events=numbered("v1", [Paused(PauseReason.BREAK)], after_seq=8))
    store.journal.append("v1", after_seq=9, events=numbered("v1", [Paused(PauseReason.BREAK)], after_seq=9))
    other.close()
    row = store.summaries.of_visit("v1")
    assert row is not None
    assert (row.needs_help, row.held_by) == (True, None)


def test_a_code_opens_one_visit_only_and_a_second_use_keeps_nothing(store: Store) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="123456"))
    with pytest.raises(RecordsError) as caught:
        store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="123456"), documents=[FORM])
    assert caught.value.code == "RECORDS-CODE-IN-USE"
    assert list(store.journal.events("v2")) == []
    assert list(store.documents.of_visit("v2")) == []
    assert store.codes.visit_of_code("123456") == "v1"


def test_the_code_of_an_ended_visit_is_free_again(store: Store) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="123456"))
    store.journal.append("v1", after_seq=8, events=numbered("v1", [Cancelled("moved away")], after_seq=8))
    assert store.codes.visit_of_code("123456") is None
    store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="123456"))
    assert store.codes.visit_of_code("123456") == "v2"


def test_a_new_code_kills_the_old_one(store: Store) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="123456"))
    store.journal.append("v1", after_seq=8, events=numbered("v1", [CodeIssued("654321")], after_seq=8))
    assert store.codes.visit_of_code("123456") is None
    assert store.codes.visit_of_code("654321") == "v1"


def test_documents_come_back_in_the_order_in_which_they_were_kept(store: Store) -> None:
    events = whole_visit("v1")
    store.journal.append("v1", after_seq=0, events=events[:2], documents=[OTHER_FORM])
    store.journal.append("v1", after_seq=2, events=events[2:], documents=[FORM, OTHER_FORM])
    assert list(store.documents.of_visit("v1")) == [OTHER_FORM, FORM]
    assert store.documents.document(FORM.sha256) == FORM


def test_a_document_that_nobody_kept_is_told_apart(store: Store) -> None:
    with pytest.raises(RecordsError) as caught:
        store.documents.document("f" * 64)
    assert caught.value.code == "RECORDS-DOCUMENT-MISSING"


def test_a_changed_document_is_not_handed_out(store: Store, folder: Path, key: KeyFile) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"), documents=[FORM])
    with raw(folder, key) as connection:
        connection.execute("UPDATE document SET data = x'00'")
    with pytest.raises(RecordsError) as caught:
        store.documents.document(FORM.sha256)
    assert caught.value.code == "RECORDS-DOCUMENT-DAMAGED"


def test_events_that_add_up_to_nothing_are_not_kept(store: Store) -> None:
    settled = PointSettled("check:never_asked", SettledBy.NOTED)
    with pytest.raises(KeyError):
        store.journal.append("v1", after_seq=0, events=numbered("v1", [prepared(), settled]), documents=[FORM])
    assert list(store.journal.events("v1")) == []
    assert list(store.documents.of_visit("v1")) == []


def test_an_erased_visit_reads_as_empty_and_takes_nothing_more(store: Store) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"), documents=[FORM])
    store.journal.erase("v1", actor=RECEPTION)
    assert list(store.journal.events("v1")) == []
    assert list(store.documents.of_visit("v1")) == []
    assert store.summaries.of_visit("v1") is None
    assert store.codes.visit_of_code("123456") is None
    for after_seq in (0, 8):
        with pytest.raises(RecordsError) as caught:
            events = numbered("v1", [HelpCalled()], after_seq=after_seq)
            store.journal.append("v1", after_seq=after_seq, events=events)
        assert caught.value.code == "RECORDS-VISIT-ERASED"


def test_erasing_leaves_other_visits_alone(store: Store) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="111111"))
    store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="222222"), documents=[FORM])
    store.journal.erase("v1", actor=RECEPTION)
    store.journal.erase("nobody", actor=RECEPTION)
    assert len(store.journal.events("v2")) == 8
    assert store.documents.document(FORM.sha256) == FORM


def test_nothing_of_an_erased_visit_is_left_in_the_pages(store: Store, folder: Path, key: KeyFile) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"), documents=[FORM])
    with raw(folder, key) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = decrypted_pages(folder, key)
    assert b"lumbar_rhizolysis" in before
    assert b"%PDF" in before
    store.journal.erase("v1", actor=RECEPTION)
    assert (folder / f"{DATABASE}-wal").stat().st_size == 0
    pages = decrypted_pages(folder, key)
    assert b"lumbar_rhizolysis" not in pages
    assert b"%PDF" not in pages
    assert b"visit-erased" in pages


def test_no_plain_text_is_on_the_disk(store: Store, folder: Path) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"), documents=[FORM])
    store.register.add(
        RECEPTION,
        given_name="Sample",
        family_name="Patient One",
        record_number="R-1",
        date_of_birth=whole_visit("v1")[0].at.date(),
    )
    written = b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith(DATABASE))
    assert len(written) > 10_000
    for word in (b"hidden_pain", b"Sample", b"%PDF", b"patient-1", b"CREATE TABLE", b"SQLite format"):
        assert word not in written
