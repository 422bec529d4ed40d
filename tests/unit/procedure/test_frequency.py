"""How often a harm happens: said from its numbers, always out of 100, never as a false zero."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.procedure.frequency import FrequencyWords, Shares, both_sides, how_often, per_hundred, rule_of_three
from kiosk.procedure.structure import (
    BelowPerHundred,
    Counted,
    Expected,
    Frequency,
    NoneSeen,
    NotKnown,
    RangePerHundred,
)

PHRASES = {
    "treatments": "treatments",
    "people": "people",
    "about": "about {count} in 100 {unit}",
    "under_of": "under {count} in 100 {unit}",
    "over": "over {count} in 100 {unit}",
    "none_seen": "none seen in {of} {unit}; the true number may be up to {up_to} in 100",
    "under": "under {count} in 100",
    "between": "between {low} and {high} in 100 {unit}",
    "sides": "{count} had it, {rest} did not",
    "sides_up_to": "up to {most} may have it, {rest} or more do not",
    "sides_under": "fewer than {count} had it, over {rest} did not",
    "sides_over": "over {count} had it, fewer than {rest} did not",
    "sides_between": "{low} to {high} had it, {rest_low} to {rest_high} did not",
    "expected": "to be expected; no number published",
    "not_known": "not known",
}
WORDS = FrequencyWords(**PHRASES)


@pytest.mark.parametrize(
    ("frequency", "said", "shares"),
    [
        (Counted(count=6, of=116, unit="treatments"), "about 5 in 100 treatments", Shares(5, 0)),
        (Counted(count=5, of=12, unit="people"), "about 42 in 100 people", Shares(42, 0)),
        (Counted(count=1, of=200, unit="people"), "about 1 in 100 people", Shares(1, 0)),
        (Counted(count=1, of=201, unit="people"), "under 1 in 100 people", Shares(0, 1)),
        (Counted(count=999, of=1000, unit="people"), "over 99 in 100 people", Shares(100, 0)),
        (Counted(count=12, of=12, unit="people"), "about 100 in 100 people", Shares(100, 0)),
        (
            NoneSeen(of=116, unit="treatments", up_to_per_hundred=3),
            "none seen in 116 treatments; the true number may be up to 3 in 100",
            Shares(0, 3),
        ),
        (BelowPerHundred(per_hundred=1), "under 1 in 100", Shares(0, 1)),
        (RangePerHundred(low=60, high=90, unit="people"), "between 60 and 90 in 100 people", Shares(60, 30)),
        (Expected(), "to be expected; no number published", None),
        (NotKnown(), "not known", None),
    ],
)
def test_a_frequency_is_said_and_drawn_from_its_numbers(frequency: Frequency, said: str, shares: Shares | None) -> None:
    assert how_often(frequency, WORDS) == said
    assert per_hundred(frequency) == shares


@pytest.mark.parametrize(
    ("frequency", "said"),
    [
        (Counted(count=6, of=116, unit="treatments"), "5 had it, 95 did not"),
        (Counted(count=12, of=12, unit="people"), "100 had it, 0 did not"),
        (Counted(count=1, of=10_000, unit="people"), "fewer than 1 had it, over 99 did not"),
        (Counted(count=999, of=1000, unit="people"), "over 99 had it, fewer than 1 did not"),
        (NoneSeen(of=116, unit="treatments", up_to_per_hundred=3), "up to 3 may have it, 97 or more do not"),
        (BelowPerHundred(per_hundred=1), "fewer than 1 had it, over 99 did not"),
        (RangePerHundred(low=60, high=90, unit="people"), "60 to 90 had it, 10 to 40 did not"),
        (Expected(), ""),
        (NotKnown(), ""),
    ],
)
def test_both_sides_of_a_number_are_said(frequency: Frequency, said: str) -> None:
    assert both_sides(frequency, WORDS) == said


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(1, of), st.just(of))))
def test_what_was_seen_never_looks_like_nothing(numbers: tuple[int, int]) -> None:
    count, of = numbers
    shares = per_hundred(Counted(count=count, of=of, unit="people"))
    assert shares is not None
    assert 1 <= shares.filled + shares.hatched <= 100
    assert " 0 in 100" not in how_often(Counted(count=count, of=of, unit="people"), WORDS)


@pytest.mark.parametrize(("of", "bound"), [(116, 3), (100, 3), (99, 4), (300, 1), (1, 100), (10_000, 1)])
def test_the_rule_of_three_is_rounded_up(of: int, bound: int) -> None:
    assert rule_of_three(of) == bound


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("about", "about {count} in 100"), ("not_known", "not {known}"), ("under", "under {count}} in 100")],
)
def test_a_phrase_that_drops_or_invents_a_number_is_refused(phrase: str, text: str) -> None:
    with pytest.raises(ValidationError, match=phrase):
        FrequencyWords(**PHRASES | {phrase: text})
