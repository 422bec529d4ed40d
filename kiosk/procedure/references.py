"""What must fit together inside `procedure.yaml`: every id that is named exists, and stands once.

These checks run each time a pack is loaded, so that no screen and no form ever meets a name with nothing behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from kiosk.procedure.problems import Problem
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import CheckPhrasing, FormParts
from kiosk.procedure.yaml_file import YamlPath
from kiosk.visit.outline import UNSURE, Chapter, PainKind, PlainKind

Named = tuple[YamlPath, str]
_CHAPTER_ORDER = (Chapter.PAIN, Chapter.TREATMENT, Chapter.RISKS)


class _HasId(Protocol):
    """Anything of a pack that has an id."""

    @property
    def id(self) -> str:
        """The id."""


def check_references(source: PackSource) -> Iterator[Problem]:
    """Yield every id that is missing, doubled, dangling or unknown, and every date that is none."""
    for check in (
        _folder,
        _chapters,
        _doubles,
        _dangling,
        _small_pictures,
        _sources,
        _more,
        _phrasings,
        _safety,
        _dates,
    ):
        yield from check(source)


def sections_with_paths(source: PackSource) -> Iterator[tuple[YamlPath, int, int]]:
    """Yield path, chapter position and position in the chapter of every section."""
    for c, chapter in enumerate(source.structure.chapters):
        for s in range(len(chapter.sections)):
            yield ("chapters", c, "sections", s), c, s


def named(path: YamlPath, ids: Iterable[str]) -> list[Named]:
    """Return ids of a list, each with its path."""
    return [((*path, index), item) for index, item in enumerate(ids)]


def _folder(source: PackSource) -> Iterator[Problem]:
    if source.folder.resolve().name != source.structure.id:
        yield source.in_structure(
            ("id",),
            f"The id `{source.structure.id}` is not the name of its folder.",
            "Give the folder and the procedure the same name.",
        )


def _chapters(source: PackSource) -> Iterator[Problem]:
    if tuple(chapter.id for chapter in source.structure.chapters) != _CHAPTER_ORDER:
        yield source.in_structure(
            ("chapters",), "The chapters are not pain, treatment, risks.", "Write each once, in this order."
        )


def _doubles(source: PackSource) -> Iterator[Problem]:
    for what, ids in _id_lists(source).items():
        seen: set[str] = set()
        for path, item in ids:
            if item in seen:
                yield source.in_structure(path, f"{what} `{item}` stands here a second time.", "Remove or rename one.")
            seen.add(item)


def _id_lists(source: PackSource) -> dict[str, list[Named]]:
    """Return what must be unique, by kind; sections, checks and safety questions are stops and share one space."""
    s = source.structure
    stops: list[Named] = [((), kind.value) for kind in (*PlainKind, *PainKind)]
    stops += [((*p, "id"), s.chapters[c].sections[n].id) for p, c, n in sections_with_paths(source)]
    for c, chapter in enumerate(s.chapters):
        stops += [(("chapters", c, "checks", n, "id"), check.id) for n, check in enumerate(chapter.checks)]
    stops += _ids("safety_questions", s.safety_questions) + _ids("day_questions", s.day_questions)
    lists: dict[str, list[Named]] = {
        "The stop": stops,
        "The value": _ids("values", s.values),
        "The source": _ids("sources", s.sources),
        "The joint": _ids("joints", s.joints),
        "The risk": _ids("risks", s.risks),
        "The item": [n for key in ("before", "after", "red_flags") for n in named((key,), getattr(s, key))],
    }
    for key in ("goals", "common_questions", "personal_risks", "alternatives", "statements", "optional_consents"):
        lists[f"In {key}, the id"] = named((key,), getattr(s, key))
    return lists


def _ids(key: str, items: Sequence[_HasId]) -> list[Named]:
    return [((key, n, "id"), item.id) for n, item in enumerate(items)]


def _dangling(source: PackSource) -> Iterator[Problem]:
    """Yield names of things that do not exist."""
    s = source.structure
    section_ids = {section.id for chapter in s.chapters for section in chapter.sections}
    items = {*s.before, *s.after, *s.red_flags}
    risks = {risk.id for risk in s.risks}
    for path, c, n in sections_with_paths(source):
        section = s.chapters[c].sections[n]
        yield from unknown_names(source, named((*path, "risks"), section.risks), risks, "risk")
        yield from unknown_names(
            source, named((*path, "alternatives"), section.alternatives), s.alternatives, "alternative"
        )
        yield from unknown_names(
            source, named((*path, "items"), section.items), items, "item of before, after or red_flags"
        )
    for c, chapter in enumerate(s.chapters):
        own = {section.id for section in chapter.sections}
        for n, check in enumerate(chapter.checks):
            path = ("chapters", c, "checks", n, "section")
            yield from unknown_names(source, [(path, check.section)], own, "section of the check's chapter")
    for n, question in enumerate(s.safety_questions):
        proposes = named(("safety_questions", n, "proposes"), question.proposes)
        yield from unknown_names(source, proposes, s.personal_risks, "personal risk")
    for part in FormParts.model_fields:
        yield from unknown_names(source, named(("form", part), getattr(s.form, part)), section_ids, "section")


def _small_pictures(source: PackSource) -> Iterator[Problem]:
    """Yield small pictures beside nothing, and lists of which only some rows have one: a row without looks torn."""
    s = source.structure
    pictured = set(s.small_pictures)
    beside = {*s.alternatives, *s.before, *s.after, *s.red_flags}
    keys: list[Named] = [(("small_pictures", item), item) for item in s.small_pictures]
    yield from unknown_names(source, keys, beside, "alternative or item of before, after or red_flags")
    for path, c, n in sections_with_paths(source):
        section = s.chapters[c].sections[n]
        for key, ids in (("alternatives", section.alternatives), ("items", section.items)):
            bare = set(ids) - pictured if pictured & set(ids) else set()
            yield from (
                source.in_structure(
                    place,
                    f"`{item}` has no small picture, and others of its list have one.",
                    "Add it to small_pictures, or remove the others.",
                )
                for place, item in named((*path, key), ids)
                if item in bare
            )


def unknown_names(source: PackSource, names: list[Named], known: Iterable[str], kind: str) -> Iterator[Problem]:
    """Yield names of a kind of thing that are not known."""
    for path, item in names:
        if item not in set(known):
            yield source.in_structure(
                path, f"`{item}` is no {kind}.", f"Correct the spelling, or add the {kind} `{item}`."
            )


def _sources(source: PackSource) -> Iterator[Problem]:
    s = source.structure
    known = {item.id for item in s.sources}
    used: list[Named] = []
    for path, c, n in sections_with_paths(source):
        used += named((*path, "sources"), s.chapters[c].sections[n].sources)
    for n, question in enumerate(s.safety_questions):
        used += named(("safety_questions", n, "sources"), question.sources)
    for n, question in enumerate(s.day_questions):
        used += named(("day_questions", n, "sources"), question.sources)
    for n, risk in enumerate(s.risks):
        used += named(("risks", n, "sources"), risk.sources)
    yield from unknown_names(source, used, known, "source")


def _more(source: PackSource) -> Iterator[Problem]:
    """Yield "learn more" sections that nobody offers or that stand elsewhere."""
    offered: set[str] = set()
    for path, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        extras = {other.id for other in source.structure.chapters[c].sections if not other.core}
        offered |= set(section.more)
        kind = 'section of this chapter with "core: false"'
        yield from unknown_names(source, named((*path, "more"), section.more), extras, kind)
        if section.more and not section.core:
            yield source.in_structure(
                (*path, "more"), f"`{section.id}` is itself extra reading.", "Offer it from a core section."
            )
    for path, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        if not section.core and section.id not in offered:
            yield source.in_structure(
                path,
                f"No section offers `{section.id}`, so nobody can reach it.",
                'List it under "more" of a core section, or remove "core: false".',
            )


def _phrasings(source: PackSource) -> Iterator[Problem]:
    for c, chapter in enumerate(source.structure.chapters):
        for n, check in enumerate(chapter.checks):
            for key, phrasing in (("first", check.first), ("second", check.second)):
                yield from _phrasing(source, ("chapters", c, "checks", n, key), phrasing)
            if set(check.first.options) == set(check.second.options):
                yield source.in_structure(
                    ("chapters", c, "checks", n, "second"),
                    f"The second phrasing of `{check.id}` has the options of the first.",
                    "Write other options, so that nobody passes by leaving out one.",
                )


def _phrasing(source: PackSource, path: YamlPath, phrasing: CheckPhrasing) -> Iterator[Problem]:
    if phrasing.right not in phrasing.options:
        yield source.in_structure(
            (*path, "right"), f"The right option `{phrasing.right}` is not among the options.", "Name one of them."
        )
    for option, count in Counter(phrasing.options).items():
        if count > 1:
            yield source.in_structure((*path, "options"), f"The option `{option}` stands twice.", "Remove one.")
    if UNSURE in phrasing.options:
        yield source.in_structure(
            (*path, "options"),
            f"`{UNSURE}` is added to every check by the program.",
            "Remove it here, and write at least three real options.",
        )


def _safety(source: PackSource) -> Iterator[Problem]:
    for key in ("safety_questions", "day_questions"):
        for n, question in enumerate(getattr(source.structure, key)):
            for answer in set(question.urgent_on) - set(question.opens_point_on):
                yield source.in_structure(
                    (key, n, "urgent_on"),
                    f"The answer `{answer.value}` is urgent, but opens no point for the doctor.",
                    "List it under opens_point_on too.",
                )


def _dates(source: PackSource) -> Iterator[Problem]:
    s = source.structure
    dates: list[Named] = [(("review", key), getattr(s.review, key)) for key in ("written_on", "review_by")]
    for n, approval in enumerate(s.approvals):
        dates += [(("approvals", n, key), getattr(approval, key)) for key in ("on", "review_by")]
        if approval.language not in source.words:
            yield source.in_structure(
                ("approvals", n), f"The approved language `{approval.language}` has no file.", "Remove the approval."
            )
    for path, text in dates:
        try:
            is_iso = date.fromisoformat(text).isoformat() == text
        except ValueError:
            is_iso = False
        if not is_iso:
            yield source.in_structure(path, f"`{text}` is no date.", "Write year-month-day, for example 2026-09-30.")
