"""The typefaces come with the program, and letters one lacks come from the other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from kiosk.errors import StationError
from kiosk.ui.platform import fonts
from kiosk.ui.platform.density import pixels_per_mm
from kiosk.ui.platform.fonts import FALLBACK_FAMILY, FAMILY, font_files, load_fonts


def families_of(text: str) -> set[str]:
    """Return the families that letters are really drawn with."""
    layout = QTextLayout(text, QFont(load_fonts()))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_both_typefaces_are_loaded(qapp: QGuiApplication) -> None:
    assert load_fonts() == FAMILY
    assert {FAMILY, FALLBACK_FAMILY} <= set(QFontDatabase.families())


def test_all_styles_of_the_main_typeface_are_there(qapp: QGuiApplication) -> None:
    load_fonts()
    assert {"Regular", "Bold", "Italic", "Bold Italic"} <= set(QFontDatabase.styles(FAMILY))


@pytest.mark.parametrize(
    "text", ["Understand your treatment", "Català: col·locació, ç, à", "Español: ñ ¿ ¡ ü", "É1Il0O"]
)
def test_words_of_our_languages_are_written_in_the_main_typeface(qapp: QGuiApplication, text: str) -> None:
    assert families_of(text) == {FAMILY}


def test_letters_it_lacks_come_from_the_fallback(qapp: QGuiApplication) -> None:
    assert FALLBACK_FAMILY in families_of("Привет")


def test_a_missing_font_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_FILES", {"no_such_package_of_fonts": ("a.ttf",)})
    with pytest.raises(StationError, match="STATION-FONT") as caught:
        font_files()
    assert "make setup" in caught.value.remedy


def test_a_missing_file_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_FILES", {"ttf_opensans": ("ttf/OpenSans-Gone.ttf",)})
    with pytest.raises(StationError, match=r"OpenSans-Gone\.ttf"):
        font_files()


def test_files_are_found_in_their_packages() -> None:
    assert [file for file in font_files() if not file.is_file()] == []


def test_the_clinics_measure_overrides_the_screen(qapp: QGuiApplication) -> None:
    screen = qapp.primaryScreen()
    size = screen.geometry().size()
    diagonal = (size.width() ** 2 + size.height() ** 2) ** 0.5
    assert pixels_per_mm(screen, diagonal / 92) == pytest.approx(92 / 25.4)


def test_a_screen_gives_a_density_that_can_be(qapp: QGuiApplication) -> None:
    assert 50 / 25.4 <= pixels_per_mm(qapp.primaryScreen()) <= 400 / 25.4
