"""What assistive technology sees of every page: names, roles, states, in the order in which one reads."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.ui.window import KioskWindow
from tests.ui.accessibility.looks import Look
from tests.ui.accessibility.tree import OPERABLE, seen
from tests.ui.accessibility.walker import open_at
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import Screen, settle

USUAL = Look("en", "1920x1080", 1.0, "light")
SHEETS = ("break", "help", "staff", "languages", "idle")

Opened = tuple[SampleKiosk, Screen]


@pytest.fixture
def at(finger: QPointingDevice) -> Iterator[Callable[[str], Opened]]:
    """Opens a kiosk at a scene, with a screen reader listening."""
    windows: list[KioskWindow] = []

    def open_one(scene: str) -> Opened:
        stage, window = open_at(scene, USUAL)
        windows.append(window)
        settle(4)
        return stage, Screen(window.window, finger)

    yield open_one
    for window in windows:
        window.close()


def listen(item: QQuickItem, said: list[str]) -> QQuickItem:
    """Note what an item announces, and return what announces it."""
    announcer: QQuickItem | None = item.findChild(QQuickItem, "announcer")
    assert announcer is not None
    QObject.connect(announcer, SIGNAL("announced(QString)"), said.append)
    return announcer


@pytest.mark.parametrize("scene", SHEETS)
def test_a_sheet_hides_what_lies_under_it_and_gives_it_back(at: Callable[[str], Opened], scene: str) -> None:
    stage, screen = at(scene)
    nodes = seen(screen.window)
    assert nodes[1].role == "Dialog"
    assert {node.role for node in nodes} & OPERABLE, "a sheet without a way out"
    assert not {"back", "next", "helpTool", "footer"} & {node.object_name for node in nodes}
    stage.kiosk.goOn()
    stage.kiosk.property("idle").touch()
    settle(4)
    assert {"next", "helpTool", "footer"} <= {node.object_name for node in seen(screen.window)}


def test_a_picture_and_its_labels_are_heard_once_as_its_text_alternative(at: Callable[[str], Opened]) -> None:
    stage, screen = at("section")
    graphics = [node for node in seen(screen.window) if node.role == "Graphic"]
    assert [node.name for node in graphics] == [stage.page.property("picture")["alternative"]]


def test_what_a_screen_reader_presses_or_toggles_reaches_the_visit(at: Callable[[str], Opened]) -> None:
    for action in ("Press", "Toggle"):
        stage, screen = at("safety")
        interface = QAccessible.queryAccessibleInterface(screen.item("answer_no"))
        assert interface is not None
        interface.actionInterface().doAction(action)
        settle(4)
        assert stage.page.property("answer") == "no"
        chosen = [node.object_name for node in seen(screen.window) if "checked" in node.states]
        assert chosen == ["answer_no"]


def test_a_tick_that_is_taken_away_is_heard_as_not_checked(at: Callable[[str], Opened]) -> None:
    _stage, screen = at("goals")
    screen.touch("goal:walk")
    settle(4)
    assert not [node for node in seen(screen.window) if "checked" in node.states]


@pytest.mark.parametrize(
    ("scene", "control", "hint"),
    [("check", "next", "kindHint"), ("safety", "answer_yes", "advice"), ("check-lacking", "", "kindHint")],
)
def test_what_comes_while_a_page_stands_is_announced(
    at: Callable[[str], Opened], scene: str, control: str, hint: str
) -> None:
    said: list[str] = []
    _stage, screen = at(scene)
    for item in screen.window.findChildren(QQuickItem, hint):
        listen(item, said)
    if control:
        screen.touch(control)
        settle(4)
        assert said == [node.name for node in seen(screen.window) if node.object_name == hint]
    alerts = [node.name for node in seen(screen.window) if node.role == "AlertMessage"]
    assert len(alerts) == 1 and alerts[0]


def test_the_countdown_of_the_warning_is_announced_now_and_then(at: Callable[[str], Opened]) -> None:
    said: list[str] = []
    stage, screen = at("idle")
    sheet = screen.item("idleSheet")
    announcer = listen(sheet, said)
    for _ in range(25):
        stage.kiosk.property("idle").tick()
        settle(1)
    assert said == [f"{left} seconds left" for left in (20, 10, 5)]
    # Inside the sheet Orca would say the whole sheet each time.
    assert announcer.parentItem() is screen.window.contentItem()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt's own announcement is heard")
def test_what_is_announced_appears_as_a_notification_for_every_screen_reader_of_linux(
    at: Callable[[str], Opened],
) -> None:
    _stage, screen = at("check")
    screen.touch("next")
    settle(4)
    nodes = seen(screen.window)
    hint = [node.name for node in nodes if node.object_name == "kindHint"]
    assert [node.name for node in nodes if node.role == "Notification"] == hint


def test_the_field_at_which_a_page_begins_says_what_the_page_asks(at: Callable[[str], Opened]) -> None:
    for scene, asked in (("code", "Please type your code"), ("birthday", "When is your birthday? Day")):
        _stage, screen = at(scene)
        assert [node.name for node in seen(screen.window) if "focused" in node.states and node.item] == [asked]


def test_the_title_has_the_focus_and_tells_the_step_when_a_section_goes_on(at: Callable[[str], Opened]) -> None:
    _stage, screen = at("section")
    screen.item("next").forceActiveFocus()
    screen.touch("next")
    settle(4)
    heard = [(node.role, node.description) for node in seen(screen.window) if "focused" in node.states and node.item]
    assert heard == [("Heading", "Step 2 of 2")]


def test_the_title_has_the_focus_when_signing_goes_on_to_a_typed_name(at: Callable[[str], Opened]) -> None:
    _stage, screen = at("signing-ways")
    screen.item("method:typed").forceActiveFocus()
    screen.touch("method:typed")
    settle(4)
    heard = [node.role for node in seen(screen.window) if "focused" in node.states and node.item]
    assert heard == ["Heading"]


@pytest.mark.parametrize(
    ("scene", "control"),
    [("check", "option:not_sure"), ("goals", "goal:sit"), ("birthday", "month:3"), ("section", "ask")],
)
def test_a_touch_is_heard_as_one_change_of_state(at: Callable[[str], Opened], scene: str, control: str) -> None:
    _stage, screen = at(scene)
    item = screen.item(control)
    heard: list[object] = []
    item.checkedChanged.connect(lambda: heard.append(item.property("checked")))  # type: ignore[attr-defined]  # a QML signal
    screen.touch(item)
    settle(4)
    assert heard == [True]
