"""`voices [--list]`: prepares the sound of every sentence that can be read aloud, or lists the sentences to record."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.app.folders import SAMPLE_CLINIC, SAMPLE_VOICES, TEMPLATES, Folders
from kiosk.app.house import read_content
from kiosk.app.spoken_words import spoken_words
from kiosk.app.terminal import complain, say
from kiosk.clinic import ClinicSettings, VoiceOutput, read_clinic
from kiosk.errors import StationError
from kiosk.speech.key import sentence_key
from kiosk.speech.preparing import Prepared, prepare
from kiosk.speech.store import VoiceStore
from kiosk.speech.voice import EspeakVoice, Voice


def run_voices(
    folders: Folders, options: argparse.Namespace, *, is_data_named: bool, voice: Voice | None = None
) -> int:
    """Prepare every sentence of a clinic, in each of its languages; quick where nothing changed.

    Those of the sample clinic as it came go where `make setup` puts them, all others into the data folder, for what
    a clinic does not say is removed from its folder.

    Args:
        folders: Where settings, packs and data lie; no records are opened.
        options: `list`, the file to list sentences in, or ``-`` for the terminal.
        is_data_named: The command line names the data folder.
        voice: Who speaks; by default espeak-ng.

    Returns:
        0 when every sentence can be heard, 1 when not.

    Raises:
        ExpectedError: Settings or packs cannot be used, or a folder cannot be written.
    """
    settings = read_clinic(folders.clinic)
    packs, form_words = read_content(folders, settings)
    spoken = spoken_words(packs, form_words, settings)
    if options.list is not None:
        return _list(spoken, settings, options.list)
    if settings.voice.output is VoiceOutput.OFF:
        say('Nothing is read aloud here: clinic.toml has `output = "off"` under [voice].')
        return 0
    is_ours = folders.clinic == SAMPLE_CLINIC and folders.templates == TEMPLATES and not is_data_named
    folder = SAMPLE_VOICES if is_ours else folders.voices
    done = prepare(voice or EspeakVoice(), spoken, recordings=settings.voice.recordings, folder=folder)
    _tell(done, folder, len(spoken))
    return 1 if done.missing else 0


def _tell(done: Prepared, folder: Path, languages: int) -> None:
    say(
        f"{done.wanted} sentences in {languages} languages: {done.made} said anew, {done.removed} old ones removed; "
        f"in {folder}"
    )
    for problem in done.problems:
        complain(f"{problem.code}: {problem.what}\n{problem.remedy}")
    for language, sentences in done.missing.items():
        complain(f"{language}: {len(sentences)} sentences cannot be heard, for example: {sentences[0]}")


def _list(spoken: Mapping[str, Sequence[str]], settings: ClinicSettings, place: str) -> int:
    """List what has no recording of the clinic's own yet, for whoever records it."""
    recorded = VoiceStore(settings.voice.recordings, [])
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["key", "language", "sentence"])
    for language, sentences in spoken.items():
        rows.writerows([sentence_key(language, one), language, one] for one in recorded.missing(language, sentences))
    if place == "-":
        say(text.getvalue().rstrip("\n"))
        return 0
    try:
        Path(place).write_text(text.getvalue(), encoding="utf-8-sig")  # with the mark by which spreadsheets know UTF-8
    except OSError as error:
        raise StationError(
            "VOICES-NOT-WRITABLE", f"{place} cannot be written: {error.strerror}.", "Name another file after `--list`."
        ) from error
    return 0
