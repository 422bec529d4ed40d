"""One row a visit, for worklists and for the code field: what its events add up to, and nothing else.

The row is written in the transaction of the events it follows from; `audit.py` rebuilds and compares it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql import Select

from kiosk.records.database import Database
from kiosk.records.tables import summary
from kiosk.visit.state import STILL_TOLD, Ending, Stage, VisitState


@dataclass(frozen=True, slots=True)
class Summary:
    """A visit in one line; it tells nothing of how far the patient came or what was answered.

    Attributes:
        seq: Number of the visit's last event.
        code: The code that opens the visit, or None once it has ended.
        expected_at: When the patient is to come, or None.
        open_points: How many points nobody has settled yet.
        updated_at: Aware UTC time of the last event.
    """

    visit_id: str
    seq: int
    patient_id: str
    procedure_id: str
    language: str
    doctor_id: str
    planned_on: date | None
    stage: Stage
    ending: Ending | None
    code: str | None
    held_by: str | None
    open_points: int
    is_urgent: bool
    needs_help: bool
    updated_at: datetime
    expected_at: datetime | None = None


def summarised(state: VisitState, updated_at: datetime) -> Summary | None:
    """Return the row of a visit, or None before it is prepared."""
    prepared = state.prepared
    if prepared is None:
        return None
    return Summary(
        visit_id=state.visit_id,
        seq=state.seq,
        patient_id=prepared.patient_id,
        procedure_id=prepared.procedure_id,
        language=state.language,
        doctor_id=prepared.doctor_id,
        planned_on=prepared.planned_on,
        stage=state.stage,
        ending=state.ending,
        code=state.code if state.code and state.stage is not Stage.ENDED else None,
        held_by=state.held_by,
        open_points=len(state.open_points),
        is_urgent=state.is_urgent,
        needs_help=state.needs_help,
        updated_at=updated_at,
        expected_at=prepared.expected_at,
    )


def keep(connection: Connection, row: Summary) -> None:
    """Write a visit's row, or its new version."""
    values = asdict(row)
    connection.execute(insert(summary).values(values).on_conflict_do_update(index_elements=["visit_id"], set_=values))


def drop(connection: Connection, visit_id: str) -> None:
    """Remove the row of an erased visit."""
    connection.execute(delete(summary).where(summary.c.visit_id == visit_id))


def read_row(row: Row[Any]) -> Summary:
    """Turn a database row into a summary."""
    return read_values(row._asdict())


def read_values(values: Mapping[str, Any]) -> Summary:
    """Turn a row's values, by column, into a summary."""
    ending = values["ending"]
    return Summary(**{**values, "stage": Stage(values["stage"]), "ending": Ending(ending) if ending else None})


class Summaries:
    """The visits, one line each.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_visit(self, visit_id: str) -> Summary | None:
        """Return one visit's row, or None when it is unknown, erased or not yet prepared."""
        found = self._rows(select(summary).where(summary.c.visit_id == visit_id))
        return found[0] if found else None

    def open_visits(self) -> Sequence[Summary]:
        """Return every visit that has not ended and is not done, the latest change first.

        A consent that was taken back, or re-checked with a point for the doctor, stays until the doctor has noted it.
        """
        is_open = summary.c.stage.not_in((Stage.ENDED.value, Stage.DONE.value))
        is_told = summary.c.ending.in_([ending.value for ending in STILL_TOLD])
        can_be_news = is_told | (summary.c.stage == Stage.DONE.value)
        is_news = can_be_news & (summary.c.open_points > 0)
        return self._rows(select(summary).where(is_open | is_news).order_by(summary.c.updated_at.desc()))

    def touched_since(self, since: datetime) -> Sequence[Summary]:
        """Return the visits in which anything happened since a time, over or not; the latest change first."""
        return self._rows(select(summary).where(summary.c.updated_at >= since).order_by(summary.c.updated_at.desc()))

    def untouched_since(
        self, since: datetime, stages: Sequence[Stage], endings: Sequence[Ending] = ()
    ) -> Sequence[Summary]:
        """Return the visits in which nothing happened after a time, the earliest change first.

        Args:
            since: Aware time.
            stages: Where they stand.
            endings: Or how they ended.
        """
        stands = summary.c.stage.in_([stage.value for stage in stages])
        ended = summary.c.ending.in_([ending.value for ending in endings])
        is_old = summary.c.updated_at <= since
        return self._rows(select(summary).where((stands | ended) & is_old).order_by(summary.c.updated_at))

    def of_patient(self, patient_id: str) -> Sequence[Summary]:
        """Return a patient's visits, the latest change first."""
        return self._rows(
            select(summary).where(summary.c.patient_id == patient_id).order_by(summary.c.updated_at.desc())
        )

    def _rows(self, query: Select[Any]) -> list[Summary]:
        with self._database.read() as connection:
            return [read_row(row) for row in connection.execute(query)]
