"""What moves in a picture: a few times, never without the still picture at the end, and not where nobody looks."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.picture.motion import MotionKind
from kiosk.picture.shapes import Point, Size
from kiosk.ui.controls.picture_layers import place_layers
from kiosk.ui.controls.picture_pulses import pulse_tracks
from kiosk.ui.controls.picture_scene import Pane, Step
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.theme.dress import dress
from tests.ui.screen import Screen, settle, wait_until, walk

Show = Callable[..., Screen]

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">
<g id="body"><rect x="0" y="0" width="400" height="300" fill="#F6D9C6"/></g>
<g id="needles"><g id="needles-still"><circle cx="20" cy="20" r="9" fill="#F2E4C9"/></g>
<g id="needles-1"><path d="M300 250 L150 120" fill="none" stroke="#5B6B7A" stroke-width="6"/></g></g>
<g id="signal"><circle cx="120" cy="110" r="7" fill="#D1495B"/></g>
<g id="lesion"><circle cx="150" cy="120" r="20" fill="#E4572E"/></g>
<g id="anchors"><polyline id="motion-needles-1" points="250,180 150,120" fill="none"/>
<polyline id="motion-signal" points="120,110 120,60 60,60" fill="none" stroke="#D1495B" stroke-width="10"/></g>
</svg>"""

PANE = Pane(Size(800, 600))
LAYERS = ("body", "needles", "signal", "lesion")
PANE_QML = """
property var shown: ({step})
property bool covers: false
Item {{ anchors.fill: parent; enabled: !window.covers
    PicturePane {{ width: 800; height: 600; step: window.shown }} }}
"""


def shown(**motions: str) -> str:
    """Return a step of the picture "moving" as QML takes it."""
    moves = [{"layer": layer, "kind": kind} for layer, kind in motions.items()]
    return json.dumps({"name": "moving", "layers": LAYERS, "motion": moves, "alternative": "A nerve"})


@pytest.fixture
def store(qapp: object, tmp_path: Path) -> LayerStore:
    """The store of the engine, with one small picture."""
    (tmp_path / "moving.svg").write_bytes(PICTURE)
    return LayerStore(tmp_path)


@pytest.fixture
def moving(engine: QQmlApplicationEngine) -> None:
    dress(engine, is_still=False)


def clock(screen: Screen) -> QQuickItem:
    return next(item for item in walk(screen.window.contentItem()) if item.objectName() == "pictureClock")


def at(screen: Screen, share: float) -> None:
    """Stop the clock, and set it."""
    QMetaObject.invokeMethod(clock(screen), "rest")
    clock(screen).setProperty("share", share)
    settle(2)


def layer(screen: Screen, name: str) -> QQuickItem:
    """Return the first image of a layer or part, seen or not."""
    items = walk(screen.window.contentItem())
    return next(item for item in items if f"/{name}/layer/" in str(item.property("source") or ""))


def pulses(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.objectName() == "pulse"]


# ---- what moves where


def test_what_slides_in_comes_along_the_path_that_the_picture_draws(store: LayerStore) -> None:
    step = Step("moving", LAYERS, motions={"needles": MotionKind.SLIDE_IN})
    ways = {place.view.layer: (place.kind, place.way_out) for place in place_layers(store, step, PANE)}
    assert ways["needles-1"] == (MotionKind.SLIDE_IN, Point(200, 120))
    assert ways["needles-still"] == ways["body"] == (None, Point(0, 0))


def test_pulses_run_where_the_picture_says_in_the_panes_pixels(store: LayerStore) -> None:
    step = Step("moving", LAYERS, motions={"signal": MotionKind.STOPPED_PULSE})
    (track,) = pulse_tracks(store, step, PANE)
    places = [(point.x, point.y) for point in track.points]
    assert places == [pytest.approx(place, abs=0.2) for place in ((240, 220), (240, 120), (120, 120))]
    assert (track.width, track.colour, track.is_stopped) == (20, "#D1495B", True)


def test_a_picture_without_the_path_shows_the_layer_still(store: LayerStore) -> None:
    step = Step("moving", LAYERS, motions={"lesion": MotionKind.SLIDE_IN, "body": MotionKind.PULSE})
    assert {place.kind for place in place_layers(store, step, PANE)} == {None}
    assert pulse_tracks(store, step, PANE) == []


def test_strips_of_what_slides_lie_side_by_side_and_hold_all_of_it(store: LayerStore) -> None:
    strips = [place for place in place_layers(store, Step("moving", LAYERS), PANE) if place.view.layer == "needles-1"]
    covered = store.covered("moving", "needles-1")
    assert len(strips) > 3
    assert covered is not None
    assert all(left.box.right == right.box.x for left, right in pairwise(strips))
    assert strips[0].box.x <= covered.x * 2
    assert strips[-1].box.right >= covered.right * 2
    whole = covered.width * 2 * covered.height * 2
    assert sum(strip.box.width * strip.box.height for strip in strips) < whole / 2


# ---- the course of a motion


@pytest.mark.usefixtures("moving")
def test_motion_begins_when_the_step_appears_and_ends_in_the_still_picture(
    show: Show, engine: QQmlApplicationEngine
) -> None:
    dress(engine, is_still=True)
    still = show(PANE_QML.format(step=shown()), (800, 600)).window.grabWindow()
    dress(engine, is_still=False)
    screen = show(PANE_QML.format(step=shown(needles="slide_in", signal="pulse", lesion="glow")), (800, 600))
    assert clock(screen).property("isPlaying")
    at(screen, 0.5)
    assert screen.window.grabWindow() != still
    at(screen, 1.0)
    assert screen.window.grabWindow() == still


