"""Every page in every state: it loads without a warning, nothing is cut or overlaps, controls keep to the norms."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from tests.ui.accessibility.looks import PAIRWISE as LOOKS
from tests.ui.accessibility.norms import shortfalls
from tests.ui.accessibility.table import read
from tests.ui.accessibility.walker import sights
from tests.ui.gallery.test_gallery import PAIRWISE, SCREENS, WHOLE, assert_sound
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import settle, walk


def shown(open_kiosk: Opener, scene: str, size: str, scale: float, theme: str) -> Play:
    pixels, ppi = SCREENS[size]
    play = open_kiosk(scene, size=pixels, ppi=ppi, text_scale=scale, theme=theme)
    folder = os.environ.get("ANTESALA_PICTURES")
    if folder:
        play.screen.window.grabWindow().save(str(Path(folder) / f"{scene}-{size}-{scale}-{theme}.png"))
    return play


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_is_heard_found_and_seen(finger: QPointingDevice, scene: str) -> None:
    # One of the twelve pairwise looks a scene, in turn; `make accessibility` walks through all of them.
    look = LOOKS[list(SCENES).index(scene) % len(LOOKS)]
    table = read()
    for one in sights(scene, [look], finger):
        assert shortfalls(one) == []
        met = {(control.page, control.control) for control in one.met()}
        assert met <= table, "run `make accessibility`: the table is stale"
        if look.language == "en" and one.screen.find("sheetCard") is None:
            assert text_of(one.screen.item("footer")) == "Sample: not valid as consent"


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_cut_or_overlaps(open_kiosk: Opener, scene: str) -> None:
    # One of the nine pairwise combinations a scene, in turn: together the scenes meet each of them five times.
    size, scale, theme = PAIRWISE[list(SCENES).index(scene) % len(PAIRWISE)]
    play = shown(open_kiosk, scene, size, scale, theme)
    assert_sound(play.screen, SCREENS[size][1] / 25.4)


@pytest.mark.grid
@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("size", "scale", "theme"), WHOLE)
def test_nothing_is_cut_or_overlaps_in_the_whole_grid(
    open_kiosk: Opener, scene: str, size: str, scale: float, theme: str
) -> None:
    play = shown(open_kiosk, scene, size, scale, theme)
    assert_sound(play.screen, SCREENS[size][1] / 25.4)


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
    shown = {str(item.property("text")) for item in play.screen.items() if item.inherits("QQuickText")}
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
