"""What a patient must see at once, on the smallest screen and on an upright one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.stage import SampleKiosk

SMALL = (1366, 768)
UPRIGHT = (1080, 1920)


def at(open_kiosk: Opener, scene: str, size: tuple[int, int], *, language: str = "en", scale: float = 1.0) -> Play:
    stage = SampleKiosk(language=language, text_scale=scale)
    return open_kiosk(scene, stage=stage, size=size, ppi=100 if size == SMALL else 92)


def words_of(play: Play) -> list[QQuickItem]:
    return [item for item in play.screen.items() if item.inherits("QQuickText")]


@pytest.mark.parametrize(("language", "scale"), [("ca", 1.0), ("es", 1.25), ("en", 2.0)])
def test_the_first_title_is_never_cut(open_kiosk: Opener, language: str, scale: float) -> None:
    play = at(open_kiosk, "welcome", SMALL, language=language, scale=scale)
    title = next(item for item in words_of(play) if item.property("lineRoom"))
    assert play.screen.box(play.screen.item("wordsView")).contains(play.screen.box(title))


@pytest.mark.parametrize("language", ["en", "es", "ca"])
def test_whoever_is_not_sure_sees_that_answer_without_paging(open_kiosk: Opener, language: str) -> None:
    play = at(open_kiosk, "check", SMALL, language=language)
    view = play.screen.box(play.screen.item("wordsView"))
    assert all(view.contains(play.screen.box(one)) for one in options(play)), "a card lies below the fold"
    assert len(options(play)) == 4


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_three_ways_to_decide_stand_whole_below_each_other_on_an_upright_screen(
    open_kiosk: Opener, scale: float
) -> None:
    play = at(open_kiosk, "decision", UPRIGHT, language="es", scale=scale)
    view = play.screen.box(play.screen.item("wordsView"))
    cards = [play.screen.box(play.screen.item(f"decision:{way}")) for way in ("agree", "talk_first", "decline")]
    assert all(view.contains(card) for card in cards)
    assert len({(card.left(), card.width(), card.height()) for card in cards}) == 1, "none is larger"


@pytest.mark.parametrize(("size", "language"), [(SMALL, "es"), (SMALL, "ca"), (UPRIGHT, "es")])
def test_left_and_right_keep_off_the_head_of_the_figure(
    open_kiosk: Opener, size: tuple[int, int], language: str
) -> None:
    play = at(open_kiosk, "pain-place", size, language=language)
    figure = play.screen.box(play.screen.item("picturePane"))
    head = QRectF(figure.left() + 0.41 * figure.width(), figure.top(), 0.18 * figure.width(), figure.height())
    named = [item for item in words_of(play) if item.property("text") in {"Izquierda", "Derecha", "Esquerra", "Dreta"}]
    assert len(named) == 2
    assert not any(play.screen.box(item).intersects(head) for item in named)


def options(play: Play) -> list[QQuickItem]:
    return [item for item in play.screen.items() if item.objectName().startswith("option:")]
