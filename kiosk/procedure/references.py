"""What must fit together across a pack: every id that is named exists, once, and every language has the same ids.

These checks run each time a pack is loaded, so that no screen and no form ever meets a name without words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiosk.procedure.problems import Problem
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import CheckPhrasing, FormParts, PictureStep
from kiosk.procedure.words import ExplainWords, PhrasingWords, StepWords
from kiosk.procedure.yaml_file import YamlPath
from kiosk.visit.outline import UNSURE, Chapter, PlainKind

Named = tuple[YamlPath, str]
_CHAPTER_ORDER = (Chapter.PAIN, Chapter.TREATMENT, Chapter.RISKS)


def check_references(source: PackSource) -> Iterator[Problem]:
    """Yield every id that is missing, doubled, dangling or unknown, and every date that is none."""
    for check in (_folder, _chapters, _doubles, _dangling, _sources, _more, _phrasings, _safety, _dates):
        yield from check(source)
    for language in source.words:
        yield from _language_ids(source, language)
        yield from _section_words(source, language)
        yield from _check_words(source, language)
        yield from _safety_words(source, language)


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
    stops: list[Named] = [((), kind.value) for kind in PlainKind]
    stops += [((*p, "id"), s.chapters[c].sections[n].id) for p, c, n in sections_with_paths(source)]
    for c, chapter in enumerate(s.chapters):
        stops += [(("chapters", c, "checks", n, "id"), check.id) for n, check in enumerate(chapter.checks)]
    stops += _ids("safety_questions", s.safety_questions)
    lists: dict[str, list[Named]] = {
        "The stop": stops,
        "The value": _ids("values", s.values),
        "The source": _ids("sources", s.sources),
        "The joint": _ids("joints", s.joints),
        "The risk": _ids("risks", s.risks),
        "The item": [n for key in ("before", "after", "red_flags") for n in named((key,), getattr(s, key))],
    }
    for key in ("goals", "common_questions", "personal_risks", "alternatives", "statements"):
        lists[f"In {key}, the id"] = named((key,), getattr(s, key))
    return lists


def _ids(key: str, items: Sequence[object]) -> list[Named]:
    return [((key, n, "id"), str(getattr(item, "id"))) for n, item in enumerate(items)]  # noqa: B009


def _dangling(source: PackSource) -> Iterator[Problem]:
    """Yield names of things that do not exist."""
    s = source.structure
    section_ids = {section.id for chapter in s.chapters for section in chapter.sections}
    items = {*s.before, *s.after, *s.red_flags}
    risks = {risk.id for risk in s.risks}
    for path, c, n in sections_with_paths(source):
        section = s.chapters[c].sections[n]
        yield from _unknown(source, named((*path, "risks"), section.risks), risks, "risk")
        yield from _unknown(source, named((*path, "alternatives"), section.alternatives), s.alternatives, "alternative")
        yield from _unknown(source, named((*path, "items"), section.items), items, "item of before, after or red_flags")
    for c, chapter in enumerate(s.chapters):
        own = {section.id for section in chapter.sections}
        for n, check in enumerate(chapter.checks):
            path = ("chapters", c, "checks", n, "section")
            yield from _unknown(source, [(path, check.section)], own, "section of the check's chapter")
    for n, question in enumerate(s.safety_questions):
        proposes = named(("safety_questions", n, "proposes"), question.proposes)
        yield from _unknown(source, proposes, s.personal_risks, "personal risk")
    for part in FormParts.model_fields:
        yield from _unknown(source, named(("form", part), getattr(s.form, part)), section_ids, "section")


def _unknown(source: PackSource, names: list[Named], known: Iterable[str], kind: str) -> Iterator[Problem]:
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
    for n, risk in enumerate(s.risks):
        used += named(("risks", n, "sources"), risk.sources)
    yield from _unknown(source, used, known, "source")


def _more(source: PackSource) -> Iterator[Problem]:
    """Yield "learn more" sections that nobody offers or that stand elsewhere."""
    offered: set[str] = set()
    for path, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        extras = {other.id for other in source.structure.chapters[c].sections if not other.core}
        offered |= set(section.more)
        kind = 'section of this chapter with "core: false"'
        yield from _unknown(source, named((*path, "more"), section.more), extras, kind)
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
    for n, question in enumerate(source.structure.safety_questions):
        for answer in set(question.urgent_on) - set(question.opens_point_on):
            yield source.in_structure(
                ("safety_questions", n, "urgent_on"),
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


def _language_ids(source: PackSource, language: str) -> Iterator[Problem]:
    """Yield ids that only one of structure and words has."""
    s, words = source.structure, source.words[language]
    chapters = [chapter.value for chapter in Chapter]
    expected: dict[str, Iterable[str]] = {
        "chapters": chapters,
        "chapters_short": chapters,
        "sections": [section.id for chapter in s.chapters for section in chapter.sections],
        "checks": [check.id for chapter in s.chapters for check in chapter.checks],
        "safety_questions": [question.id for question in s.safety_questions],
        "joints": [joint.id for joint in s.joints],
        "risks": [risk.id for risk in s.risks],
        "funding": [s.review.funding],
    }
    for key in ("goals", "common_questions", "personal_risks", "alternatives"):
        expected[key] = getattr(s, key)
    for key in ("before", "after", "red_flags", "statements"):
        expected[key] = getattr(s, key)
    for key, ids in expected.items():
        yield from same_ids(source, language, (key,), ids, getattr(words, key))


def same_ids(
    source: PackSource, language: str, path: YamlPath, wanted: Iterable[str], present: Mapping[str, object]
) -> Iterator[Problem]:
    """Yield ids that lack words and words that lack an id, in one dictionary of a language file."""
    place = ".".join(str(part) for part in path)
    for missing in dict.fromkeys(item for item in wanted if item not in present):
        yield source.in_words(
            language, path, f"`{place}` has no words for `{missing}`.", f"Add `{missing}:` with its words."
        )
    for extra in (item for item in present if item not in set(wanted)):
        yield source.in_words(
            language,
            (*path, extra),
            f"procedure.yaml has no `{extra}` for these words in `{place}`.",
            "Correct the spelling, add it to procedure.yaml, or remove the words.",
        )


def _section_words(source: PackSource, language: str) -> Iterator[Problem]:
    words = source.words[language].sections
    for _, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        if section.id not in words:
            continue
        steps = words[section.id].steps
        path = ("sections", section.id, "steps")
        if len(steps) != len(section.steps):
            yield source.in_words(
                language,
                path,
                f"`{section.id}` has {len(section.steps)} picture steps, but {len(steps)} texts.",
                "Write one text a step.",
            )
        for index, (step, text) in enumerate(zip(section.steps, steps, strict=False)):
            yield from _labels(source, language, (*path, index), step, text)


def _labels(
    source: PackSource, language: str, path: YamlPath, step: PictureStep, words: StepWords | ExplainWords
) -> Iterator[Problem]:
    yield from same_ids(source, language, (*path, "labels"), step.labels, words.labels)


def _check_words(source: PackSource, language: str) -> Iterator[Problem]:
    words = source.words[language].checks
    for chapter in source.structure.chapters:
        for check in chapter.checks:
            if check.id not in words:
                continue
            own = words[check.id]
            path = ("checks", check.id)
            yield from _phrasing_words(source, language, (*path, "first"), check.first, own.first)
            yield from _phrasing_words(source, language, (*path, "second"), check.second, own.second)
            yield from _labels(source, language, (*path, "explain"), check.explain, own.explain)


def _phrasing_words(
    source: PackSource, language: str, path: YamlPath, phrasing: CheckPhrasing, words: PhrasingWords
) -> Iterator[Problem]:
    wrong = [option for option in phrasing.options if option != phrasing.right]
    yield from same_ids(source, language, (*path, "options"), phrasing.options, words.options)
    yield from same_ids(source, language, (*path, "why_not"), wrong, words.why_not)


def _safety_words(source: PackSource, language: str) -> Iterator[Problem]:
    words = source.words[language].safety_questions
    for question in source.structure.safety_questions:
        if question.detail_on and question.id in words and not words[question.id].detail:
            yield source.in_words(
                language,
                ("safety_questions", question.id),
                f"`{question.id}` asks for a detail, but has no words for it.",
                "Add `detail:`, or remove detail_on from procedure.yaml.",
            )
