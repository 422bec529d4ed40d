"""What an open house hands to a desk: the list of the day, the log-in, the first account, noted openings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.brief_papers import BriefRoom
from kiosk.app.command_line import main
from kiosk.app.day_list import DayList
from kiosk.app.desk_services import desk_services
from kiosk.app.doctor_desk import NotedRecords
from kiosk.app.doctor_station import doctor_policy
from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.app.keys import key_source
from kiosk.app.reception_preparing import PackPreparing
from kiosk.app.sample_clinic import DOCTOR, RECEPTION
from kiosk.clinic import read_clinic
from kiosk.errors import AntesalaError
from kiosk.staff.accounts import StaffRole
from kiosk.ui.desk.services import Member, VisitRow
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.written_brief import written_brief
from kiosk.ui.patient.journey import Journey
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.session import Clock
from kiosk.visit.state import Stage
from kiosk.visit.terms import PauseReason
from tests.builders.clinic import copied_clinic
from tests.fakes.printer import MemoryPrinter
from tests.integration.app.test_reception import new_visit
from tests.integration.consent.pdf import read_back
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


def test_a_visit_planned_for_another_day_is_not_todays_until_somebody_does_something(house: House) -> None:
    preparing = PackPreparing(house, station="reception-1")
    member, today = Member(RECEPTION, "Sample Reception"), datetime.combine(house.clock.today(), time(10, 30))
    ids = {
        days: preparing.prepare(new_visit(record_number=f"R-{days}", expected=today + timedelta(days=days)), member)
        for days in (0, 1)
    }
    tomorrow = DayList(house.store, house.visits, _Later(house.clock), house.settings.time_zone, house.titles)
    rows = {row.visit_id: row for row in day_list(house).rows()}
    assert [rows[ids[days]].is_today for days in (0, 1)] == [True, True], "both were touched today"
    expected = rows[ids[0]].expected_at
    assert expected is not None and expected.replace(tzinfo=None) == today
    rows = {row.visit_id: row for row in tomorrow.rows()}
    assert [rows[ids[days]].is_today for days in (0, 1)] == [False, True]
    sample = next(row for row in rows.values() if row.patient_name == "Sample Patient One")
    assert sample.is_today, "nobody put it on a day"


class _Later:
    """A clock that is a day ahead."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now() + timedelta(days=1)

    def today(self) -> date:
        return self._clock.today() + timedelta(days=1)


def test_a_row_of_a_list_can_hold_no_answer() -> None:
    told = {field.name for field in fields(VisitRow)}
    assert told.isdisjoint({"safety", "points", "checks", "topics", "goals", "decision", "personal_risks"})


def test_a_record_is_opened_after_its_note(house: House, folders: Folders, tasks: TaskRunner) -> None:
    policy = doctor_policy(house.settings, "doctor-2")
    _, door = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
    visit_id = day_list(house).rows()[0].visit_id
    record = NotedRecords(house, door, tasks).open(visit_id, Member(DOCTOR, "Sample Doctor"))

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
    changes = ("sample = true", ""), ('"key-file"', '"passphrase"')
    clinic = copied_clinic(tmp_path / "clinic.toml", *changes)
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


def test_the_pack_of_a_visit_is_read_once_and_each_opening_has_a_session_of_its_own(house: House) -> None:
    visit_id = day_list(house).rows()[0].visit_id
    first, second = house.visits.open(visit_id), house.visits.open(visit_id)
    assert first.pack is second.pack
    assert first.session is not second.session
    assert first.session.outline is second.session.outline


def test_a_desks_first_frame_waits_for_no_screen_of_a_patient_or_a_page_behind_the_door() -> None:
    names = ("kiosk.ui.patient.kiosk", "kiosk.ui.window", "kiosk.ui.doctor.doctor", "kiosk.ui.reception.reception")
    for desk in ("doctor", "reception"):
        program = (
            f"import sys, kiosk.app.{desk}_station; sys.exit(','.join(n for n in {names} if n in sys.modules) or 0)"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False)
        assert done.returncode == 0, done.stderr


def test_a_desk_opens_its_records_behind_the_first_frame(tmp_path: Path) -> None:
    program = """
import sys
from kiosk.app import desk_station
from kiosk.app.command_line import main

opens, told = desk_station.DeskStation.open_behind, []
made = desk_station.make_desk

def make(*given):
    desk, window = made(*given)
    window.window.frameSwapped.connect(lambda: told.append("frame"))
    return desk, window

def open_behind(station, *given, **named):
    assert "frame" in told, "before the first frame"
    print("behind", flush=True)
    opens(station, *given, **named)
    station._window.window.close()

desk_station.DeskStation.open_behind, desk_station.make_desk = open_behind, make
if __name__ == "__main__":
    sys.exit(main(["doctor", "--data", sys.argv[1], "--size", "1366x768"]))
"""
    file = tmp_path / "start.py"
    file.write_text(program, "utf-8")
    done = subprocess.run(
        [sys.executable, file, tmp_path / "data"], capture_output=True, text=True, timeout=50, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["behind"]


def test_the_brief_is_made_by_the_child_and_its_saving_is_noted(
    house: House, folders: Folders, tasks: TaskRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    policy = doctor_policy(house.settings)
    _, door = desk_services(house, tasks, policy, role=StaffRole.DOCTOR)
    row, member = day_list(house).rows()[0], Member(DOCTOR, "Sample Doctor")
    visit_id = row.visit_id
    record = NotedRecords(house, door, tasks).open(visit_id, member)
    talk = Consultation(
        record, member, station=policy.station, clock=house.clock, zone=house.settings.time_zone, language="en"
    )
    printer = MemoryPrinter(default="office")
    printer.add("office")
    room = BriefRoom(house, door, printer, tasks)
    file, saved, printed = tmp_path / "brief.pdf", list[str](), list[bool]()

    room.save(written_brief(talk), visit_id, member, str(file), done=saved.append, failed=raised)
    qtbot.waitUntil(lambda: bool(saved), timeout=40_000)
    room.print(written_brief(talk), visit_id, member, done=lambda: printed.append(True), failed=raised)
    qtbot.waitUntil(lambda: bool(printed), timeout=40_000)

    read = read_back(file.read_bytes())
    assert len(read.pages) == 1
    assert "Sample: not valid as consent" in read.words
    assert row.patient_name in read.words
    told = [note["what"] for note in notes(folders, house) if note.get("visit_id") == visit_id]
    assert told == ["record-opened", "brief-saved", "brief-printed"]
    assert house.visits.open(visit_id).session.state.printed == {}, "a working paper is no form of the visit"


def raised(error: AntesalaError) -> None:
    raise error
