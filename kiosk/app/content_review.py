"""Writes the scored part of docs/content-review.md from the reviews beside the packs.

make review                                     writes it, and tells what a count or an item says against it
python -m kiosk.app.content_review --check      only tells, and whether the document is up to date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.folders import PROGRAM, TEMPLATES
from kiosk.app.terminal import complain, say
from kiosk.errors import AntesalaError
from kiosk.procedure.form_words import FormWords, read_form_words
from kiosk.procedure.loader import find_procedures
from kiosk.procedure.measures import MEASURES, measured
from kiosk.procedure.review import (
    Instrument,
    Review,
    Total,
    Verdict,
    read_instruments,
    read_review,
    review_faults,
    term_faults,
    total,
)
from kiosk.procedure.source import PackSource, read_source

DOCUMENT = PROGRAM / "docs" / "content-review.md"
BEGIN = "<!-- What follows is written by `make review`; change review.toml beside the packs instead. -->"
END = "<!-- Here ends what `make review` writes. -->"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One pack and its review."""

    source: PackSource
    review: Review

    @property
    def region(self) -> str:
        """What the document calls the pack."""
        return self.source.structure.region.value


@dataclass(frozen=True, slots=True)
class ScoredPacks:
    """Everything that the document is made from."""

    instruments: tuple[Instrument, ...]
    forms: Mapping[str, FormWords]
    packs: tuple[Reviewed, ...]

    def totals(self) -> Iterator[tuple[Instrument, str, Reviewed, str, Total]]:
        """Yield what every part of every instrument comes to, for each pack and language."""
        for instrument in self.instruments:
            for part in instrument.parts:
                for pack in self.packs:
                    for language in pack.source.words:
                        yield instrument, part, pack, language, total(instrument, part, pack.review, language)


def read_scored(templates: Path) -> ScoredPacks:
    """Return the packs of a templates folder with their reviews.

    Raises:
        PackError: A pack, a review or the instruments cannot be read.
    """
    packs = tuple(Reviewed(read_source(folder), read_review(folder)) for folder in find_procedures(templates))
    languages = {language for pack in packs for language in pack.source.words}
    forms = {language: read_form_words(templates / "form" / f"{language}.yaml") for language in languages}
    return ScoredPacks(read_instruments(templates), forms, packs)


def faults(scored: ScoredPacks) -> Iterator[str]:
    """Yield what keeps the scores from being believed: items left out, evidence that leads nowhere, counts, goals."""
    for pack in scored.packs:
        found = review_faults(pack.source, pack.review, scored.instruments, scored.forms)
        yield from (f"{pack.region}, {fault}" for fault in found)
        yield from (f"{pack.region}, {fault}" for fault in term_faults(pack.source, pack.review))
        for name in MEASURES:
            yield from (f"{name}: {found}" for found in measured(pack.source, scored.forms, name))


def missed_goals(scored: ScoredPacks) -> Iterator[str]:
    """Yield every part of an instrument that falls short of its goal."""
    for instrument, part, pack, language, sum_ in scored.totals():
        if sum_.verdict is Verdict.NOT_MET:
            yield f"{pack.region}, {language}: {instrument.title}, {part or 'all'}: {sum_.met} of {sum_.of}"


def scored_part(scored: ScoredPacks) -> str:
    """Return the scored part of the document, from its first mark to its last."""
    return "\n".join([BEGIN, "", *_totals(scored), *_items(scored), END])


def with_scored_part(document: str, scored: ScoredPacks) -> str:
    """Return the document with its scored part renewed."""
    before, after = document.split(BEGIN)[0], document.split(END)[1]
    return before + scored_part(scored) + after


def _totals(scored: ScoredPacks) -> Iterator[str]:
    languages = [language for pack in scored.packs for language in pack.source.words]
    columns = [f"{pack.region} {language}" for pack in scored.packs for language in pack.source.words]
    yield "| met of what applies | goal | " + " | ".join(columns) + " |"
    yield "|---|---|" + "---|" * len(languages)
    rows: dict[str, list[str]] = {}
    for instrument, part, _, _, sum_ in scored.totals():
        goal = "none" if instrument.goal is None else f"{instrument.goal:.0%}"
        head = f"| {instrument.title}{f': {part}' if part else ''} | {goal}"
        rows.setdefault(head, []).append(f"{sum_.met} of {sum_.of} ({sum_.share:.0%})")
    for head, cells in rows.items():
        yield f"{head} | {' | '.join(cells)} |"
    yield ""
    dates = {(pack.review.ours, pack.review.independent) for pack in scored.packs}
    for ours, independent in sorted(dates):
        yield f"Scored by us on {ours}. Scored independently: {independent}."
        yield ""


def _items(scored: ScoredPacks) -> Iterator[str]:
    for instrument in scored.instruments:
        yield f"### {instrument.title}"
        yield ""
        yield "| item | ours | independent | found | evidence |"
        yield "|---|---|---|---|---|"
        for item in instrument.items:
            each = {pack.region: pack.review.items[instrument.id][item.id] for pack in scored.packs}
            name = f"{item.id}: {item.words}" if item.id.isdigit() else item.words
            ours = _said_once({region: _marks(pack, instrument.id, item.id) for region, pack in _by_region(scored)})
            independent = _said_once({region: pack.review.independent for region, pack in _by_region(scored)})
            why = _said_once({region: one.why for region, one in each.items()})
            evidence = _said_once({region: _evidence(one.evidence) for region, one in each.items()})
            yield f"| {name} | {ours} | {independent} | {why} | {evidence} |"
        yield ""


def _by_region(scored: ScoredPacks) -> list[tuple[str, Reviewed]]:
    return [(pack.region, pack) for pack in scored.packs]


def _marks(pack: Reviewed, instrument: str, item: str) -> str:
    one = pack.review.items[instrument][item]
    return _said_once({language: one.of(language) for language in pack.source.words})


def _evidence(places: Sequence[str]) -> str:
    return ", ".join(f"`{place}`" for place in places) or "–"


def _said_once(said: Mapping[str, str]) -> str:
    """Return what all say, or what each says where they differ."""
    if len(set(said.values())) == 1:
        return next(iter(said.values()))
    return "; ".join(f"{who}: {what}" for who, what in said.items())


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the scored part, or only check it, and tell what stands against it.

    Returns:
        0 when nothing does, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="make review", description="Score the packs, item by item.")
    parser.add_argument("--check", action="store_true", help="write nothing; tell whether the document is up to date")
    options = parser.parse_args(arguments)
    try:
        scored = read_scored(TEMPLATES)
    except AntesalaError as error:
        complain(f"{error.what}\n{error.remedy}")
        return 1
    found = [*faults(scored), *missed_goals(scored)]
    if any(" has no score." in fault for fault in found):
        complain("\n".join(found))
        return 1
    document = DOCUMENT.read_text(encoding="utf-8")
    renewed = with_scored_part(document, scored)
    if options.check and renewed != document:
        found.append("docs/content-review.md is not up to date: run `make review`.")
    elif not options.check:
        DOCUMENT.write_text(renewed, encoding="utf-8")
    for fault in found:
        complain(fault)
    say(f"{len(found)} faults.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
