"""What every journal promises; the real one and the one in memory pass the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import BugError, Conflict
from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Claimed, CodeIssued, HelpCalled
from kiosk.visit.session import Document, Journal
from tests.fakes.journal import MemoryJournal
from tests.integration.records.visits import numbered, prepared, whole_visit

FORM = Document(sha256_hex(b"%PDF sample"), "application/pdf", b"%PDF sample")


@pytest.fixture(params=["memory", "store"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    if request.param == "memory":
        yield MemoryJournal()
        return
    store = Store.open(tmp_path, KeyFile(tmp_path / "sample.key"))
    yield store.journal
    store.close()


def test_what_was_appended_reads_back_the_same_and_in_order(journal: Journal) -> None:
    events = whole_visit("v1")
    journal.append("v1", after_seq=0, events=events)
    assert list(journal.events("v1")) == events


def test_times_come_back_aware(journal: Journal) -> None:
    journal.append("v1", after_seq=0, events=whole_visit("v1"))
    assert all(event.at.utcoffset() is not None for event in journal.events("v1"))


def test_an_unknown_visit_has_no_events(journal: Journal) -> None:
    assert list(journal.events("nobody")) == []


def test_only_the_events_behind_a_number_are_read(journal: Journal) -> None:
    events = whole_visit("v1")
    journal.append("v1", after_seq=0, events=events)
    assert list(journal.events("v1", after_seq=5)) == events[5:]
    assert list(journal.events("v1", after_seq=len(events))) == []


def test_an_append_continues_where_the_visit_ended(journal: Journal) -> None:
    events = whole_visit("v1")
    journal.append("v1", after_seq=0, events=events[:3])
    journal.append("v1", after_seq=3, events=events[3:])
    assert list(journal.events("v1")) == events


def test_an_append_behind_somebody_elses_is_a_conflict_and_keeps_nothing(journal: Journal) -> None:
    journal.append("v1", after_seq=0, events=numbered("v1", [prepared(), CodeIssued("123456")]))
    with pytest.raises(Conflict):
        journal.append("v1", after_seq=1, events=numbered("v1", [Claimed("kiosk-2")], after_seq=1), documents=[FORM])
    assert len(journal.events("v1")) == 2


def test_an_append_beyond_the_end_is_our_mistake_and_keeps_nothing(journal: Journal) -> None:
    with pytest.raises(BugError):
        journal.append("v1", after_seq=3, events=numbered("v1", [HelpCalled()], after_seq=3))
    assert list(journal.events("v1")) == []


@pytest.mark.parametrize("after_seq", [0, 2])
def test_events_that_do_not_follow_the_number_are_our_mistake(journal: Journal, after_seq: int) -> None:
    with pytest.raises(BugError):
        journal.append("v1", after_seq=after_seq, events=numbered("v1", [prepared()], after_seq=1))
    assert list(journal.events("v1")) == []


def test_events_of_another_visit_are_our_mistake(journal: Journal) -> None:
    with pytest.raises(BugError):
        journal.append("v1", after_seq=0, events=numbered("v2", [prepared()]))


def test_appending_nothing_changes_nothing(journal: Journal) -> None:
    journal.append("v1", after_seq=0, events=[])
    assert list(journal.events("v1")) == []


def test_visits_do_not_mix(journal: Journal) -> None:
    journal.append("v1", after_seq=0, events=whole_visit("v1", code="111111"))
    journal.append("v2", after_seq=0, events=whole_visit("v2", code="222222"))
    assert {event.visit_id for event in journal.events("v1")} == {"v1"}


def test_a_document_that_does_not_fit_its_hash_keeps_nothing(journal: Journal) -> None:
    wrong = Document("0" * 64, "application/pdf", b"%PDF")
    with pytest.raises(BugError):
        journal.append("v1", after_seq=0, events=numbered("v1", [prepared()]), documents=[wrong])
    assert list(journal.events("v1")) == []
