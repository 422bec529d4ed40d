"""Kiosks in processes of their own: killed at any moment, killed between signature and form, two at once."""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import House, open_house
from kiosk.app.keys import key_source
from kiosk.clinic import read_clinic
from kiosk.records.audit import verify
from kiosk.ui.patient.journey import Journey
from kiosk.visit import course
from kiosk.visit.rules import decision
from kiosk.visit.session import VisitSession
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import Decision, FormKind
from tests.builders.clinic import copied_clinic
from tests.builders.sealed import put_keys_into
from tests.journeys.shortcuts import DECISION, release_ahead, walk

pytestmark = [pytest.mark.journey, pytest.mark.timeout(150)]

ROOT = Path(__file__).resolve().parents[2]
PROCESS = Path(__file__).with_name("kiosk_process.py")
KILLS = 3


def start(
    data: Path, until: str, *wishes: str, clinic: Path = SAMPLE_CLINIC, procedure: str = "lumbar_rhizolysis"
) -> Popen[str]:
    """Start a kiosk whose visitor goes on to a screen."""
    return Popen(
        [sys.executable, str(PROCESS), str(data), str(clinic), procedure, until, *wishes],
        stdout=PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def opened(data: Path) -> House:
    if not (data / "seal").exists():
        put_keys_into(data)
    return open_house(Folders(data), read_clinic(SAMPLE_CLINIC))


def session_of(house: House, procedure: str = "lumbar_rhizolysis") -> VisitSession:
    """Return the open visit of a procedure."""
    rows = house.store.summaries.open_visits()
    visit_id = next(row.visit_id for row in rows if row.procedure_id == procedure)
    return house.visits.open(visit_id).session


def is_sound(data: Path) -> bool:
    return verify(Folders(data).records, key_source(Folders(data), read_clinic(SAMPLE_CLINIC))).is_sound


def test_a_kiosk_killed_at_any_moment_resumes_where_the_patient_was(tmp_path: Path) -> None:
    data = tmp_path / "data"
    draw = random.Random()
    told: list[str] = []
    place = ""
    for _ in range(KILLS):
        with start(data, "Waiting") as process:
            assert process.stdout is not None
            shown = [process.stdout.readline().strip() for _ in range(draw.randrange(4, 14))]
            process.send_signal(signal.SIGKILL)
            shown += process.stdout.read().split()
        if told:
            assert shown[0] == place, "the visit did not resume where the journal says the patient was"
        told += shown
        house = opened(data)
        state = session_of(house).state
        place = _mark_of(house)
        house.close()
        answered = {line.split("/")[1] for line in told if line.endswith("/right")}
        assert answered <= set(state.checks), "an answer that was confirmed on the screen is gone"
        safety = [line.split("/")[1] for line in told if line.startswith("Safety/")]
        assert set(safety[:-1]) <= set(state.safety)
    assert is_sound(data)


def _mark_of(house: House) -> str:
    """Return what the screen should tell after a new start, from the journal alone."""
    session = session_of(house)
    where = course.place(session.state, session.outline)
    if where.phase is course.Phase.NOTICE:
        return "Notice/"
    if session.state.company is None:
        return "Company/"
    if where.phase in (course.Phase.EXPLAIN, course.Phase.MISSED):
        return "Explain/"
    kind = type(session.outline.stop(where.stop_id)).__name__.removesuffix("Stop")
    if kind == "Section":
        return f"Section/{where.stop_id}/step{where.step + 1}"
    if kind == "Check":
        return f"Check/{where.stop_id}/{'right' if where.phase is course.Phase.CONFIRM else ''}"
    return f"Safety/{where.stop_id}" if kind == "Safety" else f"{where.stop_id.capitalize()}/"


def test_killed_between_signature_and_form_the_form_is_made_at_the_next_start(tmp_path: Path) -> None:
    data = tmp_path / "data"
    house = opened(data)
    visit_id = session_of(house).state.visit_id
    visit = house.visits.open(visit_id)
    release_ahead(visit, house.clock)
    walk(visit, house.settings.kiosk.station, DECISION)
    house.close()

    with start(data, "Thanks", "die-signed") as process:
        assert process.wait(timeout=60) == -signal.SIGKILL

    house = opened(data)
    state = house.visits.open(visit_id).session.state
    assert (state.stage, state.signed is not None, state.forms) == (VisitStage.SIGNED, True, ())
    assert house.finish_forms() == 2, "the consent form, and the sheet to take home"
    form = house.visits.open(visit_id).session.state.forms[-1]
    assert form.kind is FormKind.CONSENT
    assert house.store.documents.document(form.sha256).data.startswith(b"%PDF")
    assert house.finish_forms() == 0
    house.close()
    assert is_sound(data)


def test_a_talk_first_form_left_unmade_is_made_at_the_next_start(tmp_path: Path) -> None:
    house = opened(tmp_path / "data")
    visit = house.visits.open(session_of(house).state.visit_id)
    walk(visit, house.settings.kiosk.station, DECISION)
    journey = Journey(visit, house.settings.kiosk.station)
    journey.claim()
    visit.session.act(journey.actor, decision.decide, decision=Decision.TALK_FIRST)

    assert house.finish_forms() == 1

    assert session_of(house).state.forms[-1].kind is FormKind.TALK_FIRST
    house.close()


def test_two_kiosks_on_one_data_folder_open_it_at_once_and_each_leads_its_own_patient(tmp_path: Path) -> None:
    data, second = tmp_path / "data", copied_clinic(tmp_path / "second.toml", ('"kiosk-1"', '"kiosk-2"'))
    with (
        start(data, "Check") as here,
        start(data, "Check", clinic=second, procedure="cervical_rhizolysis") as there,
    ):
        for process in (here, there):
            assert process.stdout is not None
            process.stdout.read()
            assert process.wait(timeout=90) == 0

    house = opened(data)
    states = [session_of(house, procedure).state for procedure in ("lumbar_rhizolysis", "cervical_rhizolysis")]
    house.close()
    assert [state.held_by for state in states] == ["kiosk-1", "kiosk-2"]
    assert all(state.position is not None for state in states)
    assert is_sound(data)
