"""How far a visit is: the chapters, and about how many minutes are left. No Qt here."""

from __future__ import annotations

import math

from kiosk.procedure.duration import WayTime, minutes
from kiosk.ui.patient.journey import Journey
from kiosk.visit import course
from kiosk.visit.course import Phase
from kiosk.visit.outline import SectionStop

SLOWEST = 3
"""How many times longer than most somebody may need, with poor sight, in pain or in a second language: our own guess,
with plenty to spare (WCAG 2.2, 2.2.1: nobody is to be hurried)."""

_WITHOUT_TIME = frozenset(
    {
        Phase.WAITING,
        Phase.FINISHED,
        Phase.TAKING_BACK,
        Phase.RECHECK,
        Phase.RECHECK_DECISION,
        Phase.RECHECK_SIGNING,
    }
)
"""Where the time hangs on the doctor, where a thing is short, or where nothing is left: nothing is said there."""


def chapters_of(journey: Journey) -> list[dict[str, object]]:
    """Return the five chapters: name, short name, share done, isCurrent."""
    outline, words = journey.session.outline, journey.words
    current = course.chapter_at(journey.state, outline)
    return [
        {
            "name": words.chapters[chapter.value],
            "shortName": words.chapters_short[chapter.value],
            "share": share,
            "isCurrent": chapter is current,
        }
        for chapter, share in course.progress(journey.state, outline).items()
    ]


def patience_s(journey: Journey) -> int:
    """Return for how many seconds the page may be read without a touch: three times what it takes most people."""
    stop_id, outline = journey.place.stop_id, journey.session.outline
    if not outline.has(stop_id):
        return 0
    stop, time = outline.stop(stop_id), _time_of(journey)
    steps = range(stop.step_count) if isinstance(stop, SectionStop) else ()
    return math.ceil(SLOWEST * max((time.of(stop, [step]) for step in steps), default=time.of(stop)))


def minutes_left(journey: Journey) -> int:
    """Return about how many minutes of reading, answering and signing lie before the patient; 0 to say nothing."""
    if journey.place.phase in _WITHOUT_TIME:
        return 0
    state, outline = journey.state, journey.session.outline
    time = _time_of(journey)
    left = sum(time.of(one.stop, one.steps) for one in course.ahead(state, outline))
    if course.is_signing_ahead(state):
        left += time.signing(course.unanswered_optional(state, outline))
    return minutes(left)


def _time_of(journey: Journey) -> WayTime:
    return WayTime(journey.pack.structure, journey.words, journey.state.language)