@pytest.mark.usefixtures("moving")
def test_it_rests_by_itself_after_its_rounds(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    run = next(child for child in clock(screen).children() if child.property("duration") == 3 * 2400)
    run.setProperty("duration", 60)
    QMetaObject.invokeMethod(clock(screen), "play")
    wait_until(lambda: not clock(screen).property("isPlaying"))
    assert not run.property("running")
    assert layer(screen, "lesion").opacity() == 1


@pytest.mark.usefixtures("moving")
def test_heat_waits_until_the_electrode_is_in_its_place(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(needles="slide_in", lesion="glow")), (800, 600))
    needle, lesion = layer(screen, "needles-1"), layer(screen, "lesion")
    at(screen, 1.0)
    home = needle.x(), needle.y()
    at(screen, 0.0001)
    assert lesion.opacity() == 0
    assert (needle.x() - home[0], needle.y() - home[1]) == pytest.approx((200, 120), abs=2)
    at(screen, 0.25)  # 1.8 of 9 seconds are for coming in
    assert (needle.x(), needle.y()) == home
    assert 0 < lesion.opacity() < 1


@pytest.mark.usefixtures("moving")
def test_drawn_pulses_give_way_to_those_that_run(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(signal="pulse")), (800, 600))
    at(screen, 0.5)
    assert layer(screen, "signal").opacity() == 0
    assert len(pulses(screen)) == 3
    at(screen, 1.0)
    assert layer(screen, "signal").opacity() == 1
    assert pulses(screen) == []


@pytest.mark.usefixtures("moving")
def test_a_stopped_pulse_never_goes_beyond_its_end_and_waits_there(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(signal="stopped_pulse")), (800, 600))
    waiting = 0
    for number in range(1, 100):
        at(screen, number / 100)
        places = [(pulse.x(), pulse.y()) for pulse in pulses(screen)]
        assert all(x >= 119.9 for x, _ in places)
        waiting += any(abs(x - 120) < 1 and abs(y - 120) < 1 for x, y in places)
    assert waiting > 30


@pytest.mark.usefixtures("moving")
def test_nothing_flashes_more_than_three_times_a_second(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow", signal="stopped_pulse")), (800, 600))
    glow, seen = [], []
    for frame in range(72):  # one in a tenth of a second
        at(screen, frame / 72)
        glow.append(layer(screen, "lesion").opacity())
        seen.append([pulse.opacity() for pulse in pulses(screen)][:1] or [0.0])
    for course in (glow, [values[0] for values in seen]):
        turns = sum((b - a) * (c - b) < 0 for a, b, c in zip(course, course[1:], course[2:], strict=False))
        assert turns / 2 / 7.2 <= 3


# ---- when it does not move


def test_nothing_moves_where_less_motion_is_wanted(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(needles="slide_in", lesion="glow")), (800, 600))
    assert not clock(screen).property("isPlaying")
    screen.touch("picturePane")
    assert not clock(screen).property("isPlaying")
    assert not screen.item("picturePane").property("activeFocusOnTab")


@pytest.mark.usefixtures("moving")
def test_it_stops_at_once_when_less_motion_is_chosen(show: Show, engine: QQmlApplicationEngine) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    dress(engine, is_still=True)
    assert not clock(screen).property("isPlaying")
    assert layer(screen, "lesion").opacity() == 1


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("way", ["sheet", "hidden", "minimised"])
def test_it_waits_while_nobody_sees_it(show: Show, way: str) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    pane = screen.item("picturePane")

    def hide(is_hidden: bool) -> None:
        if way == "sheet":
            screen.window.setProperty("covers", is_hidden)
        elif way == "hidden":
            pane.setVisible(not is_hidden)
        else:
            screen.window.setWindowStates(Qt.WindowState.WindowMinimized if is_hidden else Qt.WindowState.WindowNoState)

    hide(True)
    settle(2)
    stands = clock(screen).property("share")
    settle(40)
    assert clock(screen).property("share") == stands < 1
    hide(False)
    wait_until(lambda: clock(screen).property("share") > stands)


@pytest.mark.usefixtures("moving")
def test_a_touch_stops_what_moves_and_another_plays_it_again(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    screen.touch("picturePane")
    assert not clock(screen).property("isPlaying")
    screen.touch("picturePane")
    assert clock(screen).property("isPlaying")
    assert clock(screen).property("share") < 0.2


@pytest.mark.usefixtures("moving")
def test_the_keyboard_and_a_screen_reader_can_play_it_too(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    at(screen, 1.0)
    screen.item("picturePane").forceActiveFocus()
    screen.key(Qt.Key.Key_Space)
    assert clock(screen).property("isPlaying")
    at(screen, 1.0)
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(screen.window)
    panes = [root.child(index) for index in range(root.childCount())]
    graphic = next(pane for pane in panes if pane.role() == QAccessible.Role.Graphic)
    graphic.actionInterface().doAction("Press")
    assert clock(screen).property("isPlaying")


@pytest.mark.usefixtures("moving")
def test_another_size_or_language_does_not_play_it_again(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(lesion="glow")), (800, 600))
    at(screen, 1.0)
    screen.item("picturePane").setWidth(700)
    screen.window.setProperty("shown", json.loads(shown(lesion="glow")) | {"alternative": "Un nervio"})
    settle()
    assert not clock(screen).property("isPlaying")


@pytest.mark.usefixtures("moving")
def test_a_step_without_motion_ends_that_of_the_step_before(show: Show) -> None:
    screen = show(PANE_QML.format(step=shown(needles="slide_in", lesion="glow")), (800, 600))
    screen.window.setProperty("shown", json.loads(shown()))
    settle()
    assert not clock(screen).property("isPlaying")
    assert layer(screen, "lesion").opacity() == 1
