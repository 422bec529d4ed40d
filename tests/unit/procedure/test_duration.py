"""How long the way through a procedure takes: more words are never shorter, and nothing left takes nothing."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.procedure.duration import WORDS_A_MINUTE, WayTime, count_words, minutes
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.visit.outline import SectionStop, Stop
from tests.builders.visit import sample_pack

pack = cache(sample_pack)
PACKS = ("lumbar_rhizolysis", "cervical_rhizolysis")
LANGUAGES = ("en", "es", "ca")
WORDS = st.text("ab é'·-*\n1", max_size=80)


def time_of(found: Pack, language: str = "en") -> WayTime:
    return WayTime(found.structure, found.words_in(language), language)


def steps_of(stop: Stop) -> range:
    return range(stop.step_count) if isinstance(stop, SectionStop) else range(0)


def test_marks_and_signs_are_no_words_and_a_number_is_one() -> None:
    assert count_words("**Two small nerves** serve:\n\n- the 2nd joint, - l’articulació, 30 minutes") == 10


def test_a_message_takes_as_long_in_a_language_that_needs_more_words() -> None:
    minutes_of = [time_of(pack(PACKS[0]), language).core() / 60 for language in LANGUAGES]
    assert max(minutes_of) - min(minutes_of) < 0.5
    assert count_words("word " * WORDS_A_MINUTE["en"]) == WORDS_A_MINUTE["en"]


@given(WORDS, WORDS)
def test_more_words_are_never_shorter(one: str, other: str) -> None:
    found = pack(PACKS[0])
    words = found.words_in("en")

    def seconds(text: str) -> float:
        sections = {**words.sections, "the_day": words.sections["the_day"].model_copy(update={"in_short": text})}
        return WayTime(found.structure, words.model_copy(update={"sections": sections}), "en").core()

    assert seconds(f"{one} {other}") >= seconds(one)


SECONDS = st.integers(0, 60_000).map(lambda tenths: tenths / 10)


@given(SECONDS, SECONDS)
def test_minutes_are_whole_rounded_up_and_zero_for_nothing_alone(one: float, other: float) -> None:
    assert (minutes(one) == 0) == (one == 0)
    assert 0 <= minutes(one) * 60 - one < 60
    assert minutes(one + other) >= minutes(one)


@given(st.data())
def test_what_is_left_gets_smaller_with_each_thing_done_until_nothing_is_left(data: st.DataObject) -> None:
    found = pack(data.draw(st.sampled_from(PACKS)))
    time, core = time_of(found), build_outline(found).core
    left = [(stop, step) for stop in core for step in steps_of(stop) or [0]]
    before = total = sum(time.of(stop, steps_of(stop)) for stop in core)
    for stop, step in data.draw(st.permutations(left)):
        left.remove((stop, step))
        after = sum(time.of(stop, [step]) for stop, step in left)
        assert after < before <= total + 1e-6
        before = after
    assert before == 0


def test_a_step_more_takes_longer_and_learning_more_counts_for_nobody_who_does_not() -> None:
    time = time_of(pack(PACKS[0]))
    before = time.core()
    section = time._sections["the_day"]
    assert time.of(_stop("the_day"), range(len(section.steps))) > time.of(_stop("the_day"), [0])
    time._sections["placing"] = time._sections["placing"].model_copy(update={"core": True})
    assert time.core() > before


def test_a_second_phrasing_never_makes_the_way_longer() -> None:
    found = pack(PACKS[0])
    words = found.words_in("en")
    check = next(stop for stop in build_outline(found).checks())
    own = words.checks[check.id]
    longer = own.first.model_copy(update={"question": own.first.question + " word" * 100})
    first = words.model_copy(update={"checks": {**words.checks, check.id: own.model_copy(update={"first": longer})}})
    second = words.model_copy(update={"checks": {**words.checks, check.id: own.model_copy(update={"second": longer})}})
    assert WayTime(found.structure, first, "en").of(check) >= WayTime(found.structure, words, "en").of(check)
    assert WayTime(found.structure, second, "en").of(check) >= WayTime(found.structure, words, "en").of(check)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("procedure", PACKS)
def test_the_whole_way_is_all_its_stops_and_the_signature(procedure: str, language: str) -> None:
    found = pack(procedure)
    time = time_of(found, language)
    stops = sum(time.of(stop, steps_of(stop)) for stop in build_outline(found).core)
    assert time.whole() == pytest.approx(stops + time.signing(found.structure.optional_consents))


def _stop(section_id: str) -> SectionStop:
    stop = build_outline(pack(PACKS[0])).stop(section_id)
    assert isinstance(stop, SectionStop)
    return stop
