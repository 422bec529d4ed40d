"""Nothing is cut or overlaps in a language whose words are 40 % longer than the English ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.ui.patient.display import THEMES
from tests.builders.pseudo import pseudo, pseudo_sample_pack
from tests.builders.visit import OPTIONAL
from tests.ui.desk.conftest import DeskOpener, assert_desk_is_sound, keep_picture
from tests.ui.doctor import test_pages as doctor
from tests.ui.gallery.test_gallery import PAIRWISE, SCREENS, WHOLE, assert_sound
from tests.ui.patient.conftest import Opener
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.reception import test_pages as reception
from tests.ui.screen import Screen, settle, wait_until

pytestmark = pytest.mark.usefixtures("speaks_pseudo")

NOT_OURS = (
    "problem-staff", "summary", "topics", "signing-read", "signing-replacing", "signing-translated", "signing-helped",
)  # fmt: skip
"""Pages with words that nobody translates: an error's for staff, a patient's own question, a doctor's own sentence."""

_ENGLISH = re.compile(r"\b(?:the|your|you|and|doctor|treatment)\b", re.IGNORECASE)


def in_turn(names: Iterable[str], shift: int) -> list[tuple[str, str, float, str]]:
    """Give each page one of the pairwise looks, another one than its English test has."""
    return [(name, *PAIRWISE[(index + shift) % len(PAIRWISE)]) for index, name in enumerate(names)]


def broken_words(screen: Screen) -> list[str]:
    """Return the words on a screen that are wider than their place, so that a line breaks in the middle of them."""
    broken = []
    for item in screen.items():
        words = str(item.property("text") or "") if item.inherits("QQuickText") else ""
        metrics = QFontMetricsF(item.property("font")) if words else None
        for word in words.split() if metrics and "<" not in words else ():  # rich text stands in whole columns
            if metrics and metrics.horizontalAdvance(word) > item.width() + 1:
                broken.append(word)
    return broken


def english_on(screen: Screen) -> list[str]:
    """Return what stands on a screen in plain English: words that never reach a translator."""
    texts = (str(item.property("text")) for item in screen.items() if item.inherits("QQuickText"))
    return [text for text in texts if _ENGLISH.search(text)]


def test_the_pseudo_language_is_longer_and_keeps_numbers_names_and_marks() -> None:
    said = pseudo("Next %1 of {count}: **yes**")
    assert [said.count(mark) for mark in ("%1", "{count}", "**")] == [1, 1, 2]
    assert "Next" not in said
    words = "Somebody touches the screen for me"
    assert len(pseudo(words)) >= 1.38 * len(words)


@pytest.mark.parametrize(
    ("scene", "size", "scale", "theme"),
    [
        one if number % 2 == 0 else pytest.param(*one, marks=pytest.mark.grid)
        for number, one in enumerate(in_turn(SCENES, 4))
    ],
)
def test_the_patients_pages(open_kiosk: Opener, scene: str, size: str, scale: float, theme: str) -> None:
    pixels, ppi = SCREENS[size]
    screen = open_kiosk(scene, size=pixels, ppi=ppi, text_scale=scale, theme=theme).screen
    if "decision" in scene:
        settle(30)  # the cards find their places in several turns of the loop
    keep_picture(screen, f"pseudo-{scene}-{size}-{scale}-{theme}.png")
    assert_sound(screen, ppi / 25.4)
    if scene not in NOT_OURS:
        assert english_on(screen) == []


@pytest.mark.grid
@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("size", "scale", "theme"), WHOLE)
def test_the_patients_pages_in_the_whole_grid(
    open_kiosk: Opener, scene: str, size: str, scale: float, theme: str
) -> None:
    pixels, ppi = SCREENS[size]
    assert_sound(open_kiosk(scene, size=pixels, ppi=ppi, text_scale=scale, theme=theme).screen, ppi / 25.4)


@pytest.mark.parametrize(("scene", "size", "scale", "theme"), in_turn(doctor.SCENES, 2))
def test_the_doctors_pages(open_desk: DeskOpener, scene: str, size: str, scale: float, theme: str) -> None:
    screen = open_desk(doctor.staged(scene, scale=scale, theme=theme).desk, size=size)
    keep_picture(screen, f"pseudo-doctor-{scene}-{size}-{scale}-{theme}.png")
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)


@pytest.mark.parametrize(("page", "size", "scale", "theme"), in_turn(reception.PAGES, 2))
def test_receptions_pages(open_desk: DeskOpener, page: str, size: str, scale: float, theme: str) -> None:
    desk = reception.PAGES[page]().desk
    while desk._display.property("textScale") != scale:
        desk._display.nextTextScale()
    for _ in range(THEMES.index(theme)):
        desk._display.nextTheme()
    screen = open_desk(desk, size=size)
    keep_picture(screen, f"pseudo-reception-{page}-{size}-{scale}-{theme}.png")
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)


@pytest.mark.parametrize(
    ("procedure", "size", "scale"),
    [
        pytest.param("lumbar_rhizolysis", "1366x768", 1.25, marks=pytest.mark.grid),
        ("cervical_rhizolysis", "1080x1920", 2.0),
    ],
)
def test_every_section_and_check_of_a_pack(open_kiosk: Opener, procedure: str, size: str, scale: float) -> None:
    stage = SampleKiosk(procedure, text_scale=scale)
    assert stage.pack == pseudo_sample_pack(procedure, optional=OPTIONAL)
    pixels, ppi = SCREENS[size]
    play = open_kiosk(stage=stage, size=pixels, ppi=ppi)
    for section in stage.pack.sections:
        for step in range(len(section.steps)):
            stage.go_to(section.id, step=step)
            settle()
            assert_sound(play.screen, ppi / 25.4)
    for check in stage.pack.checks:
        stage.go_to(check.id)
        settle()
        assert_sound(play.screen, ppi / 25.4)


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_no_word_of_the_three_choices_is_broken(open_kiosk: Opener, size: str, scale: float) -> None:
    pixels, ppi = SCREENS[size]
    screen = open_kiosk("decision", size=pixels, ppi=ppi, text_scale=scale).screen
    wait_until(lambda: broken_words(screen) == [])  # the cards find their places in several turns of the loop
