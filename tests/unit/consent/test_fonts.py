"""A letter that cannot be printed is found before anybody signs."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.consent import fonts
from kiosk.consent.fonts import BOLD, FALLBACK, REGULAR, missing_characters, require_printable, runs_by_font
from kiosk.errors import ConsentError


@pytest.mark.parametrize("name", ["Łukasz Żółć", "Γεώργιος", "Nguyễn Thị Hoà", "Стоянова", "Ŀuïsa Çelik", "Øyvind Þór"])
def test_names_of_europe_and_beyond_are_printed(name: str) -> None:
    assert missing_characters([name]) == frozenset()


@pytest.mark.parametrize(
    ("name", "character"),
    [
        ("Sample 李", "李"),
        ("Good \N{GRINNING FACE}", "\N{GRINNING FACE}"),
        ("محمد", "م"),
        ("דוד", "ד"),
        ("a\u202eb", "\u202e"),
    ],
)
def test_what_cannot_be_set_right_is_found(name: str, character: str) -> None:
    assert character in missing_characters([name])


def test_an_accent_typed_apart_is_composed_and_printed() -> None:
    assert missing_characters(["Jose\u0301"]) == frozenset()


def test_an_accent_that_cannot_be_composed_is_found() -> None:
    assert missing_characters(["x\u0301"]) == frozenset({"\u0301"})


def test_the_error_names_characters_and_never_the_words() -> None:
    with pytest.raises(ConsentError, match=r"FORM-CHARACTER: .*U\+674E") as caught:
        require_printable(["Sample 李 One"])
    assert "Sample" not in str(caught.value)


def test_letters_the_first_typeface_lacks_are_set_in_the_other_and_no_more() -> None:
    assert runs_by_font("Dr Стоянова", REGULAR) == [("Dr ", REGULAR), ("Стоянова", FALLBACK[REGULAR])]
    assert runs_by_font("Nguyễn Two", BOLD) == [("Nguyễn", FALLBACK[BOLD]), (" Two", BOLD)]
    assert runs_by_font("plain", BOLD) == [("plain", BOLD)]


def test_a_missing_typeface_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConsentError, match="FORM-FONT"):
        fonts._font("Nowhere", "no_such_package", "files/Nothing.ttf")


def test_a_damaged_typeface_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "broken_fonts"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "Broken.ttf").write_bytes(b"not a font")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ConsentError, match="FORM-FONT"):
        fonts._font("Broken", "broken_fonts", "Broken.ttf")
