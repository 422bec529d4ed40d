"""What the patient tells of the pain: where it is, how it feels, what it does to daily life; and what that opens."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from kiosk.errors import VisitError
from kiosk.visit.events import Fact, PainFelt, PainLived, PainPlaced
from kiosk.visit.outline import STRONGEST, PainPoint, PainTable, Reach
from kiosk.visit.rules.moment import Moment, kept, require_at_kiosk, require_own_hand
from kiosk.visit.state import Stage
from kiosk.visit.terms import Placing, Side


def place_pain(moment: Moment, *, placing: Placing, zones: tuple[str, ...] = ()) -> Sequence[Fact]:
    """Keep where it hurts; nothing when it is the same as before.

    Args:
        moment: Who and when.
        placing: Shown, no pain today, or cannot be shown.
        zones: ``<id>:<side>`` of each zone touched, at least one when it was shown and none otherwise.

    Raises:
        VisitError: VISIT-PAIN-UNKNOWN for a zone that the procedure does not have, VISIT-PAIN-NOWHERE when it is said
            to be shown and is not, or the other way round.
    """
    table = _table(moment)
    if bool(zones) is not (placing is Placing.SHOWN):
        raise VisitError("VISIT-PAIN-NOWHERE", "No place was touched.", "Touch a place, or say it cannot be shown.")
    _require_known(zones, table.reach_of_zone)
    side = _treated_side(zones, table)
    fact = PainPlaced(placing, zones, side, tuple(_opened_by_place(moment, zones, side)))
    before = moment.state.pain.placed
    is_same = before is not None and (before.placing, set(before.zones)) == (placing, set(zones))
    return kept(moment, fact, is_same=is_same)


def feel_pain(moment: Moment, *, strength: int, kinds: tuple[str, ...]) -> Sequence[Fact]:
    """Keep how strong the pain is, 0 to 10, and what it feels like; nothing when it is the same as before.

    Raises:
        VisitError: VISIT-PAIN-UNKNOWN for a strength off the scale, for no kind at all or an unknown one.
    """
    table = _table(moment)
    if not 0 <= strength <= STRONGEST or not kinds:
        raise _unknown()
    _require_known(kinds, table.kinds)
    opens = (PainPoint.NERVE,) if any(table.kinds[kind] for kind in kinds) else ()
    fact = PainFelt(strength, kinds, opens)
    return kept(moment, fact, is_same=moment.state.pain.felt == fact)


def live_with_pain(moment: Moment, *, since: str, prevents: tuple[str, ...] = ()) -> Sequence[Fact]:
    """Keep since when it hurts and what it keeps the patient from; nothing when it is the same as before.

    Raises:
        VisitError: VISIT-PAIN-UNKNOWN for a choice that the procedure does not have.
    """
    table = _table(moment)
    _require_known((since,), table.since)
    _require_known(prevents, table.prevents)
    fact = PainLived(since, prevents)
    return kept(moment, fact, is_same=moment.state.pain.lived == fact)


def _opened_by_place(moment: Moment, zones: tuple[str, ...], side: Side | None) -> Iterable[PainPoint]:
    if not zones:
        yield PainPoint.UNPLACED
        return
    if side is not moment.state.side:
        yield PainPoint.SIDE
    if any(_table(moment).reach_of_zone[zone] is Reach.BEYOND for zone in zones):
        yield PainPoint.BEYOND


def _treated_side(zones: Iterable[str], table: PainTable) -> Side | None:
    """Return the side of the pain that the treatment is for; where it goes on beyond, that side counts as well."""
    sides = {zone.partition(":")[2] for zone in zones if table.reach_of_zone[zone] is not Reach.ELSEWHERE}
    found = [side for side in (Side.LEFT, Side.RIGHT) if side.value in sides]
    return Side.BOTH if len(found) > 1 else found[0] if found else None


def _table(moment: Moment) -> PainTable:
    require_at_kiosk(moment, Stage.AT_KIOSK)
    require_own_hand(moment)
    if moment.outline.pain is None:
        raise VisitError("VISIT-UNKNOWN-STOP", "The procedure asks nothing about pain.", "Reload the visit.")
    return moment.outline.pain


def _require_known(chosen: Iterable[str], offered: Collection[str]) -> None:
    if any(one not in offered for one in chosen):
        raise _unknown()


def _unknown() -> VisitError:
    return VisitError("VISIT-PAIN-UNKNOWN", "The procedure has no such answer.", "Touch one of those on the screen.")
