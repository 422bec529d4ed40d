"""The one shell: what it shows is on disk, and two stations never write past each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from kiosk.errors import Conflict, OvertakenError, RecordsError, VisitError
from kiosk.visit import events
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.rules import decision, kiosk, release, signing
from kiosk.visit.session import Document, VisitSession
from kiosk.visit.terms import Decision, FormKind, TopicKind
from tests.fakes.journal import MemoryJournal
from tests.unit.visit.clinic_day import CONSENT, DOCTOR, PATIENT, PROGRAM, VISIT, ClinicDay, refused


def test_what_was_done_is_on_disk_when_act_returns() -> None:
    day = ClinicDay().at_kiosk()
    facts = day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    last = day.history[-1]
    assert facts == (last.fact,)
    assert (last.visit_id, last.seq, last.at, last.actor) == (VISIT, day.state.seq, day.clock.now(), PATIENT)


def test_a_new_session_finds_the_visit_as_it_was_left() -> None:
    day = ClinicDay().at_kiosk()
    day.miss("pain_check", 1)
    assert day.another_session().state == day.state


def test_a_session_that_is_given_the_state_reads_the_journal_only_for_news() -> None:
    day = ClinicDay().at_kiosk()
    read: list[int] = []

    class Counted(MemoryJournal):
        def events(self, visit_id: str, *, after_seq: int = 0) -> Sequence[Event]:
            read.append(after_seq)
            return super().events(visit_id, after_seq=after_seq)

    journal = Counted()
    journal.append(VISIT, after_seq=0, events=day.history)
    session = VisitSession(
        journal=journal, clock=day.clock, outline=day.session.outline, visit_id=VISIT, state=day.state
    )
    assert session.state is day.state
    assert not session.catch_up()
    assert read == [day.state.seq]


def test_what_a_rule_brings_about_is_kept_with_what_it_said() -> None:
    day = ClinicDay().released()
    facts = day.patient(decision.reopen)
    assert facts == (events.Reopened(), events.ReleaseWithdrawn("Reopened"))


def test_a_refused_step_changes_nothing_and_tells_nobody() -> None:
    day = ClinicDay().at_kiosk()
    before, told = day.state, list[int]()
    day.session.on_change(lambda: told.append(1))
    with refused("VISIT-NOT-NOW"):
        day.patient(signing.sign, CONSENT)
    assert day.state is before
    assert len(day.history) == before.seq
    assert told == []


def test_a_step_with_nothing_to_say_tells_nobody() -> None:
    day = ClinicDay().at_kiosk()
    told = list[int]()
    day.session.on_change(lambda: told.append(1))
    assert day.patient(kiosk.show_notice) == ()
    assert told == []


def test_a_full_disk_leaves_the_state_as_it_is_on_disk() -> None:
    day = ClinicDay().at_kiosk()
    before, told = day.state, list[int]()
    day.session.on_change(lambda: told.append(1))
    day.journal.fails_with = RecordsError("RECORDS-FULL", "The disk is full.", "Make room.")
    with pytest.raises(RecordsError):
        day.patient(kiosk.call_help)
    assert day.state is before
    assert told == []
    day.patient(kiosk.call_help)
    assert day.state.needs_help


def test_every_listener_hears_of_every_change() -> None:
    day = ClinicDay().at_kiosk()
    heard = list[str]()
    day.session.on_change(lambda: heard.append(f"first {day.state.needs_help}"))
    day.session.on_change(lambda: heard.append("second"))
    day.patient(kiosk.call_help)
    assert heard == ["first True", "second"]


def test_what_another_station_wrote_comes_in_with_one_signal() -> None:
    day = ClinicDay().at_kiosk()
    desk, told = day.another_session(), list[int]()
    desk.on_change(lambda: told.append(1))
    assert not desk.catch_up()
    day.patient(kiosk.call_help)
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    assert desk.catch_up()
    assert desk.state == day.state
    assert told == [1]


def test_a_step_behind_somebody_elses_is_decided_again() -> None:
    day = ClinicDay().ready()
    desk = day.another_session()
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    with refused("VISIT-POINTS-OPEN"):
        desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    assert desk.state == day.state


def test_a_step_that_still_holds_is_kept_behind_somebody_elses() -> None:
    day = ClinicDay().ready()
    desk = day.another_session()
    day.patient(kiosk.call_help)
    desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    assert isinstance(day.history[-1].fact, events.Released)
    assert day.session.catch_up()
    assert day.state == desk.state


def test_a_withdrawal_is_found_behind_a_release_that_came_in_between() -> None:
    day = ClinicDay().ready()
    desk = day.another_session()
    desk.act(DOCTOR, release.release, informed_at=day.clock.now(), able_to_decide=True)
    day.patient(kiosk.raise_topic, kind=TopicKind.IN_PERSON)
    assert isinstance(day.history[-1].fact, events.ReleaseWithdrawn)


class BusyJournal(MemoryJournal):
    """Somebody else is always faster."""

    def __init__(self) -> None:
        super().__init__()
        self.tries = 0

    def append(
        self, visit_id: str, *, after_seq: int, events: Sequence[Event], documents: Sequence[Document] = ()
    ) -> None:
        if after_seq == 0:
            return super().append(visit_id, after_seq=after_seq, events=events, documents=documents)
        self.tries += 1
        raise Conflict("RECORDS-CONFLICT", "Another station wrote to this visit first.", "Reload.")


def test_a_session_gives_up_where_somebody_is_always_faster() -> None:
    day = ClinicDay()
    day.journal = busy = BusyJournal()
    day.session = VisitSession(journal=busy, clock=day.clock, outline=day.outline, visit_id=VISIT)
    day.prepared()
    with pytest.raises(Conflict):
        day.patient(kiosk.claim)
    assert busy.tries == 5


def test_documents_are_kept_with_the_event_that_names_them() -> None:
    day = ClinicDay().signed()
    document = Document(sha256_hex(b"form"), "application/pdf", b"form")
    day.session.act_with_documents(
        (document,), PROGRAM, signing.seal, form=FormKind.CONSENT, document_code="A", sha256=document.sha256
    )
    assert day.journal.documents == {document.sha256: document}


def test_a_refused_step_keeps_no_document() -> None:
    day = ClinicDay().released()
    document = Document(sha256_hex(b"form"), "application/pdf", b"form")
    with refused("VISIT-NOT-SIGNED"):
        day.session.act_with_documents(
            (document,), PROGRAM, signing.seal, form=FormKind.CONSENT, document_code="A", sha256=document.sha256
        )
    assert day.journal.documents == {}


def test_time_and_day_come_from_the_clock() -> None:
    day = ClinicDay().at_kiosk()
    day.later(hours=2)
    day.patient(kiosk.call_help)
    assert day.history[-1].at - day.history[0].at == timedelta(hours=2)
    assert day.state.decision is not Decision.AGREE


def test_who_was_overtaken_is_told_so_and_who_may_not_is_told_that() -> None:
    day = ClinicDay().released()
    desk = day.another_session()
    desk.act(DOCTOR, release.withdraw_release, reason="new letter")
    with pytest.raises(OvertakenError) as caught:
        day.patient(signing.sign, CONSENT)
    assert caught.value.code == "VISIT-NOT-NOW"
    with pytest.raises(VisitError) as again:
        day.patient(signing.sign, CONSENT)
    assert type(again.value) is VisitError, "by now the screen shows it"
