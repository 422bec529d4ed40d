"""The scored review of a pack: how it stands item by item against PEMAT and IPDAS, with evidence that can be followed.

`instruments.toml` lists the items in short words of our own; `review.toml` beside a pack holds a score and evidence for
each. A score is ours alone until somebody from outside has scored too. What only patients or outside readers can tell
is "not yet", and counts as not met.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import Field, ValidationError

from kiosk.errors import PackError
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.measures import MEASURES, sections_of
from kiosk.procedure.source import PackSource, validated
from kiosk.procedure.structure import PackModel

REVIEW_FILE = "review.toml"
INSTRUMENTS_FILE = "instruments.toml"

_SCREENS = {"welcome", "notice", "goals", "topics", "summary", "decision", "explain", "signing-read", "waiting"}
"""Screens of the demonstration that every procedure has, by the names of their pictures."""

_Model = TypeVar("_Model", bound=PackModel)
Score = Literal["met", "not met", "not applicable", "not yet"]


class Item(PackModel):
    """One item of an instrument: `words` are our own, `part` is what it counts for (none where there is one total)."""

    id: str
    words: str
    part: str = ""


class Instrument(PackModel):
    """A list of items.

    Attributes:
        goal: Smallest share of items met, 0 to 1, in each part; none where there is no goal.
    """

    id: str
    title: str
    goal: Annotated[float, Field(ge=0, le=1)] | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=1)]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts, in their order."""
        return tuple(dict.fromkeys(item.part for item in self.items))


class Instruments(PackModel):
    """The whole of `instruments.toml`."""

    instruments: Annotated[tuple[Instrument, ...], Field(min_length=1)]


class Scored(PackModel):
    """How a pack stands on one item.

    Attributes:
        score: For every language, unless `in_language` says otherwise.
        in_language: A score that holds for one language alone.
        evidence: Where to look: ``words:`` a key of the language files, ``form:`` of the forms' words, ``structure:``
            of procedure.yaml, ``screen:`` a picture of the demonstration, ``step:`` a step on the proof sheets,
            ``measured:`` what is counted.
        why: What was found, in a few words.
    """

    score: Score
    in_language: dict[str, Score] = Field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    why: str

    def of(self, language: str) -> Score:
        """Return the score in one language."""
        return self.in_language.get(language, self.score)


class Term(PackModel):
    """A word that a patient may not know: `at` is the section and step where it must be met first and explained.

    Attributes:
        word: The word by language, as it stands there.
        means: The words that explain it, by language.
    """

    at: str
    word: dict[str, str]
    means: dict[str, str]


class Review(PackModel):
    """The whole of `review.toml`.

    Attributes:
        ours: The day on which we scored, ISO.
        independent: The day on which somebody from outside did, or "not yet".
        items: The score of each item, by instrument and item.
    """

    ours: str
    independent: str
    items: dict[str, dict[str, Scored]]
    terms: tuple[Term, ...] = ()


class Verdict(StrEnum):
    """How a part of an instrument stands against its goal."""

    MET = "goal met"
    NOT_MET = "goal not met"
    NO_GOAL = "no goal"


@dataclass(frozen=True, slots=True)
class Total:
    """What the scores of one part of an instrument come to, in one language.

    Attributes:
        met: Items met.
        of: Items that apply.
        pending: Items among them that only others can tell, counted as not met.
        goal: Smallest share, 0 to 1, or none.
    """

    met: int
    of: int
    pending: int
    goal: float | None

    @property
    def share(self) -> float:
        """Items met, as a share of those that apply, 0 to 1."""
        return self.met / self.of if self.of else 1.0

    @property
    def verdict(self) -> Verdict:
        """Whether the goal is met."""
        if self.goal is None:
            return Verdict.NO_GOAL
        return Verdict.MET if self.share >= self.goal else Verdict.NOT_MET


def read_instruments(templates: Path) -> tuple[Instrument, ...]:
    """Return the instruments of a templates folder.

    Raises:
        PackError: The file cannot be read, or has another shape (REVIEW-FILE).
    """
    return _read(templates / INSTRUMENTS_FILE, Instruments).instruments


def read_review(folder: Path) -> Review:
    """Return the review of one pack.

    Raises:
        PackError: The file cannot be read, or has another shape (REVIEW-FILE).
    """
    return _read(folder / REVIEW_FILE, Review)


def total(instrument: Instrument, part: str, review: Review, language: str) -> Total:
    """Return what the scores of one part come to in one language."""
    scored = review.items[instrument.id]
    scores = [scored[item.id].of(language) for item in instrument.items if item.part == part]
    applying = [score for score in scores if score != "not applicable"]
    return Total(applying.count("met"), len(applying), applying.count("not yet"), instrument.goal)


