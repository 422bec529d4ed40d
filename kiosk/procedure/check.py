"""What `check-templates` does: reads every pack of a templates folder, tells every problem, and how hard each reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from kiosk.procedure.approvals import ApprovalDesk, approve_pack
from kiosk.procedure.duration import CORE_GOAL_MIN, CORE_MOST_MIN, WayTime, minutes
from kiosk.procedure.form_words import read_form_words
from kiosk.procedure.illustration_rules import check_illustrations, read_illustrations
from kiosk.procedure.linter import lint_pack
from kiosk.procedure.loader import find_procedures, shown_pictures
from kiosk.procedure.problems import PackRefusedError, Problem, Severity
from kiosk.procedure.reading_level import Reading, section_readings
from kiosk.procedure.source import PackSource, read_source, texts_of
from kiosk.procedure.structure import Approval
from kiosk.procedure.text_rules import text_faults
from kiosk.procedure.yaml_file import read_yaml


@dataclass(frozen=True, slots=True)
class SectionReading:
    """How hard one section of one pack is in one language."""

    procedure: str
    language: str
    section: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class SectionsTime:
    """How long one pack takes in one language, in seconds: its core sections, and a whole visit."""

    procedure: str
    language: str
    core_s: float
    whole_s: float

    def __str__(self) -> str:
        """Return it as a line of the report."""
        core, whole = _tenths(self.core_s), minutes(self.whole_s)
        return f"{self.procedure}  {self.language}  core sections: {core} minutes; a whole visit: {whole} minutes"


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of a templates folder found.

    Attributes:
        procedures: Names of the packs' folders.
        problems: Every problem, in the order of files and lines; remarks last.
        readings: Every section's reading.
        times: How long every pack takes in every language.
        illustrations: The pictures in one line: how many, how large.
        approvals: What was approved now.
    """

    procedures: tuple[str, ...]
    problems: tuple[Problem, ...]
    readings: tuple[SectionReading, ...]
    times: tuple[SectionsTime, ...]
    illustrations: str
    approvals: tuple[Approval, ...] = ()

    @property
    def is_sound(self) -> bool:
        """True when there is no error; warnings and remarks may stand."""
        return not any(problem.is_error for problem in self.problems)

    @property
    def exit_code(self) -> int:
        """0 when sound, 1 when not, as the command line returns it."""
        return 0 if self.is_sound else 1

    def lines(self) -> list[str]:
        """Return the report as lines of text: problems, reading table, times, one line that sums up."""
        counts = Counter(problem.severity for problem in self.problems)
        amounts = ", ".join(f"{counts[severity]} {severity}s" for severity in Severity)
        return [
            *(str(problem) for problem in self.problems),
            *_reading_table(self.readings),
            *map(str, self.times),
            *(f"Approved: {a.language}, by {a.by}, to be reviewed by {a.review_by}." for a in self.approvals),
            self.illustrations,
            f"{len(self.procedures)} procedures: {amounts}.",
        ]


def check_templates(templates: Path, illustrations: Path, *, desk: ApprovalDesk | None = None) -> Report:
    """Check every pack of a templates folder, every illustration, and the forms' words of every language of the packs.

    Args:
        templates: A folder that holds ``procedures/<id>/`` and ``form/``.
        illustrations: The folder of the illustrations.
        desk: When given, sound packs are offered for approval to the person at the terminal.

    Raises:
        PackError: There is no pack at all (PACK-NONE), or an approval cannot be written.
    """
    folders = find_procedures(templates)
    drawn = read_illustrations(illustrations)
    problems = list(drawn.problems)
    readings: list[SectionReading] = []
    times: list[SectionsTime] = []
    sources: list[PackSource] = []
    for folder in folders:
        try:
            sources.append(read_source(folder))
        except PackRefusedError as refused:
            problems += refused.problems
    for language in sorted({language for source in sources for language in source.words}):
        problems += _form_problems(templates / "form" / f"{language}.yaml")
    problems += lacking_words(templates, sources)
    for source in sources:
        problems += lint_pack(source, drawn.pictures, illustrations)
        readings += _readings(source)
        times += _times(source)
        problems += _too_long(source, times)
    problems += check_illustrations(drawn, _shown(sources) if len(sources) == len(folders) else None)
    approvals: list[Approval] = []
    if desk is not None and not any(problem.is_error for problem in problems):
        approvals = [approval for folder in folders for approval in approve_pack(folder, desk)]
    names = tuple(folder.name for folder in folders)
    return Report(names, _by_weight(problems), tuple(readings), tuple(times), str(drawn), tuple(approvals))


