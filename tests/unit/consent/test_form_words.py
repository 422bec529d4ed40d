"""The forms' fixed words are read strictly, each mistake with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.procedure.form_words import read_form_words
from kiosk.procedure.problems import PackRefusedError
from tests.builders.visit import TEMPLATES

ENGLISH = (TEMPLATES / "form" / "en.yaml").read_text(encoding="utf-8")


def refused(tmp_path: Path, text: str) -> PackRefusedError:
    path = tmp_path / "en.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PackRefusedError) as caught:
        read_form_words(path)
    return caught.value


def test_the_english_words_are_sound() -> None:
    assert read_form_words(TEMPLATES / "form" / "en.yaml").page.sample == "Sample: not valid as consent"


@pytest.mark.parametrize(
    "path",
    sorted((TEMPLATES / "procedures").glob("*/[a-z][a-z].yaml")),
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_every_language_of_a_procedure_has_sound_words_for_the_forms(path: Path) -> None:
    words = read_form_words(TEMPLATES / "form" / path.name)
    assert (words.page.language_name == "English") is (path.stem == "en")


def test_a_sentence_that_lost_its_name_is_refused_with_its_line(tmp_path: Path) -> None:
    error = refused(tmp_path, ENGLISH.replace("Page {page} of {pages}", "Page {page}"))
    line = next(i for i, text in enumerate(ENGLISH.splitlines(), start=1) if "Page {page}" in text)
    assert (error.code, error.problems[0].line) == ("PACK-FORM-WORDS", line)
    assert "{pages}" in error.problems[0].what


@pytest.mark.parametrize("name", ["{procedure", "{0}", "{procedure} {name}"])
def test_a_broken_brace_is_refused(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path, ENGLISH.replace("Consent to {procedure}", f'"Consent to {name}"')).problems


def test_a_missing_and_an_unknown_key_are_told_together(tmp_path: Path) -> None:
    error = refused(tmp_path, ENGLISH.replace("  sedation: Sedation\n", "  sedatoin: Sedation\n"))
    assert {"`identity.sedation`", "`identity.sedatoin`"} <= {p.what.split(":")[0] for p in error.problems}


def test_eleven_months_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, ENGLISH.replace(", December]", "]")).problems
