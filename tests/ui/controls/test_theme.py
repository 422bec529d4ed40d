"""Contrast, letters and targets, computed from the live Theme and the real font."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.errors import BugError
from kiosk.ui.theme.dress import dress

THEMES = ("light", "contrast-light", "contrast-dark")

TEXT = [
    ("ink", "background"), ("ink", "card"), ("ink", "primarySoft"), ("ink", "askSoft"), ("ink", "goodSoft"),
    ("inkSoft", "background"), ("inkSoft", "card"), ("primary", "background"), ("primary", "card"),
    ("primary", "primarySoft"), ("primaryText", "primary"), ("ask", "background"), ("ask", "card"), ("ask", "askSoft"),
    ("ink", "reading"), ("inkSoft", "reading"), ("primary", "reading"), ("ask", "reading"), ("good", "reading"),
    ("good", "background"), ("good", "goodSoft"), ("alert", "background"), ("alert", "alertSoft"),
]  # fmt: skip
"""Every pair of words and ground in use: 7:1 (WCAG 2.2, 1.4.6)."""

CONTROLS = [
    ("lineControl", "background"), ("lineControl", "card"), ("primary", "background"), ("primary", "card"),
    ("readingLine", "background"), ("readingLine", "card"), ("readingLine", "reading"), ("readingLine", "askSoft"),
    ("readingLine", "primarySoft"), ("readingLine", "goodSoft"),
    ("askControl", "background"), ("askControl", "askSoft"), ("ask", "askSoft"), ("good", "goodSoft"),
]  # fmt: skip
"""Every line that shows a control, and its ground: 3:1 (WCAG 2.2, 1.4.11)."""

CAPITAL_MM = 7.3
"""Height of a capital that subtends 0.7 degrees at 60 cm (EN 301 549 V3.2.1, 5.1.4)."""


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colour(theme: QObject, name: str) -> QColor:
    found = theme.property(name)
    assert isinstance(found, QColor), name
    return found


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("words", "ground"), TEXT)
def test_words_stand_out_seven_to_one(engine: QQmlApplicationEngine, name: str, words: str, ground: str) -> None:
    theme = dress(engine, theme=name)
    assert contrast(colour(theme, words), colour(theme, ground)) >= 7


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_controls_stand_out_three_to_one(engine: QQmlApplicationEngine, name: str, line: str, ground: str) -> None:
    theme = dress(engine, theme=name)
    assert contrast(colour(theme, line), colour(theme, ground)) >= 3


@pytest.mark.parametrize("name", THEMES[1:])
def test_contrast_themes_draw_lines_of_three_pixels(engine: QQmlApplicationEngine, name: str) -> None:
    assert dress(engine, theme=name).property("outline") == 3


def capital_mm(theme: QObject, size: str) -> float:
    font = QFont(theme.property("fontFamily"))
    font.setPixelSize(theme.property(size))
    return QFontMetricsF(font).capHeight() / float(theme.property("pxPerMm"))


def test_capitals_of_the_words_are_high_enough_from_125_percent_on(engine: QQmlApplicationEngine) -> None:
    """EN 301 549 asks for one mode with such letters; at 100 % a capital of the words is 6.3 mm."""
    assert capital_mm(dress(engine, text_scale=1.0), "bodySize") == pytest.approx(6.3, abs=0.1)
    for scale in (1.25, 1.5, 2.0):
        assert capital_mm(dress(engine, text_scale=scale), "bodySize") >= CAPITAL_MM


@pytest.mark.parametrize("size", ["headingSize", "subheadingSize", "bodySize", "buttonSize", "labelSize", "smallSize"])
def test_every_capital_is_high_enough_at_200_percent(engine: QQmlApplicationEngine, size: str) -> None:
    assert capital_mm(dress(engine, text_scale=2.0), size) >= CAPITAL_MM


def test_sizes_are_those_of_the_look_at_92_pixels_an_inch(engine: QQmlApplicationEngine) -> None:
    theme = dress(engine, px_per_mm=92 / 25.4)
    names = ("bodySize", "headingSize", "labelSize", "smallSize", "touchTarget", "mainButton")
    assert [theme.property(name) for name in names] == [34, 60, 28, 27, 73, 91]


@pytest.mark.parametrize("px_per_mm", [2.5, 92 / 25.4, 100 / 25.4, 8.0])
def test_a_target_is_20_mm_on_every_screen(engine: QQmlApplicationEngine, px_per_mm: float) -> None:
    assert dress(engine, px_per_mm=px_per_mm).property("touchTarget") / px_per_mm >= 20


def test_motion_stops_where_less_is_asked_for(engine: QQmlApplicationEngine) -> None:
    assert dress(engine, is_still=False).property("motion") == 250
    theme = dress(engine, is_still=True)
    assert (theme.property("motion"), theme.property("shortMotion")) == (0, 0)


def test_orientation_follows_the_window(engine: QQmlApplicationEngine) -> None:
    assert dress(engine, window=(1080, 1920)).property("isPortrait") is True
    assert dress(engine, window=(1366, 768)).property("isPortrait") is False


def test_an_engine_without_our_modules_is_refused(qapp: object) -> None:
    bare = QQmlApplicationEngine()
    with pytest.raises(BugError, match="THEME-MISSING"):
        dress(bare, theme="light")