def review_faults(
    source: PackSource, review: Review, instruments: Iterable[Instrument], forms: Mapping[str, FormWords]
) -> Iterator[str]:
    """Yield items without a score, scores without an item, and evidence that leads nowhere."""
    asked = {instrument.id: {item.id for item in instrument.items} for instrument in instruments}
    given = {name: set(items) for name, items in review.items.items()}
    for name in sorted(asked.keys() | given.keys()):
        for item in sorted(asked.get(name, set()) ^ given.get(name, set())):
            yield f"{name}.{item}: " + ("has no score." if item in asked.get(name, set()) else "is no item.")
    for name, items in review.items.items():
        for item, scored in items.items():
            if scored.score in {"met", "not met"} and not scored.evidence:
                yield f"{name}.{item}: has no evidence."
            for evidence in scored.evidence:
                yield from (f"{name}.{item}: {fault}" for fault in _evidence_faults(source, forms, evidence))


def term_faults(source: PackSource, review: Review) -> Iterator[str]:
    """Yield words that are met before they are explained, or not explained where they are met."""
    for language in source.words:
        told = list(_told(source, language))
        for term in review.terms:
            word, means = term.word[language].casefold(), term.means[language].casefold()
            first = next((place for place, text in told if word in text), None)
            if first != term.at:
                yield f"{language}: “{word}” is first met at {first}, not at {term.at}."
            elif not any(place == term.at and means in text for place, text in told):
                yield f"{language}: {term.at} does not explain “{word}” with “{means}”."


def _told(source: PackSource, language: str) -> Iterator[tuple[str, str]]:
    """Yield each section's words in the order in which a patient meets them, as ``section.step`` and text."""
    for section in sections_of(source):
        said = source.words[language].sections[section.id]
        for number, step in enumerate(said.steps, 1):
            text = "\n".join((step.text, *step.labels.values()))
            yield f"{section.id}.{number}", " ".join(text.replace("**", "").casefold().split())
        yield f"{section.id}.in_short", " ".join(said.in_short.casefold().split())


def _evidence_faults(source: PackSource, forms: Mapping[str, FormWords], evidence: str) -> Iterator[str]:
    kind, _, place = evidence.partition(":")
    match kind:
        case "words":
            yield from (
                f"{language}.yaml has no {place}."
                for language, words in source.words.items()
                if not _leads(words.model_dump(mode="json"), place)
            )
        case "form":
            yield from (
                f"form/{language}.yaml has no {place}."
                for language in source.words
                if not _leads(forms[language].model_dump(mode="json"), place)
            )
        case "structure" if not _leads(source.structure.model_dump(mode="json"), place):
            yield f"procedure.yaml has no {place}."
        case "screen" if place not in _screens(source):
            yield f"no screen is called {place}."
        case "step" if place not in _steps(source):
            yield f"no step is called {place}."
        case "measured" if place not in MEASURES and place != "terms":
            yield f"nothing measures {place}."
        case "structure" | "screen" | "step" | "measured":
            return
        case _:
            yield f"{evidence} is no evidence that anybody could follow."


def _leads(data: object, place: str) -> bool:
    """Tell whether a dotted path leads to something said in plain values; numbers count from 0."""
    for key in place.split("."):
        if isinstance(data, dict):
            data = data.get(key)
        elif isinstance(data, list) and key.isdigit() and int(key) < len(data):
            data = data[int(key)]
        else:
            return False
    return data not in (None, "", [], {})


def _steps(source: PackSource) -> set[str]:
    return {f"{section.id}.{number}" for section in sections_of(source) for number in range(1, len(section.steps) + 1)}


def _screens(source: PackSource) -> set[str]:
    """Return the names that the demonstration gives its pictures; it shows what everybody passes."""
    structure = source.structure
    core = {section.id for section in sections_of(source) if section.core}
    names = _SCREENS | {
        f"section-{section}-step{number}"
        for section, number in (s.split(".") for s in _steps(source))
        if section in core
    }
    names |= {f"check-{check.id}" for chapter in structure.chapters for check in chapter.checks}
    names |= {f"safety-{question.id}" for question in structure.safety_questions}
    return {name.replace("_", "-") for name in names}


def _read(path: Path, model: type[_Model]) -> _Model:
    try:
        return validated(tomllib.loads(path.read_text(encoding="utf-8")), model)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        what = f"{path} cannot be used: {error}".splitlines()[0]
        raise PackError(
            "REVIEW-FILE", what, "Correct the file; docs/content-review.md says what stands in it."
        ) from error
