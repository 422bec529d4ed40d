"""`blank-forms`: consent forms to fill in by hand, printed ahead for the day on which no screen can be used."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from kiosk.app.approval import ApprovalGuard
from kiosk.app.folders import Folders
from kiosk.app.forms import pinned_pictures
from kiosk.app.house import form_look, read_content
from kiosk.app.terminal import say
from kiosk.clinic import ClinicSettings, SystemClock, read_clinic
from kiosk.consent.blank import BlankSource, blank_content
from kiosk.consent.worker import FormWorker
from kiosk.errors import StationError, UsageError
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.pack import Pack


def run_blank_forms(folders: Folders, options: argparse.Namespace) -> int:
    """Write the blank form of each procedure in each language that it has.

    Args:
        folders: Where settings and packs lie; no records are opened.
        options: `out`, `procedure`.

    Returns:
        0.

    Raises:
        UsageError: There is no such procedure (BLANK-NO-PROCEDURE).
        PackError: Its words are not approved (PACK-NOT-APPROVED); then nothing is written.
        StationError: The folder cannot be written (BLANK-NOT-WRITABLE).
    """
    settings = read_clinic(folders.clinic)
    packs, words = read_content(folders, settings)
    sources = _sources(settings, _chosen(packs, options.procedure), words)
    with FormWorker() as worker:
        for source in sources:
            path = options.out / f"blank-{source.pack.id}-{source.language}.pdf"
            _write(path, worker.compose(blank_content(source)).result())
            say(f"{path} · {source.code} · not to be used after {source.use_until}")
    return 0


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
