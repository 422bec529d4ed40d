"""`blank-forms`: consent forms to fill in by hand, printed ahead for the day on which no screen can be used."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from kiosk.app.approval import ApprovalGuard
from kiosk.app.folders import Folders
from kiosk.app.forms import pinned_pictures
from kiosk.app.house import form_look, read_content
from kiosk.app.terminal import say
from kiosk.clinic import ClinicSettings, SystemClock, read_clinic
from kiosk.consent.blank import BlankSource, blank_content
from kiosk.consent.blocks import FormContent
from kiosk.consent.two_languages import in_two_languages
from kiosk.consent.worker import FormWorker
from kiosk.errors import StationError, UsageError
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.pack import Pack


def run_blank_forms(folders: Folders, options: argparse.Namespace) -> int:
    """Write the blank form of each procedure in each language that it has.

    Args:
        folders: Where settings and packs lie; no records are opened.
        options: `out`, `procedure`; `beside`, a language to stand below each other one, or None.

    Returns:
        0.

    Raises:
        UsageError: There is no such procedure (BLANK-NO-PROCEDURE), or it has no words in the language `beside`
            (BLANK-NO-LANGUAGE).
        PackError: Its words are not approved (PACK-NOT-APPROVED); then nothing is written.
        StationError: The folder cannot be written (BLANK-NOT-WRITABLE).
    """
    settings = read_clinic(folders.clinic)
    packs, words = read_content(folders, settings)
    sources = _sources(settings, _chosen(packs, options.procedure), words)
    blanks = _in_two_languages(sources, options.beside) if options.beside else _in_one(sources)
    with FormWorker() as worker:
        for blank in blanks:
            path = options.out / f"blank-{blank.name}.pdf"
            _write(path, worker.compose(blank.content).result())
            say(f"{path} · {blank.content.frame.code} · not to be used after {blank.use_until}")
    return 0


@dataclass(frozen=True, slots=True)
class _Blank:
    """One blank form; `name` says of what, and in which languages."""

    name: str
    content: FormContent
    use_until: date


def _in_one(sources: list[BlankSource]) -> list[_Blank]:
    return [_Blank(f"{one.pack.id}-{one.language}", blank_content(one), one.use_until) for one in sources]


def _in_two_languages(sources: list[BlankSource], beside: str) -> list[_Blank]:
    others = {one.pack.id: one for one in sources if one.language == beside}
    lacking = [one for one in sources if one.pack.id not in others]
    if lacking:
        raise UsageError(
            "BLANK-NO-LANGUAGE",
            f"The procedure {lacking[0].pack.id} has no words in the language '{beside}'.",
            f"Choose one of: {', '.join(lacking[0].pack.languages)}.",
        )
    pairs = [(one, others[one.pack.id]) for one in sources if one.language != beside]
    return [
        _Blank(
            f"{one.pack.id}-{one.language}-{beside}",
            blank_in_two_languages(one, other),
            min(one.use_until, other.use_until),
        )
        for one, other in pairs
    ]


def blank_in_two_languages(own: BlankSource, other: BlankSource) -> FormContent:
    """Return a blank form with another language below its own; it may be used while the words of both may."""
    until = min(own.use_until, other.use_until)
    contents = [blank_content(replace(one, use_until=until)) for one in (own, other)]
    return in_two_languages(contents[0], contents[1], (own.words, other.words))


def _chosen(packs: Mapping[str, Pack], procedure: str | None) -> list[Pack]:
    if procedure is None:
        return list(packs.values())
    if procedure not in packs:
        raise UsageError(
            "BLANK-NO-PROCEDURE", f"There is no procedure '{procedure}'.", f"Choose one of: {', '.join(packs)}."
        )
    return [packs[procedure]]


def _sources(settings: ClinicSettings, packs: list[Pack], words: Mapping[str, FormWords]) -> list[BlankSource]:
    clock = SystemClock(settings.time_zone)
    guard = ApprovalGuard(clock, is_sample=settings.is_sample)
    for pack in packs:
        for language in pack.languages:
            guard.require(pack, language)
    return [
        blank_source(settings, pack, words[language], language, clock.now())
        for pack in packs
        for language in pack.languages
    ]


def blank_source(
    settings: ClinicSettings, pack: Pack, words: FormWords, language: str, made_at: datetime
) -> BlankSource:
    """Return what a blank form is made from; whether its words are approved is asked before.

    Args:
        settings: The clinic's.
        pack: What is explained.
        words: The form's fixed words in the language.
        language: Two-letter code.
        made_at: Aware time.
    """
    return BlankSource(
        pack=pack,
        words=words,
        language=language,
        look=form_look(settings),
        made_at=made_at.astimezone(settings.time_zone),
        use_until=last_day(pack, language),
        is_sample=settings.is_sample,
        pictures=pinned_pictures(pack),
    )


def last_day(pack: Pack, language: str) -> date:
    """Return the last day on which words may be used: when they, or their approval, must be looked at again."""
    approval = pack.approval_of(language)
    days = [pack.structure.review.review_by, *([approval.review_by] if approval else [])]
    return min(map(date.fromisoformat, days))


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise StationError("BLANK-NOT-WRITABLE", f"{path} cannot be written.", "Choose another `--out DIR`.") from error
