"""The frame keeps its promises: the picture gives way to the words, the words page, buttons keep their corners."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.theme.dress import dress
from tests.ui.gallery.controls import STEP, page
from tests.ui.screen import Screen, settle, wait_until

Show = Callable[..., Screen]
PANE = f"PicturePane {{ step: {STEP} }}"


def words(count: int) -> str:
    return f'Heading {{ text: "Words" }} RichText {{ objectName: "text"; text: "{"many plain words " * count}" }}'


def share_of_picture(screen: Screen) -> float:
    pane = screen.find("picturePane")
    return pane.width() / screen.window.width() if pane else 0.0


def test_the_picture_has_more_than_half_where_words_are_few(show: Show) -> None:
    assert share_of_picture(show(page(words(5), picture=PANE))) == pytest.approx(0.51, abs=0.03)


def test_the_picture_shrinks_before_words_page(show: Show) -> None:
    screen = show(page(words(55), picture=PANE))
    assert 0.25 < share_of_picture(screen) < 0.5
    assert screen.find("moreButton") is None


def test_the_picture_folds_where_even_a_third_is_too_much(show: Show) -> None:
    screen = show(page(words(70), picture=PANE))
    assert screen.find("picturePane") is None
    screen.touch("showPicture")
    assert share_of_picture(screen) > 0.9
    screen.touch("hidePicture")
    assert screen.find("picturePane") is None
    assert screen.find("text") is not None


def test_the_picture_stands_above_the_words_in_portrait(show: Show) -> None:
    screen = show(page(words(5), picture=PANE), (1080, 1920))
    pane, text = screen.box(screen.item("picturePane")), screen.box(screen.item("text"))
    assert pane.bottom() < text.top()
    assert pane.width() > 1000


def test_more_pages_to_the_end_and_back(show: Show) -> None:
    screen = show(page(words(300)))
    view = screen.item("wordsView")
    seen = 0
    while screen.item("moreButton").isEnabled():
        before = view.property("contentY")
        screen.touch("moreButton")
        settle()
        assert view.property("contentY") > before
        assert view.property("contentY") - before < view.height(), "a line was skipped"
        seen += 1
        assert seen < 50
    assert view.property("contentY") == pytest.approx(view.property("contentHeight") - view.height(), abs=2)
    for _ in range(seen):
        screen.touch("lessButton")
        settle()
    assert view.property("contentY") == 0


def test_words_that_fit_offer_no_more(show: Show) -> None:
    assert show(page(words(5))).find("moreButton") is None


def test_larger_text_is_fitted_anew_and_back(show: Show, engine: QQmlApplicationEngine) -> None:
    screen = show(page(words(20), picture=PANE))
    before = share_of_picture(screen)
    dress(engine, text_scale=2.0)
    settle(8)
    assert share_of_picture(screen) < before
    dress(engine, text_scale=1.0)
    settle(8)
    assert share_of_picture(screen) == pytest.approx(before)


def test_focus_out_of_sight_is_brought_into_sight(show: Show) -> None:
    screen = show(page(words(300) + 'KioskButton { objectName: "last"; text: "Last" }'))
    screen.item("last").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    view = screen.item("wordsView")
    wait_until(lambda: screen.box(view).contains(screen.box(screen.item("last"))))


@pytest.mark.parametrize(("size", "scale"), [((1920, 1080), 1.0), ((1366, 768), 1.5), ((1080, 1920), 2.0)])
def test_back_and_next_keep_their_corners(
    show: Show, engine: QQmlApplicationEngine, size: tuple[int, int], scale: float
) -> None:
    dress(engine, text_scale=scale)
    screen = show(page(words(5)), size)
    bar = screen.box(screen.item("actionBar"))
    back, onward = screen.box(screen.item("back")), screen.box(screen.item("next"))
    assert (back.left(), back.bottom()) == pytest.approx((bar.left(), bar.bottom()), abs=2)
    assert (onward.right(), onward.bottom()) == pytest.approx((bar.right(), bar.bottom()), abs=2)


def test_a_hidden_action_leaves_no_gap(show: Show) -> None:
    gone = 'KioskButton { text: "Gone"; visible: false }'
    left = f'[{gone}, KioskButton {{ objectName: "back"; text: "Back" }}]'
    screen = show(page(words(5), left=left))
    assert screen.box(screen.item("back")).left() == pytest.approx(screen.box(screen.item("actionBar")).left(), abs=1)


def test_chapter_names_give_way_when_text_grows(show: Show, engine: QQmlApplicationEngine) -> None:
    screen = show(page(words(5)), (1366, 768))
    dress(engine, text_scale=2.0)
    settle()
    texts = {item.property("text") for item in screen.items() if item.inherits("QQuickText")}
    assert "2 of 5: Treatment" in texts
    assert "Questions" not in texts


def test_tools_ask_and_change_nothing_themselves(show: Show) -> None:
    screen = show(
        """TopBar { width: 1800; height: implicitHeight; language: "English"
            onTextSizeTouched: window.heard += "t"; onContrastTouched: window.heard += "c"
            onLanguageTouched: window.heard += "l"; onBreakTouched: window.heard += "b"
            onHelpTouched: window.heard += "h" }"""
    )
    for tool in ("textSizeTool", "contrastTool", "languageTool", "breakTool", "helpTool"):
        screen.touch(tool)
    assert screen.value("heard") == "tclbh"
