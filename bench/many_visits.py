"""A sample clinic with as many visits as a measurement wants, written straight into the tables of the records.

`python -m bench.many_visits DIR COUNT` fills an empty folder. The newest visits, a day's worth, have the journal of a
patient who came to the doctor; the older ones have its first events, a summary row and a patient each. One chain links
them all.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, insert

from kiosk.app.folders import Folders
from kiosk.app.house import House, open_house
from kiosk.app.keys import key_source
from kiosk.clinic import read_clinic
from kiosk.records import chain
from kiosk.records.opening import open_or_create
from kiosk.records.register import Patient
from kiosk.records.summary import summarised
from kiosk.records.tables import entry, patient, summary
from kiosk.ui.patient.journey import Journey
from kiosk.visit.encoding import commitment, encode_event, link
from kiosk.visit.events import Event, Prepared
from kiosk.visit.fold import fold_all
from kiosk.visit.name_key import name_key
from kiosk.visit.outline import (
    UNSURE,
    Answer,
    CheckStop,
    PainKind,
    PainStop,
    PlainKind,
    PlainStop,
    SafetyStop,
    SectionStop,
    Stop,
)
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, PauseReason, Placing, TopicKind

DAY = 100
"""Visits with a whole journal: what a busy clinic's list holds."""

_BATCH = 5_000
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
_VALID = timedelta(weeks=26)
"""How long a consent counts in the sample clinic; no older one is still done."""

_ENDS = ((Stage.DONE, None),) * 16 + (
    (Stage.ENDED, Ending.DECLINED),
    (Stage.ENDED, Ending.CANCELLED),
    (Stage.ENDED, Ending.REVOKED),
    (Stage.ENDED, Ending.EXPIRED),
)
"""How older visits ended, and how often."""


def fill(data: Path, count: int) -> None:
    """Make a sample clinic with so many visits in an empty folder."""
    folders = Folders(data)
    settings = read_clinic(folders.clinic)
    house = open_house(folders, settings, is_desk=True)
    try:
        model, now = _lived(house), house.clock.now()
    finally:
        house.close()
    database, _ = open_or_create(folders.records, key_source(folders, settings))
    for first in range(0, count, _BATCH):
        numbers = range(first, min(first + _BATCH, count))
        database.write(lambda connection, numbers=numbers: _add(connection, model, numbers, count, now))  # type: ignore[misc]
    database.close()


def _lived(house: House) -> Sequence[Event]:
    """Let the first sample patient go to the doctor, and return the journal."""
    visit_id = house.store.summaries.open_visits()[0].visit_id
    journey = Journey(house.visits.open(visit_id), house.settings.kiosk.station)
    journey.claim()
    journey.accept_notice()
    journey.state_company(())
    for stop in journey.session.outline.core:
        journey.go_to(stop.id)
        _finish(journey, stop)
    journey.pause(PauseReason.LEFT)
    return house.store.journal.events(visit_id)


def _finish(journey: Journey, stop: Stop) -> None:
    match stop:
        case SectionStop():
            for _ in range(1, stop.step_count):
                journey.go_on()
        case CheckStop():
            first = stop.phrasings[0]
            journey.answer_check(first.right, (*first.options, UNSURE))
        case PainStop(kind=PainKind.PLACE):
            journey.place_pain(Placing.CANNOT_SHOW, [])
        case PainStop(kind=PainKind.FEEL):
            journey.feel_pain(6, ["aching"])
        case PainStop():
            journey.live_with_pain("years", ["walk"])
        case SafetyStop():
            journey.answer_safety(stop.id, Answer.YES if stop.id == "blood_thinner" else Answer.NO, "")
        case PlainStop(kind=kind):
            _say(journey, kind)


def _say(journey: Journey, kind: PlainKind) -> None:
    match kind:
        case PlainKind.GOALS:
            journey.state_goals((), "")
        case PlainKind.TOPICS:
            journey.raise_topic(TopicKind.WRITTEN, text="Can I drive to work?")
        case PlainKind.DECISION:
            journey.decide(Decision.AGREE)
        case PlainKind.SUMMARY:
            pass


def _add(connection: Connection, model: Sequence[Event], numbers: range, count: int, now: datetime) -> None:
    """Add visits with their patients, their journals and their rows, at the end of the chain."""
    entries: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    patients: list[dict[str, Any]] = []
    position, previous = chain.head(connection)
    for number in numbers:
        one, is_today = _patient(number), number >= count - DAY
        at = now - timedelta(minutes=20 * (count - number))
        events = list(_copied(model if is_today else model[:3], f"bench-{number}", one.id))
        for event in events:
            body, salt = encode_event(event), secrets.token_bytes(chain.SALT_BYTES)
            committed = commitment(salt, body)
            position, previous = position + 1, link(previous, committed)
            stream = chain.visit_stream(event.visit_id)
            entries.append(
                {"position": position, "stream": stream, "seq": event.seq, "at": event.at, "salt": salt, "body": body}
                | {"commitment": committed, "link": previous}
            )
        rows.append(_row(events, number, at, now, is_today=is_today))
        patients.append(asdict(one) | _keys(one))
    connection.execute(insert(patient), patients)
    connection.execute(insert(entry), entries)
    connection.execute(insert(summary), rows)


def _copied(model: Sequence[Event], visit_id: str, patient_id: str) -> Iterator[Event]:
    for event in model:
        fact = event.fact
        if isinstance(fact, Prepared):
            fact = replace(fact, patient_id=patient_id)
        yield replace(event, visit_id=visit_id, fact=fact)


def _row(events: Sequence[Event], number: int, at: datetime, now: datetime, *, is_today: bool) -> dict[str, Any]:
    """Return the summary row: what the events add up to, and for an older visit how it ended."""
    made = summarised(fold_all(events[0].visit_id, events), at)
    assert made is not None
    if not is_today:
        stage, ending = _ENDS[number % len(_ENDS)]
        if stage is Stage.DONE and now - at > _VALID:
            stage, ending = Stage.ENDED, Ending.EXPIRED
        made = replace(made, stage=stage, ending=ending, open_points=0, held_by=None, is_urgent=False)
    return asdict(replace(made, code=None))


def _patient(number: int) -> Patient:
    """Return a sample patient; every family name begins alike, which is the worst case for a search."""
    draw = Random(number)
    ending = "".join(draw.choice(_SYLLABLES) for _ in range(3))
    born = date(1930, 1, 1) + timedelta(days=draw.randrange(25_000))
    given = f"{draw.choice(_SYLLABLES)}{draw.choice(_SYLLABLES)}".title()
    return Patient(f"bench-patient-{number}", given, f"Sample{ending}", f"B {number:06}", born)


def _keys(one: Patient) -> dict[str, str]:
    names = one.given_name, one.family_name
    return {"name_key": name_key(f"{names[1]} {names[0]}"), "given_first_key": name_key(f"{names[0]} {names[1]}")}


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
