"""What must fit together between structure and words: every language has words for the same ids.

These checks run each time a pack is loaded, so that no screen and no form ever meets an id without words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kiosk.procedure.problems import Problem
from kiosk.procedure.references import sections_with_paths
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import CheckPhrasing, PictureStep
from kiosk.procedure.words import ExplainWords, PhrasingWords, StepWords
from kiosk.procedure.yaml_file import YamlPath
from kiosk.visit.outline import Chapter


def check_languages(source: PackSource) -> Iterator[Problem]:
    """Yield ids without words and words without an id, in every language."""
    for language in source.words:
        yield from _language_ids(source, language)
        yield from _section_words(source, language)
        yield from _check_words(source, language)
        yield from _safety_words(source, language)


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
        "day_questions": [question.id for question in s.day_questions],
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
    for key in ("safety_questions", "day_questions"):
        words = getattr(source.words[language], key)
        for question in getattr(source.structure, key):
            if question.detail_on and question.id in words and not words[question.id].detail:
                yield source.in_words(
                    language,
                    (key, question.id),
                    f"`{question.id}` asks for a detail, but has no words for it.",
                    "Add `detail:`, or remove detail_on from procedure.yaml.",
                )