def lacking_words(templates: Path, sources: Sequence[PackSource]) -> list[Problem]:
    """Return the packs that have no words in a language that another pack, or the forms, have.

    A clinic can work so: the language is refused for the visits of such a pack. But nobody should find it out there.

    Args:
        templates: A folder that holds ``procedures/<id>/`` and ``form/``.
        sources: Its packs.
    """
    written = {path.stem for path in (templates / "form").glob("??.yaml")}
    written |= {language for source in sources for language in source.words}
    return [
        Problem(
            source.folder / f"{language}.yaml",
            1,
            f"`{source.folder.name}` has no words in the language `{language}`.",
            f"Write this file with the ids of {min(source.words)}.yaml; docs/adding-a-language.md says how.",
            Severity.WARNING,
        )
        for source in sources
        for language in sorted(written - set(source.words))
    ]


def _shown(sources: Sequence[PackSource]) -> set[str]:
    """Return the names of the illustrations that packs show."""
    return {name for source in sources for name in shown_pictures(source.structure)}


def _by_weight(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return problems in their order, remarks last, where they hide nothing."""
    return tuple(sorted(problems, key=lambda problem: problem.severity is Severity.REMARK))


def _form_problems(path: Path) -> list[Problem]:
    """Return what is wrong with the forms' fixed words of one language."""
    try:
        words = read_form_words(path)
        file = read_yaml(path)
    except PackRefusedError as refused:
        return list(refused.problems)
    return [file.problem(place, what, remedy) for place, text in texts_of(words) for what, remedy in text_faults(text)]


def _readings(source: PackSource) -> list[SectionReading]:
    return [
        SectionReading(source.structure.id, language, section, reading)
        for language, words in source.words.items()
        for section, reading in section_readings(words, language).items()
    ]


def _times(source: PackSource) -> list[SectionsTime]:
    times = {language: WayTime(source.structure, words, language) for language, words in source.words.items()}
    return [SectionsTime(source.structure.id, one, time.core(), time.whole()) for one, time in times.items()]


def _too_long(source: PackSource, times: Sequence[SectionsTime]) -> list[Problem]:
    """Return the languages in which a pack's core sections take longer than they may."""
    return [
        Problem(
            source.folder / f"{time.language}.yaml",
            1,
            f"The core sections take about {_tenths(time.core_s)} minutes in the language `{time.language}`.",
            'Move what is not needed to decide to "learn more", or say it shorter: '
            f"{CORE_GOAL_MIN} minutes is the goal, {CORE_MOST_MIN} the most.",
            Severity.WARNING,
        )
        for time in times
        if time.procedure == source.structure.id and time.core_s > CORE_MOST_MIN * 60
    ]


def _tenths(seconds: float) -> str:
    """Return minutes to a tenth, rounded up: whoever writes has to see what a shorter sentence brings."""
    return f"{ceil(seconds / 6) / 10:.1f}"


def _reading_table(readings: tuple[SectionReading, ...]) -> list[str]:
    if not readings:
        return []
    rows = [("procedure", "language", "section", "measure", "value", "words")]
    for item in readings:
        value = f"{item.reading.value:.1f}{'' if item.reading.severity is None else ' !'}"
        rows.append((item.procedure, item.language, item.section, item.reading.measure, value, str(item.reading.words)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
