"""What a finger comes down on is named only where it is really there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF

from kiosk.ui.platform.page_words import PageWords
from tests.ui.screen import Screen

Show = Callable[..., Screen]


def test_a_button_that_is_scrolled_out_of_view_is_not_named(show: Show) -> None:
    screen = show("""
    Item { y: 200; width: 600; height: 300; clip: true
        KioskButton { y: -160; width: 400; height: 120; text: "Out of view" }
        KioskButton { y: 20; width: 400; height: 120; text: "In view" } }
    """)
    said: list[str] = []
    PageWords(screen.window, said.append, screen.window)
    for y in (100, 280):
        place = QPointF(200, y).toPoint()
        screen.press(place)
        screen.release(place)
    assert [words for words in said if words] == ["In view"]


def test_what_lies_before_a_button_hides_its_name(show: Show) -> None:
    screen = show("""
    KioskButton { width: 400; height: 120; text: "Covered" }
    Item { objectName: "cover"; width: 400; height: 120 }
    KioskButton { y: 200; width: 400; height: 120; z: 1; text: "In front" }
    KioskButton { y: 200; width: 400; height: 120; text: "Behind" }
    """)
    words = PageWords(screen.window, lambda _words: None, screen.window)
    assert [words.touched(QPointF(200, y)) for y in (60, 260)] == ["", "In front"]
