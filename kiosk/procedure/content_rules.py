"""What makes a pack good beyond being whole: enough of it, honest numbers, fair questions, readable words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.procedure.frequency import rule_of_three
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.reading_level import Reading, section_readings
from kiosk.procedure.references import sections_with_paths
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import Counted, NoneSeen, RangePerHundred, Region
from kiosk.visit.outline import PlainKind

MAX_CORE_STOPS = 35
MIN_SECTIONS = 10
MIN_CHECKS = 8
_CERVICAL_LEVEL = "C"


def check_content(source: PackSource) -> Iterator[Problem]:
    """Yield what an author should mend in numbers, amounts, questions and words."""
    yield from _amounts(source)
    yield from _numbers(source)
    yield from _levels(source)
    yield from _shown_risks(source)
    yield from _declinable(source)
    for language in source.words:
        yield from _lengths_of_right_options(source, language)
        yield from _reading(source, language)


def _amounts(source: PackSource) -> Iterator[Problem]:
    s = source.structure
    sections = [section for chapter in s.chapters for section in chapter.sections]
    checks = [check for chapter in s.chapters for check in chapter.checks]
    core = sum(section.core for section in sections)
    # A section counts once, however many steps it has, and so does the pain with its three short screens.
    stops = core + len(checks) + len(s.safety_questions) + len(PlainKind) + (s.pain is not None)
    if stops > MAX_CORE_STOPS:
        what = f"Everybody passes {stops} screens; {MAX_CORE_STOPS} is the most."
        yield source.in_structure(("chapters",), what, 'Join sections, or make some extra reading with "core: false".')
    if len(sections) < MIN_SECTIONS:
        what = f"There are {len(sections)} sections; {MIN_SECTIONS} is the least."
        yield source.in_structure(("chapters",), what, "Write the sections that are missing.")
    if len(checks) < MIN_CHECKS:
        what = f"There are {len(checks)} checks; {MIN_CHECKS} is the least."
        yield source.in_structure(("chapters",), what, "Write the checks that are missing.")


def _numbers(source: PackSource) -> Iterator[Problem]:
    for n, risk in enumerate(source.structure.risks):
        path = ("risks", n, "frequency")
        match risk.frequency:
            case Counted(count=count, of=of) if count > of:
                yield source.in_structure(path, f"`{risk.id}`: {count} of {of} cannot be.", "Correct the numbers.")
            case NoneSeen(of=of, up_to_per_hundred=up_to) if up_to != rule_of_three(of):
                yield source.in_structure(
                    path,
                    f"`{risk.id}`: none seen in {of} means up to {rule_of_three(of)} in 100, not {up_to}.",
                    f"Write up_to_per_hundred: {rule_of_three(of)} (3 divided by {of}, times 100, rounded up).",
                )
            case RangePerHundred(low=low, high=high) if low >= high:
                yield source.in_structure(
                    path, f"`{risk.id}`: from {low} to {high} is no range.", "Write the smaller number as low."
                )


def _levels(source: PackSource) -> Iterator[Problem]:
    """Yield figures of a level that this procedure does not treat, such as C2-3 in the low back."""
    joints = {joint.id for joint in source.structure.joints}
    for n, risk in enumerate(source.structure.risks):
        if risk.level is None:
            continue
        region = source.structure.region
        is_cervical = risk.level.startswith(_CERVICAL_LEVEL)
        if is_cervical != (region is Region.CERVICAL):
            yield source.in_structure(
                ("risks", n, "level"),
                f"`{risk.id}`: a figure for {risk.level} does not belong to the {region.value} region.",
                "Remove the risk from this procedure.",
            )
        elif risk.level not in joints:
            yield source.in_structure(
                ("risks", n, "level"), f"`{risk.level}` is no joint of this procedure.", "Name one listed under joints."
            )


def _shown_risks(source: PackSource) -> Iterator[Problem]:
    """Yield risks that no section shows: they would stand on the form without having been explained."""
    shown = {risk for chapter in source.structure.chapters for section in chapter.sections for risk in section.risks}
    for n, risk in enumerate(source.structure.risks):
        if risk.id not in shown:
            yield source.in_structure(
                ("risks", n),
                f"No section shows the risk `{risk.id}`.",
                "List it under the risks of a section, so that the screen says what the form says.",
                Severity.WARNING,
            )
    for path, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        if section.core and not section.sources:
            yield source.in_structure(
                path, f"`{section.id}` names no source.", "List the sources of its facts.", Severity.WARNING
            )


def _declinable(source: PackSource) -> Iterator[Problem]:
    """Yield sections that nobody may decline to know: what it is for, what it is, what else there is, what to do."""
    for path, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        if section.may_decline and (not section.risks or section.alternatives or section.items):
            what = f"`{section.id}` may be declined, but it is not about risks alone."
            yield source.in_structure(path, what, "Remove `may_decline`: the law wants this told to everybody.")


def _lengths_of_right_options(source: PackSource, language: str) -> Iterator[Problem]:
    """Yield a warning when the right option can be guessed by its length across the pack."""
    longest = phrasings = 0
    for chapter in source.structure.chapters:
        for check in chapter.checks:
            words = source.words[language].checks.get(check.id)
            if words is None:
                continue
            for facts, own in ((check.first, words.first), (check.second, words.second)):
                lengths = {option: len(text) for option, text in own.options.items()}
                right = lengths.pop(facts.right, 0)
                phrasings += 1
                longest += all(right > other for other in lengths.values())
    if phrasings >= 4 and longest > phrasings / 2:
        yield source.in_words(
            language,
            ("checks",),
            f"In {longest} of {phrasings} questions the right option is the longest, so that its length gives it away.",
            "Shorten some right options, or make a wrong one longer.",
            Severity.WARNING,
        )


def _reading(source: PackSource, language: str) -> Iterator[Problem]:
    for section, reading in section_readings(source.words[language], language).items():
        if reading.severity is not None:
            yield source.in_words(
                language,
                ("sections", section),
                f"`{section}` is hard to read: {_said(reading)}.",
                "Use shorter sentences and shorter words.",
                reading.severity,
            )


def _said(reading: Reading) -> str:
    goal = {"US grade": "6 or less", "INFLESZ": "60 or more"}.get(reading.measure, "17 or less")
    return f"{reading.measure} {reading.value:.1f}, wanted {goal}"
