"""What an open house hands to a desk: the list of the day, the log-in, the first account, noted openings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.command_line import main
from kiosk.app.day_list import DayList
from kiosk.app.desk_services import desk_services
from kiosk.app.doctor_station import NotedRecords, doctor_policy
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.app.keys import key_source
from kiosk.app.sample_clinic import DOCTOR
from kiosk.clinic import read_clinic
from kiosk.staff.accounts import StaffRole
from kiosk.ui.desk.services import Member, VisitRow
from kiosk.ui.patient.journey import Journey
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason
from tests.integration.records.raw import raw

pytestmark = pytest.mark.integration

PASSPHRASE = "a long passphrase of a sample"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data")


@pytest.fixture
def house(folders: Folders) -> Iterator[House]:
    opened = open_house(folders, read_clinic(SAMPLE_CLINIC), is_desk=True)
    yield opened
    opened.close()


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def day_list(house: House) -> DayList:
    return DayList(house.store, house.visits, house.clock, house.settings.time_zone, house.titles)


def notes(folders: Folders, house: House) -> list[dict[str, Any]]:
    with raw(folders.records, key_source(folders, house.settings)) as connection:
        bodies = connection.execute("SELECT body FROM entry WHERE stream = 'staff' ORDER BY seq").fetchall()
    return [json.loads(body[0]) for body in bodies]


def test_the_list_names_patient_and_procedure_and_how_far_the_kiosk_is(house: House) -> None:
    rows = {row.patient_name: row for row in day_list(house).rows()}
    one = rows["Sample Patient One"]
    assert (one.procedure, one.stage, one.progress) == ("Lumbar rhizolysis", Stage.PREPARED, None)

    journey = Journey(house.visits.open(one.visit_id), "kiosk-1")
    journey.claim()
    journey.accept_notice()
    journey.begin()
    seen = day_list(house)
    first = next(row.progress for row in seen.rows() if row.visit_id == one.visit_id)
    journey.go_on()
    journey.go_on()
    second = next(row.progress for row in seen.rows() if row.visit_id == one.visit_id)
    assert first is not None and second is not None
    assert 0 <= first < second < 1

    journey.pause(PauseReason.BREAK)
    assert next(row.progress for row in seen.rows() if row.visit_id == one.visit_id) is None


def test_a_row_of_a_list_can_hold_no_answer() -> None:
    told = {field.name for field in fields(VisitRow)}
    assert told.isdisjoint({"safety", "points", "checks", "topics", "goals", "decision", "personal_risks"})


def test_a_record_is_opened_after_its_note(house: House, folders: Folders, tasks: TaskRunner) -> None:
    policy = doctor_policy(house.settings, "doctor-2")
    _, door = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
    visit_id = day_list(house).rows()[0].visit_id
    record = NotedRecords(house, door).open(visit_id, Member(DOCTOR, "Sample Doctor"))

    assert record.visit.session.state.visit_id == visit_id
    assert record.patient_name.startswith("Sample Patient")
    last = notes(folders, house)[-1]
    assert (last["what"], last["account_id"], last["station"], last["visit_id"]) == (
        "record-opened",
        DOCTOR,
        "doctor-2",
        visit_id,
    )


def test_the_sample_clinic_shows_the_staff_of_this_desk_and_makes_no_administrator(
    house: House, tasks: TaskRunner
) -> None:
    services, _ = desk_services(house, tasks, doctor_policy(house.settings), role=StaffRole.DOCTOR)
    assert [sample.account for sample in services.sample_staff] == [DOCTOR]
    assert services.first_account is None


def test_the_first_start_of_a_real_clinic_shows_an_administrator_once(
    tasks: TaskRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "seal-password").write_text("a long password of a sample seal", "utf-8")
    monkeypatch.setenv("ANTESALA_SEAL_PASSWORD_FILE", str(tmp_path / "seal-password"))
    monkeypatch.setenv("ANTESALA_PASSPHRASE", PASSPHRASE)
    text = SAMPLE_CLINIC.read_text("utf-8").replace("sample = true", "").replace('"key-file"', '"passphrase"')
    clinic = tmp_path / "clinic.toml"
    clinic.write_text(text, "utf-8")
    folders = Folders(tmp_path / "data", clinic)
    assert main(["seal", "create", "--data", str(folders.data), "--clinic", str(clinic)]) == 0
    settings = read_clinic(clinic)
    house = open_house(folders, settings, passphrase=PASSPHRASE, is_desk=True)
    try:
        policy = doctor_policy(settings)
        first, _ = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
        again, _ = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
        assert first.sample_staff == []
        assert first.first_account is not None
        account = house.roster.authenticate(first.first_account.account, first.first_account.password, station="x")
        assert account.role is StaffRole.ADMINISTRATOR
        assert again.first_account is None
    finally:
        house.close()
