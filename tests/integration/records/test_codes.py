"""Codes: six digits, never one in use, and the birthday behind one."""

from __future__ import annotations

import secrets
from datetime import date

import pytest

from kiosk.errors import RecordsError
from kiosk.records.store import Store
from kiosk.visit.arrival import Arrival, CodeBook, Knock
from kiosk.visit.events import CodeIssued, Countersigned, Fact, FormSealed, Signed
from kiosk.visit.slowing import Attempts
from kiosk.visit.terms import FormKind, SignMethod
from tests.fakes.clock import START, FixedClock
from tests.integration.records.visits import RECEPTION, numbered, prepared, whole_visit


def test_a_code_has_six_digits(store: Store) -> None:
    codes = [store.codes.new_code() for _ in range(20)]
    assert all(len(code) == 6 and code.isascii() and code.isdigit() for code in codes)
    assert len(set(codes)) > 15


def test_a_code_in_use_is_not_drawn_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="000007"))
    drawn = iter([7, 7, 42])
    monkeypatch.setattr(secrets, "randbelow", lambda _limit: next(drawn))
    assert store.codes.new_code() == "000042"


def test_when_no_code_is_free_somebody_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="000007"))
    monkeypatch.setattr(secrets, "randbelow", lambda _limit: 7)
    with pytest.raises(RecordsError) as caught:
        store.codes.new_code()
    assert caught.value.code == "RECORDS-NO-FREE-CODE"


def test_a_finished_visit_is_opened_by_no_code_and_keeps_it_from_others(store: Store) -> None:
    sha256 = "a" * 64
    facts: list[Fact] = [
        Signed(FormKind.CONSENT, SignMethod.TYPED, ("s1",), typed_name="Sample"),
        FormSealed(FormKind.CONSENT, "A-1", sha256),
        Countersigned(sha256, START),
    ]
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", code="123456"))
    store.journal.append("v1", after_seq=8, events=numbered("v1", facts, after_seq=8))
    assert store.codes.visit_of_code("123456") is None
    with pytest.raises(RecordsError):
        store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="123456"))


def test_code_and_birthday_open_a_visit_at_the_door(store: Store, clock: FixedClock) -> None:
    one = store.register.add(
        RECEPTION, given_name="Sample", family_name="One", record_number="R-1", date_of_birth=date(1958, 3, 7)
    )
    events = numbered("v1", [prepared(patient_id=one.id), CodeIssued("123456")])
    store.journal.append("v1", after_seq=0, events=events)
    codes: CodeBook = store.codes
    attempts: Attempts = store.attempts
    door = Arrival(codes=codes, attempts=attempts, clock=clock, station="kiosk-1")
    assert door.try_code("999999").knock is Knock.WRONG
    assert door.try_code("123456").visit_id == "v1"
    assert door.try_birthday("v1", day=8, month=3).knock is Knock.WRONG
    assert door.try_birthday("v1", day=7, month=3).knock is Knock.OPEN
    assert store.attempts.failures("arrival:kiosk-1").count == 0


def test_the_birthday_of_an_unknown_visit_is_an_error(store: Store) -> None:
    with pytest.raises(RecordsError) as caught:
        store.codes.birth_date_of("nobody")
    assert caught.value.code == "RECORDS-VISIT-UNKNOWN"
