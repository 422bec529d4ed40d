"""Every page in every state: it loads without a warning, nothing is cut or overlaps, controls keep to the norms."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.ui.platform import touch_filter
from tests.ui.accessibility.looks import PAIRWISE as LOOKS
from tests.ui.accessibility.norms import shortfalls
from tests.ui.accessibility.table import read
from tests.ui.accessibility.walker import sights
from tests.ui.gallery.test_gallery import PAIRWISE, SCALES, SCREENS, THEMES, WHOLE, assert_sound, controls_of, in_pager
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import Screen, settle, walk

LOW = [(1.0, "contrast-dark"), (1.25, "contrast-light"), (1.5, "light"), (2.0, "contrast-dark")]
"""Text sizes and themes in which pages stand low, on the upright screen."""

PAIRS = [(*combination, False) for combination in PAIRWISE] + [("1080x1920", *pair, True) for pair in LOW]
UPRIGHT = [(scale, theme) for scale in SCALES for theme in THEMES]

WALKED = [
    scene if number % 5 == 0 else pytest.param(scene, marks=pytest.mark.grid) for number, scene in enumerate(SCENES)
]
"""Every fifth scene is walked through each time, for it takes a second or two; `make grid` walks through all."""

IN_TURN = [scene if number % 3 else pytest.param(scene, marks=pytest.mark.grid) for number, scene in enumerate(SCENES)]
"""Two scenes of three; `make grid` has all of them."""

WITHOUT_BREAK = {"welcome", "problem", "problem-staff", "staff", "break"}
"""Before a visit, where it cannot go on, and the break itself."""

SILENT = {
    *("welcome", "problem-staff", "company-writing", "topics-writing"),
    *("section-reading", "check-reading"),
    *("signing-sign", "signing-mark", "taking-back-sign", "taking-back-mark", "today-sign"),
}
"""Where no button offers to read: no language is chosen yet, something is written or read, the writing hand is near."""


def shown(open_kiosk: Opener, scene: str, size: str, scale: float, theme: str, *, is_low: bool = False) -> Play:
    pixels, ppi = SCREENS[size]
    play = open_kiosk(scene, size=pixels, ppi=ppi, text_scale=scale, theme=theme, is_low=is_low)
    folder = os.environ.get("ANTESALA_PICTURES")
    if folder:
        name = f"{scene}-{size}-{scale}-{theme}{'-low' if is_low else ''}.png"
        play.screen.window.grabWindow().save(str(Path(folder) / name))
    return play


TOUCHED = {"bodyMap", "signaturePad", "entry", "sheetCard", "keyboard"}
"""What is touched and is no button."""


def assert_within_reach(screen: Screen) -> None:
    """Everything that is touched lies in the lower 62 % of the screen, pages, sheets and keyboard alike."""
    highest = screen.window.height() * 0.38 - 1
    touched = [*controls_of(screen), *(item for item in screen.items() if item.objectName() in TOUCHED)]
    for control in touched:
        name = control.objectName() or control.property("text")
        assert screen.box(control).top() >= highest or in_pager(control), f"{name} is out of reach"


def assert_offered(screen: Screen, scene: str) -> None:
    """Every page and sheet bears the sample mark, and offers a break and a voice where there is something to read."""
    assert text_of(screen.item("footer")) == "Sample: not valid as consent"
    controls, sheet = controls_of(screen), screen.find("sheetCard")
    within_reach = controls if sheet is None else [one for one in controls if one in list(walk(sheet))]
    offered = {control.objectName() for control in within_reach} & {"breakTool", "needBreak"}
    assert offered or scene in WITHOUT_BREAK
    assert (screen.find("readToMe") is None) == (scene in SILENT)


@pytest.mark.parametrize("scene", WALKED)
def test_every_control_is_heard_found_and_seen(finger: QPointingDevice, scene: str) -> None:
    # One of the twelve pairwise looks a scene, in turn; `make accessibility` walks through all of them.
    look = LOOKS[list(SCENES).index(scene) % len(LOOKS)]
    table = read()
    for one in sights(scene, [look], finger):
        assert shortfalls(one) == []
        met = {(control.page, control.control) for control in one.met()}
        assert met <= table, "run `make accessibility`: the table is stale"


@pytest.mark.parametrize("scene", IN_TURN)
def test_nothing_is_cut_or_overlaps_and_a_break_and_a_voice_are_offered(open_kiosk: Opener, scene: str) -> None:
    # One of the pairwise combinations a scene, in turn: together the scenes meet each of them six times.
    size, scale, theme, is_low = PAIRS[list(SCENES).index(scene) % len(PAIRS)]
    play = shown(open_kiosk, scene, size, scale, theme, is_low=is_low)
    assert_sound(play.screen, SCREENS[size][1] / 25.4)
    assert_offered(play.screen, scene)
    if is_low:
        assert_within_reach(play.screen)


@pytest.mark.grid
@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("size", "scale", "theme"), WHOLE)
def test_nothing_is_cut_or_overlaps_in_the_whole_grid(
    open_kiosk: Opener, scene: str, size: str, scale: float, theme: str
) -> None:
    play = shown(open_kiosk, scene, size, scale, theme)
    assert_sound(play.screen, SCREENS[size][1] / 25.4)


@pytest.mark.grid
@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("scale", "theme"), UPRIGHT)
def test_low_on_an_upright_screen_everything_is_within_reach_and_nothing_is_cut_in_the_whole_grid(
    open_kiosk: Opener, scene: str, scale: float, theme: str
) -> None:
    play = shown(open_kiosk, scene, "1080x1920", scale, theme, is_low=True)
    assert_sound(play.screen, SCREENS["1080x1920"][1] / 25.4)
    assert_within_reach(play.screen)


def test_a_touch_moves_everything_down_and_up_again(open_kiosk: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(touch_filter, "DOUBLE_TOUCH_MS", 0)  # two touches of one tool, and no trembling hand
    play = open_kiosk("section", size=(1080, 1920))
    before = play.screen.box(play.screen.item("next"))
    assert play.screen.item("lowerTool").property("text") == "Move down"
    play.screen.touch("lowerTool")
    settle(8)
    assert_within_reach(play.screen)
    assert play.screen.box(play.screen.item("picturePane")).bottom() <= 730, "it is looked at, not touched"
    assert play.screen.item("lowerTool").property("text") == "Move up"
    play.screen.touch("lowerTool")
    settle(8)
    assert play.screen.box(play.screen.item("next")) == before
    assert play.screen.box(play.screen.item("textSizeTool")).top() < 100


def test_whoever_cannot_reach_the_top_can_move_it_down_from_the_first_screen(open_kiosk: Opener) -> None:
    play = open_kiosk("welcome", size=(1080, 1920))
    assert play.screen.box(play.screen.item("lower")).top() > 1920 * 0.6
    play.screen.touch("lower")
    settle(8)
    assert_within_reach(play.screen)


def test_a_wide_screen_is_within_reach_as_it_is(open_kiosk: Opener) -> None:
    play = open_kiosk("section", is_low=True)
    assert play.screen.find("lowerTool") is None
    assert play.screen.box(play.screen.item("textSizeTool")).top() < 100


@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_every_section_and_check_of_a_pack_shows(open_kiosk: Opener, procedure: str) -> None:
    stage = SampleKiosk(procedure)
    play = open_kiosk(stage=stage)
    for section in stage.pack.sections:
        for step in range(len(section.steps)):
            stage.go_to(section.id, step=step)
            assert stage.screen == "Section"
            assert text_of(play.screen.item("pageTitle")) == stage.page.property("title")
    for check in stage.pack.checks:
        stage.go_to(check.id)
        settle()
        assert len([item for item in play.screen.items() if item.objectName().startswith("option:")]) == 4


def text_of(item: QQuickItem) -> str:
    return str(item.property("text"))


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("text_scale", [1.0, 1.25, 2.0])
def test_every_row_of_a_list_can_be_read_without_opening_the_picture(
    open_kiosk: Opener, size: tuple[int, int], text_scale: float
) -> None:
    play = open_kiosk("section-list", size=size, text_scale=text_scale)
    texts = (str(item.property("text")) for item in play.screen.items() if item.inherits("QQuickText"))
    shown = {text.replace("&nbsp;", " ") for text in texts}
    assert {row["text"] for row in play.stage.page.property("items")} <= shown


def test_each_row_of_a_list_stands_beside_its_own_small_picture(open_kiosk: Opener) -> None:
    play = open_kiosk("section-list")
    rows = [item for item in play.screen.items() if item.objectName() == "smallPicture"]
    assert len(rows) == len(play.stage.page.property("items"))
    layers = [[i for i in walk(row) if "image://picture" in str(i.property("source") or "")] for row in rows]
    assert all(layers)
    assert all(image.implicitWidth() > 0 for row in layers for image in row), "every layer is drawn"


@pytest.mark.parametrize(("scene", "pane"), [("section-risks", "riskRow"), ("section-choices", "option_0")])
def test_risks_and_choices_never_fold_away(open_kiosk: Opener, scene: str, pane: str) -> None:
    for size in ((1920, 1080), (1366, 768), (1080, 1920)):
        assert open_kiosk(scene, size=size, text_scale=2.0).screen.find(pane), size
