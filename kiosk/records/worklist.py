"""The worklist: visits with their patients, in one read. It holds no answer and folds no journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import Select

from kiosk.records.database import Database
from kiosk.records.register import Patient
from kiosk.records.summary import Summary, read_values
from kiosk.records.tables import patient, summary
from kiosk.visit.state import STILL_TOLD, Stage


@dataclass(frozen=True, slots=True)
class WorklistLine:
    """One visit and whose it is."""

    visit: Summary
    patient: Patient


_OF_PATIENT = [patient.c[name] for name in Patient.__dataclass_fields__]
_OPEN = [stage.value for stage in Stage if stage not in (Stage.DONE, Stage.ENDED)]
"""Named one by one, so that the index on the stage is used: most visits are over."""


class Worklist:
    """The visits that somebody has to do with now.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def lines(self, *, since: datetime) -> Sequence[WorklistLine]:
        """Return every visit that is not over, and those that ended since a time; the latest change first.

        A consent that was taken back, or re-checked with a point for the doctor, stays until the doctor has noted it.

        Args:
            since: Aware time, usually the beginning of the clinic's day.

        Raises:
            RecordsError: They cannot be read.
        """
        with self._database.read() as connection:
            found = [self._line(row._asdict()) for part in queries(since) for row in connection.execute(part)]
        return sorted(found, key=lambda line: line.visit.updated_at, reverse=True)

    @staticmethod
    def _line(values: dict[str, Any]) -> WorklistLine:
        of_patient = {name: values.pop(f"patient_{name}_") for name in Patient.__dataclass_fields__}
        return WorklistLine(read_values(values), Patient(**of_patient))


def queries(since: datetime) -> Sequence[Select[Any]]:
    """Return the statements that `Worklist.lines` reads by: open, over today, and what is over and not noted yet.

    Several, because one with an OR and an order is answered by walking through every visit that ever was.
    """
    lines = select(summary, *(column.label(f"patient_{column.name}_") for column in _OF_PATIENT)).join(
        patient, patient.c.id == summary.c.patient_id
    )
    is_open = summary.c.stage.in_(_OPEN)
    is_over = summary.c.stage.not_in(_OPEN)
    is_told = summary.c.ending.in_([ending.value for ending in STILL_TOLD])
    return (
        lines.where(is_open),
        lines.where(summary.c.updated_at >= since, is_over),
        lines.where(summary.c.updated_at < since, is_over, is_told, summary.c.open_points > 0),
        lines.where(summary.c.updated_at < since, summary.c.stage == Stage.DONE.value, summary.c.open_points > 0),
    )
