"""Reception's list: today's visits, whoever needs somebody first, and behind them the patients that a search finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kiosk.ui.desk.arrange import ALL, ListRow, searchable
from kiosk.ui.desk.browser import Arrangement
from kiosk.ui.desk.services import VisitRow
from kiosk.ui.desk.work import DeskCall
from kiosk.ui.reception.services import PatientRecord
from kiosk.ui.reception.wording import arrival, day, identity, is_at_kiosk, language, place_of, planned, say
from kiosk.visit.state import Stage

TODAY, TO_DO, AT_KIOSK = "today", "to_do", "at_kiosk"

ARRANGEMENT = Arrangement(orders=("to_do", "expected", "name", "planned"), groups=(TODAY, TO_DO, AT_KIOSK, ALL))

VISIT, PATIENT = "visit:", "patient:"
"""What the ids of lines begin with."""

OVER = (Stage.DONE, Stage.ENDED)

_RANKS = {
    Stage.RELEASED: 3,
    Stage.TAKING_BACK: 3,
    Stage.RECHECKING: 3,
    Stage.SIGNED: 4,
    Stage.AT_KIOSK: 5,
    Stage.WAITING: 6,
    Stage.PREPARED: 7,
    Stage.DONE: 8,
    Stage.ENDED: 9,
}


def visit_line(row: VisitRow, today: date) -> ListRow:
    """Return a visit as a line of the list.

    Args:
        row: The visit.
        today: The clinic's day.
    """
    about = (row.procedure, language(row.language), planned(row.planned_on))
    is_waiting = row.is_urgent or row.needs_help or row.is_to_print
    groups = {TODAY: row.is_today, TO_DO: is_waiting or row.stage is Stage.RELEASED, AT_KIOSK: is_at_kiosk(row)}
    return ListRow(
        id=VISIT + row.visit_id,
        shown={
            "name": row.patient_name,
            "detail": " · ".join(part for part in (arrival(row, today), *about) if part),
            "identity": identity(row.born_on, row.record_number),
            "place": place_of(row),
            "placeKind": _kind(row),
            "light": light(row),
            "isUrgent": row.is_urgent,
            "needsHelp": row.needs_help and not row.is_urgent,
        },
        searched=searchable(row.patient_name, row.record_number, *_days(row)),
        keys={
            "to_do": (_rank(row), *_expected(row), -row.updated_at.timestamp()),
            "expected": (*_expected(row), -row.updated_at.timestamp()),
            "name": searchable(row.patient_name),
            "planned": (row.planned_on is None, row.planned_on or row.born_on),
        },
        groups=frozenset(name for name, is_in in groups.items() if is_in),
    )


def patient_line(patient: PatientRecord) -> ListRow:
    """Return a patient of the register as a line of the list."""
    return ListRow(
        id=PATIENT + patient.id,
        shown={
            "name": patient.full_name,
            "detail": "",
            "identity": identity(patient.born_on, patient.record_number),
            "place": "",
            "placeKind": "plain",
            "light": "",
            "isUrgent": False,
            "needsHelp": False,
        },
    )


def unfinished(rows: Sequence[VisitRow]) -> list[dict[str, object]]:
    """Return what somebody still has to do with, as the day's end shows it; whoever needs somebody first."""
    waiting = sorted((row for row in rows if row.stage not in OVER or row.is_to_print), key=_rank)
    return [
        {
            "id": row.visit_id,
            "name": row.patient_name,
            "identity": identity(row.born_on, row.record_number),
            "place": place_of(row),
            "canPrint": row.is_to_print,
            "canCall": bool(row.station),
            "canCancel": row.stage not in (*OVER, Stage.SIGNED, Stage.TAKING_BACK, Stage.RECHECKING),
        }
        for row in waiting
    ]


def light(row: VisitRow) -> str:
    """Return the traffic light, with no clinical detail: ``open``, ``clear``, or empty."""
    if row.stage in (Stage.PREPARED, Stage.ENDED):
        return ""
    return "open" if row.open_points else "" if is_at_kiosk(row) else "clear"


def call_of(rows: Sequence[VisitRow]) -> DeskCall | None:
    """Return what stands over the page: the urgent calls, else the wishes for help."""
    urgent = [row for row in rows if row.is_urgent]
    calling = urgent or [row for row in rows if row.needs_help]
    if not calling:
        return None
    where = _listed(row.station for row in calling) or say("the patient has left it")
    return DeskCall(where, _listed(row.patient_name for row in calling), bool(urgent))


def first_call(rows: Sequence[VisitRow]) -> str | None:
    """Return the visit whose call came first among those that stand over the page."""
    urgent = [row for row in rows if row.is_urgent]
    calling = urgent or [row for row in rows if row.needs_help]
    return min(calling, key=lambda row: row.updated_at).visit_id if calling else None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))


def _days(row: VisitRow) -> tuple[str, ...]:
    born = row.born_on
    return (
        str(born),
        f"{born.day}.{born.month}.{born.year}",
        f"{born:%d/%m/%Y}",
        f"{born.day}/{born.month}/{born.year}",
        day(born),
    )


def _expected(row: VisitRow) -> tuple[bool, float]:
    """Sort by the planned arrival, and behind it who has none."""
    return row.expected_at is None, row.expected_at.timestamp() if row.expected_at else 0.0


def _rank(row: VisitRow) -> int:
    if row.is_urgent:
        return 0
    if row.needs_help:
        return 1
    if row.is_to_print:
        return 2
    return _RANKS[row.stage]


def _kind(row: VisitRow) -> str:
    if row.is_to_print:
        return "ask"
    if is_at_kiosk(row):
        return "current"
    return {Stage.RELEASED: "current", Stage.DONE: "good"}.get(row.stage, "plain")
