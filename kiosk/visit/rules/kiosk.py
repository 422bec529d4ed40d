"""What the patient does at the kiosk, from the code to the questions for the doctor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from typing import TypeVar

from kiosk.errors import VisitError
from kiosk.visit.events import (
    AloneChosen,
    CheckAnswered,
    Claimed,
    CompanyStated,
    Fact,
    GoalsStated,
    HelpCalled,
    LanguageChosen,
    NoticeShown,
    Paused,
    SafetyAnswered,
    SectionShown,
    StopShown,
    TopicDropped,
    TopicRaised,
)
from kiosk.visit.outline import UNSURE, Answer, CheckStop, SafetyStop, SectionStop
from kiosk.visit.rules.moment import (
    AT_THE_SCREEN,
    Moment,
    kept,
    require_at_kiosk,
    require_own_hand,
    require_role,
    require_stage,
    typed,
)
from kiosk.visit.state import Position, Stage
from kiosk.visit.terms import Help, PauseReason, Relation, Role, TopicKind

S = TypeVar("S", SectionStop, CheckStop, SafetyStop)

LEASE = timedelta(minutes=15)
"""A station that was not heard of for so long no longer holds a visit; longer than any idle time."""

LONGEST_TEXT = 2_000
"""Characters kept of a written question or a detail; the screen says so while typing."""

LONGEST_NAME = 200
"""Characters kept of a name."""

_AFTER_SIGNING = (Stage.TAKING_BACK, Stage.RECHECKING)
_OPEN_STAGES = (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED, *_AFTER_SIGNING)
_AT_SCREEN_STAGES = (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)
_OWN_QUESTIONS = (TopicKind.COMMON, TopicKind.WRITTEN, TopicKind.IN_PERSON)


def claim(moment: Moment) -> Sequence[Fact]:
    """Open the visit at this station, after code and birthday.

    Raises:
        VisitError: VISIT-ELSEWHERE while another station holds it.
    """
    require_role(moment, *AT_THE_SCREEN)
    require_stage(moment, *_OPEN_STAGES)
    state, station = moment.state, moment.actor.station
    is_elsewhere = state.held_by not in (None, station)
    if is_elsewhere and state.held_at is not None and moment.now - state.held_at < LEASE:
        raise VisitError("VISIT-ELSEWHERE", "Another station holds this visit.", "Finish or pause it there first.")
    return (Claimed(station),)


def pause(moment: Moment, *, reason: PauseReason) -> Sequence[Fact]:
    """Leave the kiosk; the code brings the visit back. Nothing when this station does not hold it."""
    require_role(moment, *AT_THE_SCREEN)
    return (Paused(reason),) if moment.state.held_by == moment.actor.station else ()


def show_notice(moment: Moment) -> Sequence[Fact]:
    """Note that the privacy notice was shown."""
    require_at_kiosk(moment, *_AT_SCREEN_STAGES)
    return () if moment.state.notice_shown else (NoticeShown(moment.state.language),)


def choose_language(moment: Moment, *, language: str) -> Sequence[Fact]:
    """Go on in another language; place and answers stay."""
    require_at_kiosk(moment, *_AT_SCREEN_STAGES, *_AFTER_SIGNING)
    return () if moment.state.language == language else (LanguageChosen(language),)


def state_company(
    moment: Moment, *, helps_with: tuple[Help, ...], name: str = "", relation: Relation | None = None
) -> Sequence[Fact]:
    """Say who is with the patient from now on, and what they help with; nothing when it is as before."""
    require_at_kiosk(moment, *_AT_SCREEN_STAGES, Stage.RECHECKING)
    fact = CompanyStated(helps_with, typed(name, LONGEST_NAME), relation)
    is_known = moment.state.company is not None and not moment.state.is_help_outdated
    last = moment.state.companies[-1:] if is_known else ()
    is_same = any((one.helps_with, one.name, one.relation) == (helps_with, fact.name, relation) for one in last)
    return () if is_same else (fact,)


def choose_alone(moment: Moment, *, is_alone: bool) -> Sequence[Fact]:
    """Say whether the patient answers what is private without the helper; nothing when it is as before.

    Raises:
        VisitError: VISIT-NOT-NOW while nobody helps.
    """
    require_at_kiosk(moment, Stage.AT_KIOSK, Stage.RECHECKING)
    if not moment.state.company:
        raise VisitError("VISIT-NOT-NOW", "Nobody helps, so there is nothing to choose.", "Go on to the questions.")
    return () if moment.state.answers_alone is is_alone else (AloneChosen(is_alone),)


def show_section(moment: Moment, *, section_id: str, step: int) -> Sequence[Fact]:
    """Note that a step of a section is on the screen.

    Raises:
        VisitError: VISIT-UNKNOWN-STOP.
    """
    require_at_kiosk(moment, Stage.AT_KIOSK)
    stop = _stop(moment, section_id, SectionStop)
    if not 0 <= step < stop.step_count:
        raise VisitError("VISIT-UNKNOWN-STOP", "The section has no such step.", "Go back to the section.")
    return (SectionShown(section_id, step, stop.is_core),)


def show_stop(moment: Moment, *, stop_id: str) -> Sequence[Fact]:
    """Note that a check, a safety question, the goals, topics, summary or decision is on the screen."""
    require_at_kiosk(moment, Stage.AT_KIOSK)
    if not moment.outline.has(stop_id) or isinstance(moment.outline.stop(stop_id), SectionStop):
        raise _unknown_stop()
    position = moment.state.position
    is_there = position is not None and position.stop_id == stop_id and not position.just_answered
    return () if is_there else (StopShown(stop_id),)


def answer_check(moment: Moment, *, check_id: str, option: str, shown: tuple[str, ...]) -> Sequence[Fact]:
    """Keep one attempt at a check and judge it; nothing for the same touch again, whose answer is being explained.

    Args:
        moment: Who and when.
        check_id: Which check.
        option: The option touched, or ``not_sure``.
        shown: The options in the order of the screen.

    Raises:
        VisitError: VISIT-CHECK-CLOSED after a right answer or two misses; VISIT-UNKNOWN-OPTION.
    """
    require_at_kiosk(moment, Stage.AT_KIOSK)
    stop = _stop(moment, check_id, CheckStop)
    attempts = moment.state.checks.get(check_id, ())
    is_explained = moment.state.position == Position(check_id, just_answered=True)
    if is_explained and (attempts[-1].option, attempts[-1].shown) == (option, shown):
        return ()
    if moment.state.is_check_closed(check_id):
        raise VisitError("VISIT-CHECK-CLOSED", "This check is settled at the kiosk.", "Go on to the next stop.")
    attempt = len(attempts)
    phrasing = stop.phrasings[attempt]
    if option not in (*phrasing.options, UNSURE):
        raise VisitError("VISIT-UNKNOWN-OPTION", "The check has no such option.", "Touch one of the options.")
    was_right = option == phrasing.right
    return (
        CheckAnswered(
            check_id,
            attempt,
            option,
            shown,
            was_right,
            opens_point=attempt == 1 and not was_right,
            wants_say_back=was_right and moment.actor.role is Role.HELPER,
        ),
    )


def answer_safety(moment: Moment, *, question_id: str, answer: Answer, detail: str = "") -> Sequence[Fact]:
    """Keep the answer to a safety question; nothing when it is the same as before.

    Raises:
        VisitError: VISIT-NOT-YOURS for a helper's hand where the patient answers alone.
    """
    require_at_kiosk(moment, Stage.AT_KIOSK)
    require_own_hand(moment)
    stop = _stop(moment, question_id, SafetyStop)
    fact = SafetyAnswered(
        question_id=question_id,
        answer=answer,
        detail=typed(detail, LONGEST_TEXT),
        opens_point=answer in stop.opens_point_on,
        is_urgent=answer in stop.urgent_on,
        blocks_signing=answer in stop.blocks_signing_on,
    )
    return kept(moment, fact, is_same=moment.state.safety.get(question_id) == fact)


def state_goals(moment: Moment, *, goals: tuple[str, ...], own_words: str = "") -> Sequence[Fact]:
    """Keep what the patient would like to be able to do again."""
    require_at_kiosk(moment, Stage.AT_KIOSK)
    require_own_hand(moment)
    fact = GoalsStated(goals, typed(own_words, LONGEST_TEXT))
    return kept(moment, fact, is_same=moment.state.goals == fact)


def raise_topic(moment: Moment, *, kind: TopicKind, ref: str = "", text: str = "") -> Sequence[Fact]:
    """Ask the doctor: about a section or a common question (`ref`), in own words (`text`), or in person.

    Also the wish to know no more of a section than its short sentences. It is an open point as well: the doctor sees to
    it that the patient knows what it takes to decide. A written question that waits already is not asked twice.

    Raises:
        VisitError: VISIT-QUESTION-EMPTY for a written question without a word, VISIT-UNKNOWN-STOP for a section that
            the procedure does not have, VISIT-MUST-BE-TOLD for one that nobody may decline to know.
    """
    require_at_kiosk(moment, *_AT_SCREEN_STAGES)
    text = typed(text, LONGEST_TEXT)
    if kind in _OWN_QUESTIONS:
        require_own_hand(moment)
    if kind is TopicKind.SECTION:
        _stop(moment, ref, SectionStop)
    if kind is TopicKind.NOT_TO_KNOW:
        require_stage(moment, Stage.AT_KIOSK)
        if not _stop(moment, ref, SectionStop).may_decline:
            raise VisitError("VISIT-MUST-BE-TOLD", "This part is told to everybody.", "Go on to the next page.")
    if kind is TopicKind.WRITTEN:
        if not text:
            raise VisitError("VISIT-QUESTION-EMPTY", "The question has no words.", "Type it, or ask in person.")
        ref = ref or _open_question(moment, text) or str(_first_free(moment))
    topic_id = f"{kind.value}:{ref}" if ref else kind.value
    fact = TopicRaised(topic_id, kind, text)
    old = moment.state.topics.get(topic_id)
    return kept(moment, fact, is_same=old is not None and old.text == text)


def drop_topic(moment: Moment, *, topic_id: str) -> Sequence[Fact]:
    """Take a topic back."""
    require_at_kiosk(moment, *_AT_SCREEN_STAGES)
    topic = moment.state.topics.get(topic_id)
    if topic is not None and topic.kind in _OWN_QUESTIONS:
        require_own_hand(moment)
    if topic is not None and topic.kind is TopicKind.NOT_TO_KNOW:
        require_stage(moment, Stage.AT_KIOSK)  # there is more to see before the decision
    return (TopicDropped(topic_id),) if topic_id in moment.state.topics else ()


def call_help(moment: Moment) -> Sequence[Fact]:
    """Ask reception to come to the kiosk."""
    require_at_kiosk(moment, *_AT_SCREEN_STAGES, *_AFTER_SIGNING)
    return () if moment.state.needs_help else (HelpCalled(),)


def _open_question(moment: Moment, text: str) -> str:
    """Return the number of the written question that has these words and waits for the doctor, or empty."""
    waits = {point.id for point in moment.state.open_points}
    asked = (one for one in moment.state.topics.values() if one.kind is TopicKind.WRITTEN and one.text == text)
    return next((one.id.partition(":")[2] for one in asked if one.id in waits), "")


def _first_free(moment: Moment) -> int:
    """Return the lowest number that no written question has, nor one that the doctor settled before it was dropped."""
    taken = {*moment.state.topics, *moment.state.points}
    return next(number for number in count(1) if f"{TopicKind.WRITTEN.value}:{number}" not in taken)


def _stop(moment: Moment, stop_id: str, kind: type[S]) -> S:
    if not moment.outline.has(stop_id):
        raise _unknown_stop()
    stop = moment.outline.stop(stop_id)
    if not isinstance(stop, kind):
        raise _unknown_stop()
    return stop


def _unknown_stop() -> VisitError:
    return VisitError("VISIT-UNKNOWN-STOP", "The procedure has no such stop.", "Reload the visit.")
