"""What the patient tells of the pain, and what it leaves for the doctor."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit import events
from kiosk.visit.brief import brief
from kiosk.visit.course import is_finished, next_stop, previous_stop, unfinished
from kiosk.visit.encoding import decode_event, encode_event
from kiosk.visit.fold import fold_all
from kiosk.visit.outline import Answer, Chapter, PainKind, PainPoint, PainStop
from kiosk.visit.rules import decision, doctor, kiosk, pain
from kiosk.visit.state import PointKind, Stage
from kiosk.visit.terms import Decision, Placing, SettledBy, Side
from tests.builders.outline import JOINTS
from tests.unit.visit.clinic_day import DOCTOR, ELSEWHERE, RECEPTION, VISIT, ClinicDay, refused


def points(day: ClinicDay) -> list[str]:
    return [point.id for point in day.state.open_points]


# ---- what opens a point (the planned side is the left)


@pytest.mark.parametrize(
    ("zones", "opened"),
    [
        (("back:left",), []),
        (("back:left", "head:middle"), []),
        (("back:left", "hand:right"), []),
        (("back:right",), ["pain:side"]),
        (("back:left", "back:right"), ["pain:side"]),
        (("head:middle",), ["pain:side"]),
        (("hand:right",), ["pain:side"]),
        (("back:left", "calf:left"), ["pain:beyond"]),
        (("calf:right",), ["pain:side", "pain:beyond"]),
    ],
)
def test_a_place_that_does_not_match_or_goes_beyond_opens_a_point(zones: tuple[str, ...], opened: list[str]) -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain(*zones)
    assert points(day) == opened
    assert all(point.kind is PointKind.PAIN and not point.kind.needs_say_back for point in day.state.open_points)


@pytest.mark.parametrize("placing", [Placing.NO_PAIN_TODAY, Placing.CANNOT_SHOW])
def test_a_pain_that_is_not_shown_is_for_the_doctor_to_ask_about(placing: Placing) -> None:
    day = ClinicDay().at_kiosk()
    day.patient(pain.place_pain, placing=placing)
    assert points(day) == ["pain:unplaced"]
    day.show_pain("back:left")
    assert points(day) == []


@pytest.mark.parametrize(("kinds", "opened"), [(("aching",), []), (("aching", "electric"), ["pain:nerve"])])
def test_pain_that_feels_like_a_nerve_opens_a_point(kinds: tuple[str, ...], opened: list[str]) -> None:
    day = ClinicDay().at_kiosk()
    day.feel(*kinds)
    assert points(day) == opened


def test_not_sure_how_it_feels_opens_a_point_too() -> None:
    day = ClinicDay().at_kiosk()
    day.feel("not_sure")
    assert points(day) == ["pain:nerve"]


def test_another_answer_takes_the_point_away_and_opens_a_settled_one_anew() -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain("calf:left")
    day.show_pain("back:left")
    assert points(day) == []
    day.show_pain("calf:left")
    day.does(DOCTOR, doctor.settle_point, point_id="pain:beyond", by=SettledBy.NOTED, note="Looked at the leg.")
    assert points(day) == []
    day.show_pain("calf:left", "back:left")
    assert points(day) == ["pain:beyond"]


# ---- the doctor confirms the side


def test_confirming_the_side_that_was_shown_closes_the_point() -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain("back:right")
    day.does(DOCTOR, doctor.confirm_side, side=Side.RIGHT, joints=JOINTS)
    assert points(day) == []


def test_confirming_another_side_than_the_one_shown_opens_a_point() -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain("back:left")
    assert points(day) == []
    day.does(DOCTOR, doctor.confirm_side, side=Side.RIGHT, joints=JOINTS)
    assert points(day) == ["pain:side"]


def test_confirming_the_planned_side_leaves_what_is_open_open_and_what_is_settled_settled() -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain("back:right")
    day.does(DOCTOR, doctor.confirm_side, side=Side.LEFT, joints=JOINTS)
    assert points(day) == ["pain:side"]
    day.does(DOCTOR, doctor.settle_point, point_id="pain:side", by=SettledBy.NOTED, note="The left is treated first.")
    day.does(DOCTOR, doctor.confirm_side, side=Side.LEFT, joints=JOINTS[:1])
    assert points(day) == []


def test_a_place_shown_after_the_side_was_confirmed_is_held_against_the_confirmed_one() -> None:
    day = ClinicDay().at_kiosk()
    day.does(DOCTOR, doctor.confirm_side, side=Side.RIGHT, joints=JOINTS)
    day.show_pain("back:right")
    assert points(day) == []


def test_a_side_confirmed_where_nothing_was_shown_opens_no_point_of_its_own() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(pain.place_pain, placing=Placing.CANNOT_SHOW)
    day.does(DOCTOR, doctor.confirm_side, side=Side.RIGHT, joints=JOINTS)
    assert points(day) == ["pain:unplaced"]


# ---- the release


def _released_ahead() -> ClinicDay:
    day = ClinicDay().at_kiosk()
    day.doctor_prepares()
    day.release()
    assert day.state.release is not None
    return day


def test_a_first_answer_that_opens_nothing_leaves_a_release_ahead() -> None:
    day = _released_ahead()
    day.tell_of_pain()
    assert day.state.release is not None


@pytest.mark.parametrize("tell", [lambda day: day.show_pain("calf:left"), lambda day: day.feel("electric")])
def test_an_answer_that_opens_a_point_withdraws_a_release_ahead(tell: object) -> None:
    day = _released_ahead()
    assert callable(tell)
    tell(day)
    assert day.state.release is None


def test_another_place_withdraws_a_release_ahead() -> None:
    day = _released_ahead()
    day.show_pain("back:left")
    day.show_pain("back:left", "head:middle")
    assert day.state.release is None


# ---- who, when, what


@pytest.mark.parametrize(
    ("placing", "zones"),
    [(Placing.SHOWN, ()), (Placing.CANNOT_SHOW, ("back:left",)), (Placing.NO_PAIN_TODAY, ("back:left",))],
)
def test_shown_means_that_something_was_touched(placing: Placing, zones: tuple[str, ...]) -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-PAIN-NOWHERE"):
        day.patient(pain.place_pain, placing=placing, zones=zones)


def test_what_the_procedure_does_not_offer_is_refused() -> None:
    day = ClinicDay().at_kiosk()
    with refused("VISIT-PAIN-UNKNOWN"):
        day.show_pain("tail:left")
    with refused("VISIT-PAIN-UNKNOWN"):
        day.feel("itching")
    with refused("VISIT-PAIN-UNKNOWN"):
        day.feel()
    for strength in (-1, 11):
        with refused("VISIT-PAIN-UNKNOWN"):
            day.feel("aching", strength=strength)
    with refused("VISIT-PAIN-UNKNOWN"):
        day.patient(pain.live_with_pain, since="ever")
    with refused("VISIT-PAIN-UNKNOWN"):
        day.patient(pain.live_with_pain, since="years", prevents=("fly",))


def test_a_procedure_that_asks_nothing_about_pain_keeps_nothing() -> None:
    day = ClinicDay().at_kiosk()
    day.session.outline = replace(day.outline, pain=None)
    with refused("VISIT-UNKNOWN-STOP"):
        day.show_pain("back:left")


def test_only_the_hands_at_the_kiosk_tell_of_pain_and_only_until_the_decision() -> None:
    day = ClinicDay().at_kiosk()
    for actor, code in ((DOCTOR, "VISIT-NOT-YOURS"), (RECEPTION, "VISIT-NOT-YOURS"), (ELSEWHERE, "VISIT-ELSEWHERE")):
        with refused(code):
            day.does(actor, pain.feel_pain, strength=1, kinds=("aching",))
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    with refused("VISIT-NOT-NOW"):
        day.show_pain("back:left")


def test_the_same_answer_again_is_no_event() -> None:
    day = ClinicDay().at_kiosk()
    day.tell_of_pain()
    before = day.state.seq
    day.tell_of_pain()
    assert day.state.seq == before
    day.show_pain("back:left", "head:middle")
    day.show_pain("head:middle", "back:left")
    assert day.state.seq == before + 1


# ---- the way


def test_the_pain_is_asked_before_the_health_questions() -> None:
    day = ClinicDay().at_kiosk()
    ids = [stop.id for stop in day.outline.core]
    first = ids.index("pain_place")
    assert ids[first : first + 4] == ["pain_place", "pain_feel", "pain_life", "thinner"]


def test_each_answer_finishes_its_stop_and_agreeing_needs_all_three() -> None:
    day = ClinicDay().at_kiosk()
    stops = [PainStop(kind, Chapter.QUESTIONS) for kind in PainKind]
    assert not any(is_finished(day.state, stop) for stop in stops)
    assert {"pain_place", "pain_feel", "pain_life"} <= set(unfinished(day.state, day.outline))
    day.tell_of_pain()
    assert all(is_finished(day.state, stop) for stop in stops)


def test_no_pain_today_leads_past_the_other_questions() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(kiosk.show_stop, stop_id="pain_place")
    day.patient(pain.place_pain, placing=Placing.NO_PAIN_TODAY)
    following = next_stop(day.state, day.outline, "pain_place")
    before = previous_stop(day.state, day.outline, "thinner")
    assert following is not None
    assert before is not None
    assert (following.id, before.id) == ("thinner", "pain_place")
    assert not {"pain_feel", "pain_life"} & set(unfinished(day.state, day.outline))


def test_pain_that_cannot_be_shown_is_still_asked_about() -> None:
    day = ClinicDay().at_kiosk()
    day.patient(pain.place_pain, placing=Placing.CANNOT_SHOW)
    following = next_stop(day.state, day.outline, "pain_place")
    assert following is not None
    assert following.id == "pain_feel"


# ---- the brief and the journal


def test_the_brief_tells_the_pain_its_changes_and_its_points() -> None:
    day = ClinicDay().at_kiosk()
    day.show_pain("back:right")
    day.tell_of_pain()
    day.feel("electric", strength=8)
    told = brief(day.state, day.outline, day.clock.today()).pain
    assert told.told.placed == events.PainPlaced(Placing.SHOWN, ("back:left",), Side.LEFT)
    assert told.told.felt == events.PainFelt(8, ("electric",), (PainPoint.NERVE,))
    assert told.told.lived == events.PainLived("years", ("walk",))
    assert told.earlier == (
        events.PainPlaced(Placing.SHOWN, ("back:right",), Side.RIGHT, (PainPoint.SIDE,)),
        events.PainFelt(6, ("aching",)),
    )
    assert [point.id for point in told.points] == ["pain:nerve"]


PLACED_BYTES = (
    b'{"actor":{"id":"patient-1","role":"patient","station":"kiosk-1"},"at":"2027-03-08T09:00:00+00:00",'
    b'"fact":{"is":"PainPlaced","opens":["side","beyond"],"placing":"shown","side":"right",'
    b'"zones":["low_back:right","calf:right"]},"format":1,"seq":3,"visit_id":"visit-1"}'
)


def test_the_bytes_of_a_place_are_for_ever() -> None:
    event = decode_event(PLACED_BYTES)
    assert event.fact == events.PainPlaced(
        Placing.SHOWN, ("low_back:right", "calf:right"), Side.RIGHT, (PainPoint.SIDE, PainPoint.BEYOND)
    )
    assert encode_event(event) == PLACED_BYTES


def test_a_journal_from_before_the_pain_was_asked_still_folds() -> None:
    day = ClinicDay().at_kiosk()
    day.answer("thinner", Answer.NO)
    older = [entry for entry in day.history if not type(entry.fact).__name__.startswith("Pain")]
    state = fold_all(VISIT, older)
    assert state.stage is Stage.AT_KIOSK
    assert (state.pain.placed, state.pain.felt, state.pain.lived, state.pain_log) == (None, None, None, ())
    assert brief(state, replace(day.outline, pain=None), day.clock.today()).pain.points == ()
