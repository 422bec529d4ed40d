"""The patient register: kept as written, found as typed, noted without names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import RecordsError
from kiosk.records.key import KeyFile
from kiosk.records.register import Patient, words_query
from kiosk.records.store import Store
from tests.integration.records.raw import raw
from tests.integration.records.visits import RECEPTION

BORN = date(1958, 3, 7)


def add(store: Store, given: str, family: str, number: str, born: date = BORN) -> Patient:
    return store.register.add(RECEPTION, given_name=given, family_name=family, record_number=number, date_of_birth=born)


def found(store: Store, text: str) -> list[str]:
    return [patient.record_number for patient in store.register.search(text)]


def test_a_patient_comes_back_by_id_and_by_record_number(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    assert store.register.patient(one.id) == one
    assert store.register.by_record_number(" R-1 ") == one
    assert store.register.by_record_number("R-2") is None


@pytest.mark.parametrize("name", ["Sample 🙂 Patient", "مريض نموذجي", "חולה לדוגמה", "Ngũgĩ 示例", "O'Sample-Patiënt"])
def test_names_from_anywhere_survive(store: Store, name: str) -> None:
    one = add(store, name, name, "R-1")
    assert store.register.patient(one.id).full_name == f"{name} {name}"
    assert found(store, name) == ["R-1"]


@pytest.mark.parametrize("typed", ["peña", "PENA", "Pena S", "ángel", "angel pe", "r-1", "R-1", " pena ", "7.3.1958"])
def test_search_finds_whatever_is_typed_first(store: Store, typed: str) -> None:
    add(store, "Ángel", "Peña Sample", "R-1")
    add(store, "Sample", "Patient Two", "X-2", date(1960, 1, 1))
    assert found(store, typed) == ["R-1"]


@pytest.mark.parametrize("typed", ["1958-03-07", "7/3/1958", "07.03.1958"])
def test_search_finds_a_date_of_birth(store: Store, typed: str) -> None:
    add(store, "Sample", "Patient One", "R-1")
    add(store, "Sample", "Patient Two", "R-2", date(1958, 7, 3))
    assert found(store, typed) == ["R-1"]


@pytest.mark.parametrize("typed", ["", "  ", "%", "_", "nobody", "31.2.1958", "ample", "\u0301"])
def test_search_finds_nobody_by_what_fits_nobody(store: Store, typed: str) -> None:
    add(store, "Sample", "Patient One", "R-1")
    assert found(store, typed) == []


@pytest.mark.parametrize(
    "typed", ["two", "Patient", "patient two", "two patient", "two sam", "sample two", "mar", "sol mar", "patient-two"]
)
def test_search_finds_inner_parts_of_a_name_in_any_order(store: Store, typed: str) -> None:
    two = add(store, "Sample", "Patient Two", "R-2")
    add(store, "Somebody", "Else", "R-3")
    store.register.change(RECEPTION, replace(two, given_name="Sample Mar-Sol"))
    assert found(store, typed) == ["R-2"]


def test_search_finds_no_word_that_a_changed_name_has_lost(store: Store) -> None:
    two = add(store, "Sample", "Patient Two", "R-2")
    store.register.change(RECEPTION, replace(two, family_name="Patient Three"))
    assert (found(store, "two"), found(store, "three")) == ([], ["R-2"])


def test_a_search_by_an_inner_part_walks_through_no_table(store: Store) -> None:
    dialect = store._database._engine.dialect
    statement = words_query(["two", "patient"], 50).compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    with store._database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
    assert not [step for step in plan if step.startswith("SCAN")], plan


def test_search_stops_at_the_limit(store: Store) -> None:
    for number in range(5):
        add(store, "Sample", f"Patient {number}", f"R-{number}")
    assert len(store.register.search("sample", limit=3)) == 3


def test_a_record_number_belongs_to_one_patient(store: Store) -> None:
    add(store, "Sample", "Patient One", "R-1")
    with pytest.raises(RecordsError) as caught:
        add(store, "Sample", "Patient Two", "R-1")
    assert caught.value.code == "RECORDS-RECORD-NUMBER-TAKEN"
    assert found(store, "sample") == ["R-1"]


@pytest.mark.parametrize(
    ("given", "family", "number"),
    [("", " ", "R-1"), ("A", "B", " "), ("\ud83d", "B", "R-1"), ("A\x00", "B", "R-1")],
)
def test_an_incomplete_patient_is_refused(store: Store, given: str, family: str, number: str) -> None:
    with pytest.raises(RecordsError) as caught:
        add(store, given, family, number)
    assert caught.value.code == "RECORDS-PATIENT-INCOMPLETE"


def test_a_changed_patient_is_found_by_the_new_name(store: Store) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    store.register.change(RECEPTION, replace(one, family_name="Married", phone="+34 600 000 000"))
    assert found(store, "married") == ["R-1"]
    assert found(store, "patient") == []
    assert store.register.patient(one.id).phone == "+34 600 000 000"


def test_an_unknown_patient_cannot_be_read_or_changed(store: Store) -> None:
    with pytest.raises(RecordsError) as caught:
        store.register.patient("nobody")
    assert caught.value.code == "RECORDS-PATIENT-UNKNOWN"
    with pytest.raises(RecordsError) as caught:
        store.register.change(RECEPTION, Patient("nobody", "Sample", "Patient", "R-1", BORN))
    assert caught.value.code == "RECORDS-PATIENT-UNKNOWN"


def test_every_change_is_noted_by_ids_alone(store: Store, folder: Path, key: KeyFile) -> None:
    one = add(store, "Sample", "Patient One", "R-1")
    store.register.change(RECEPTION, replace(one, family_name="Married"))
    with raw(folder, key) as connection:
        notes = [row[0] for row in connection.execute("SELECT body FROM entry WHERE stream = 'register' ORDER BY seq")]
    assert [b"patient-added" in notes[0], b"patient-changed" in notes[1]] == [True, True]
    assert all(one.id.encode() in note and b"sample-reception" in note for note in notes)
    assert not any(word in b"".join(notes) for word in (b"Patient One", b"Married", b"R-1", b"1958"))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=30))
def test_whatever_is_accepted_as_a_name_is_found_by_it(store: Store, name: str) -> None:
    number = f"N{name!r}"
    try:
        one = store.register.by_record_number(number) or add(store, name, "Zz", number)
    except RecordsError as error:
        assert error.code == "RECORDS-PATIENT-INCOMPLETE"
        return
    assert store.register.patient(one.id) == one
    assert one in store.register.search(one.full_name, limit=1000)
