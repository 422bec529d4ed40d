"""The visits of the clinic's day, as a desk's list may show them: no answer of any patient is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from kiosk.app.visits import StoredVisits
from kiosk.records.store import Store
from kiosk.records.summary import Summary
from kiosk.records.worklist import WorklistLine
from kiosk.ui.desk.services import VisitRow
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.course import share_done
from kiosk.visit.fold import fold_all
from kiosk.visit.session import Clock
from kiosk.visit.state import Ending, Stage


class DayList:
    """Fits the `VisitList` protocol of `kiosk.ui.desk.services`.

    Args:
        store: Where visits are kept.
        visits: Opens the few that a kiosk holds, to say how far they are.
        clock: The time.
        zone: The clinic's time zone.
        titles: The procedures' titles, in the language that staff read, by id.
    """

    def __init__(
        self, store: Store, visits: StoredVisits, clock: Clock, zone: ZoneInfo, titles: Mapping[str, str]
    ) -> None:
        self._store = store
        self._visits = visits
        self._clock = clock
        self._zone = zone
        self._titles = titles
        self._held: dict[str, OpenVisit] = {}
        self._to_print: dict[str, tuple[int, bool]] = {}

    def rows(self) -> Sequence[VisitRow]:
        """Return the visits that are not over, and those that ended today.

        Raises:
            RecordsError: They cannot be read.
        """
        midnight = datetime.combine(self._clock.today(), time(), self._zone).astimezone(UTC)
        lines = self._store.worklist.lines(since=midnight)
        held = {line.visit.visit_id for line in lines if _is_at_kiosk(line.visit)}
        self._held = {visit_id: visit for visit_id, visit in self._held.items() if visit_id in held}
        return [self.row(line) for line in lines]

    def has_news(self) -> bool:
        """Say whether another process wrote anything since the last call."""
        return self._store.has_changed()

    def row(self, line: WorklistLine) -> VisitRow:
        """Return what a list may say of one visit."""
        visit, patient = line.visit, line.patient
        return VisitRow(
            visit_id=visit.visit_id,
            patient_name=patient.full_name,
            record_number=patient.record_number,
            born_on=patient.date_of_birth,
            procedure=self._titles.get(visit.procedure_id, visit.procedure_id),
            language=visit.language,
            doctor_id=visit.doctor_id,
            planned_on=visit.planned_on,
            stage=visit.stage,
            ending=visit.ending,
            progress=self._progress(visit.visit_id) if _is_at_kiosk(visit) else None,
            open_points=visit.open_points,
            is_urgent=visit.is_urgent,
            needs_help=visit.needs_help,
            updated_at=visit.updated_at,
            station=visit.held_by or "",
            procedure_id=visit.procedure_id,
            is_to_print=self._is_to_print(visit),
            expected_at=visit.expected_at.astimezone(self._zone) if visit.expected_at else None,
            is_today=self._is_today(visit),
        )

    def _is_today(self, visit: Summary) -> bool:
        """Say whether a visit is one of today's: planned for it, touched today, calling, or never put on a day."""
        today, expected = self._clock.today(), visit.expected_at
        is_planned = expected is None or expected.astimezone(self._zone).date() == today or visit.planned_on == today
        is_touched = visit.updated_at.astimezone(self._zone).date() == today
        return is_planned or is_touched or visit.is_urgent or visit.needs_help or self._is_to_print(visit)

    def _is_to_print(self, visit: Summary) -> bool:
        """Say whether a form waits for the printer; a journal is folded only when it has grown."""
        if visit.stage is not Stage.DONE and visit.ending is not Ending.DECLINED:
            return False
        seq, answer = self._to_print.get(visit.visit_id, (0, False))
        if seq != visit.seq:
            state = fold_all(visit.visit_id, self._store.journal.events(visit.visit_id))
            answer = state.form_to_print is not None
            self._to_print[visit.visit_id] = (visit.seq, answer)
        return answer

    def _progress(self, visit_id: str) -> float:
        """Say how far a patient at a kiosk is; her visit stays open here, so that only news is read."""
        if visit_id not in self._held:
            self._held[visit_id] = self._visits.open(visit_id)
        session = self._held[visit_id].session
        session.catch_up()
        return share_done(session.state, session.outline)


def _is_at_kiosk(visit: Summary) -> bool:
    """Say whether a patient is going through the visit right now, so that it tells something how far she is."""
    return visit.held_by is not None and visit.stage is Stage.AT_KIOSK
