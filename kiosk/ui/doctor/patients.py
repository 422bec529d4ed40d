"""The doctor's patients of the day as lines of a list: urgent and open points first."""

from __future__ import annotations

from kiosk.ui.desk.arrange import ALL, ListRow, searchable
from kiosk.ui.desk.browser import Arrangement
from kiosk.ui.desk.services import VisitRow
from kiosk.ui.doctor.wording import day, place_of, say
from kiosk.ui.platform.translation import name_of
from kiosk.visit.state import STILL_TOLD, Stage

MINE, TO_DO = "mine", "to_do"

ARRANGEMENT = Arrangement(orders=("to_do", "name", "planned"), groups=(MINE, TO_DO, ALL))

_RANKS = {
    Stage.WAITING: 2,
    Stage.SIGNED: 3,
    Stage.TAKING_BACK: 4,
    Stage.RECHECKING: 4,
    Stage.AT_KIOSK: 5,
    Stage.RELEASED: 6,
    Stage.PREPARED: 7,
    Stage.DONE: 8,
    Stage.ENDED: 9,
}
"""Who is waiting for the doctor comes before who is not."""


def list_row(row: VisitRow, doctor_id: str) -> ListRow:
    """Return a visit as a line of the doctor's list.

    Args:
        row: What a list may say of the visit.
        doctor_id: Who is logged in.
    """
    is_news = _is_news(row)
    is_over = row.stage in (Stage.DONE, Stage.ENDED) and not is_news
    groups = {
        MINE: row.doctor_id == doctor_id,
        TO_DO: row.is_urgent or row.stage in (Stage.WAITING, Stage.SIGNED) or (bool(row.open_points) and not is_over),
    }
    planned = say("treatment {day}").format(day=day(row.planned_on)) if row.planned_on else say("no day yet")
    return ListRow(
        id=row.visit_id,
        shown={
            "name": row.patient_name,
            "detail": " · ".join((row.procedure, name_of(row.language), planned)),
            "place": place_of(row),
            "placeKind": _kind(row),
            "openPoints": row.open_points if not is_over else 0,
            "isUrgent": row.is_urgent,
        },
        searched=searchable(row.patient_name, row.record_number, row.procedure, day(row.born_on), str(row.born_on)),
        keys={
            "to_do": (_rank(row), -row.updated_at.timestamp() if is_over else row.updated_at.timestamp()),
            "name": searchable(row.patient_name),
            "planned": (row.planned_on is None, row.planned_on or row.born_on),
        },
        groups=frozenset(name for name, is_in in groups.items() if is_in),
    )


def _rank(row: VisitRow) -> int:
    if row.is_urgent:
        return 0
    if row.open_points and row.stage is Stage.WAITING:
        return 1
    if row.open_points and row.stage is Stage.AT_KIOSK:
        return 4
    if _is_news(row):
        return 1
    return _RANKS[row.stage]


def _is_news(row: VisitRow) -> bool:
    """Say whether something happened after the signature that the doctor has not noted yet."""
    return bool(row.open_points) and (row.ending in STILL_TOLD or row.stage is Stage.DONE)


def _kind(row: VisitRow) -> str:
    if row.progress is not None:
        return "current"
    return {
        Stage.WAITING: "ask",
        Stage.SIGNED: "ask",
        Stage.RELEASED: "current",
        Stage.DONE: "good",
    }.get(row.stage, "plain")
