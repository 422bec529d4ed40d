"""Says how often a harm happens, from its numbers alone and always out of 100, and counts the dots of its picture.

One denominator everywhere, whole numbers, "not known" said as such, and never a false zero. Source: B4.5 and B4.10 of
the clinical grounds (Fagerlin 2011, Ancker 2006): one denominator, part and whole, uncertainty stated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from pydantic import model_validator

from kiosk.procedure.structure import (
    BelowPerHundred,
    Counted,
    Expected,
    Frequency,
    NoneSeen,
    NotKnown,
    PackModel,
    RangePerHundred,
)
from kiosk.procedure.words import Line

_NUMBERS_IN = {
    "treatments": set[str](),
    "people": set[str](),
    "about": {"count", "unit"},
    "under_of": {"count", "unit"},
    "over": {"count", "unit"},
    "none_seen": {"of", "unit", "up_to"},
    "under": {"count"},
    "between": {"low", "high", "unit"},
    "sides": {"count", "rest"},
    "sides_up_to": {"most", "rest"},
    "sides_under": {"count", "rest"},
    "sides_over": {"count", "rest"},
    "sides_between": {"low", "high", "rest_low", "rest_high"},
    "expected": set[str](),
    "not_known": set[str](),
}
_NAME_IN_BRACES = re.compile(r"\{(\w*)\}")


class FrequencyWords(PackModel):
    """The phrases for frequencies in one language; each names its numbers in braces.

    Attributes:
        treatments: Noun for treatments, plural.
        people: Noun for people, plural.
        about: With ``{count}`` and ``{unit}``: "about {count} in 100 {unit}".
        under_of: With ``{count}`` and ``{unit}``: "under {count} in 100 {unit}".
        over: With ``{count}`` and ``{unit}``: "over {count} in 100 {unit}".
        none_seen: With ``{of}``, ``{unit}`` and ``{up_to}``: "none seen in {of} {unit}; the true number may be up to
            {up_to} in 100".
        under: With ``{count}``: "under {count} in 100".
        between: With ``{low}``, ``{high}`` and ``{unit}``: "between {low} and {high} in 100 {unit}".
        sides: With ``{count}`` and ``{rest}``: "{count} had it, {rest} did not".
        sides_up_to: With ``{most}`` and ``{rest}``: "up to {most} may have it, {rest} or more do not".
        sides_under: With ``{count}`` and ``{rest}``: "fewer than {count} had it, over {rest} did not".
        sides_over: With ``{count}`` and ``{rest}``: "over {count} had it, fewer than {rest} did not".
        sides_between: With ``{low}``, ``{high}``, ``{rest_low}`` and ``{rest_high}``: "{low} to {high} had it,
            {rest_low} to {rest_high} did not".
        expected: "to be expected; no number published".
        not_known: "not known".
    """

    treatments: Line
    people: Line
    about: Line
    under_of: Line
    over: Line
    none_seen: Line
    under: Line
    between: Line
    sides: Line
    sides_up_to: Line
    sides_under: Line
    sides_over: Line
    sides_between: Line
    expected: Line
    not_known: Line

    @model_validator(mode="after")
    def _names_its_numbers(self) -> Self:
        """Refuse a phrase that drops a number or names one that it is not given."""
        for name, wanted in _NUMBERS_IN.items():
            phrase = getattr(self, name)
            if set(_NAME_IN_BRACES.findall(phrase)) != wanted:
                braces = ", ".join(f"{{{number}}}" for number in sorted(wanted)) or "no braces"
                raise ValueError(f"the phrase `{name}` must hold exactly: {braces}")
            if set(_NAME_IN_BRACES.sub("", phrase)) & set("{}"):
                raise ValueError(f"the phrase `{name}` holds a stray brace")
        return self


@dataclass(frozen=True, slots=True)
class Shares:
    """Dots out of 100.

    Attributes:
        filled: Dots that stand for what was counted, 0 to 100.
        hatched: Dots beyond them that the number may reach, 0 to 100.
    """

    filled: int
    hatched: int


def how_often(frequency: Frequency, words: FrequencyWords) -> str:
    """Return how often a harm happens, in words.

    Args:
        frequency: The numbers of one risk.
        words: The phrases of one language.

    Returns:
        For example "about 5 in 100 treatments".
    """
    match frequency:
        case Counted():
            return _counted(frequency, words)
        case NoneSeen():
            unit = _noun(frequency.unit, words)
            return words.none_seen.format(of=frequency.of, unit=unit, up_to=frequency.up_to_per_hundred)
        case BelowPerHundred():
            return words.under.format(count=frequency.per_hundred)
        case RangePerHundred():
            unit = _noun(frequency.unit, words)
            return words.between.format(low=frequency.low, high=frequency.high, unit=unit)
        case Expected():
            return words.expected
        case NotKnown():
            return words.not_known


def both_sides(frequency: Frequency, words: FrequencyWords) -> str:
    """Return how many of 100 had a harm and how many had not, in words; empty where nobody knows.

    Source: B4.7 of the clinical grounds ("5 did, 9,995 did not"): a number told from one side alone frightens or
    soothes.
    """
    match frequency:
        case Counted(count=seen, of=of):
            count = rounded_per_hundred(seen, of)
            if count == 0:
                return words.sides_under.format(count=1, rest=99)
            if count == 100 and seen < of:
                return words.sides_over.format(count=99, rest=1)
            return words.sides.format(count=count, rest=100 - count)
        case NoneSeen(up_to_per_hundred=most):
            return words.sides_up_to.format(most=most, rest=100 - most)
        case BelowPerHundred(per_hundred=count):
            return words.sides_under.format(count=count, rest=100 - count)
        case RangePerHundred(low=low, high=high):
            return words.sides_between.format(low=low, high=high, rest_low=100 - high, rest_high=100 - low)
        case Expected() | NotKnown():
            return ""


def per_hundred(frequency: Frequency) -> Shares | None:
    """Return the dots of a risk's picture, or None where no number is known.

    A count that rounds to nothing becomes one hatched dot, so that no picture ever looks empty.
    """
    match frequency:
        case Counted():
            filled = rounded_per_hundred(frequency.count, frequency.of)
            return Shares(filled, 0) if filled else Shares(0, 1)
        case NoneSeen():
            return Shares(0, frequency.up_to_per_hundred)
        case BelowPerHundred():
            return Shares(0, frequency.per_hundred)
        case RangePerHundred():
            return Shares(frequency.low, frequency.high - frequency.low)
        case Expected() | NotKnown():
            return None


def rounded_per_hundred(count: int, of: int) -> int:
    """Return `count` of `of` as a whole number out of 100, halves upward."""
    return (200 * count + of) // (2 * of)


def rule_of_three(of: int) -> int:
    """Return the upper bound out of 100, rounded up, when none was seen in `of`.

    Source: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 1983;249:1743: the upper
    95 % bound is about 3/n.
    """
    return min(100, -(-300 // of))


def _counted(frequency: Counted, words: FrequencyWords) -> str:
    unit = _noun(frequency.unit, words)
    count = rounded_per_hundred(frequency.count, frequency.of)
    if count == 0:
        return words.under_of.format(count=1, unit=unit)
    if count == 100 and frequency.count < frequency.of:
        return words.over.format(count=99, unit=unit)
    return words.about.format(count=count, unit=unit)


def _noun(unit: str, words: FrequencyWords) -> str:
    return words.people if unit == "people" else words.treatments
