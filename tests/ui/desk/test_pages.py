"""The pages of a desk's door in every size, text scale and theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.errors import RecordsError
from kiosk.ui.demo.keys import Keys
from kiosk.ui.desk.services import FirstAccount
from tests.ui.desk.conftest import DeskOpener, assert_desk_is_sound, keep_picture, show_desk
from tests.ui.desk.stage import MEMBER, PASSWORD, WAIT, WRONG, SampleDesk
from tests.ui.gallery.test_gallery import SCREENS, in_thirds
from tests.ui.screen import settle


def refused() -> SampleDesk:
    stage = SampleDesk()
    stage.log_in("a wrong password")
    return stage


def locked() -> SampleDesk:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.door.fails_with = WAIT
    stage.type_pin("271828")
    return stage


def broken() -> SampleDesk:
    stage = SampleDesk(is_ready=False)
    stage.desk.refuse(RecordsError("RECORDS-WRONG-KEY", "The key does not fit.", "Put the right keystore back."))
    return stage


def leaving() -> SampleDesk:
    stage = SampleDesk()
    stage.log_in()
    stage.works[0].drafts = True
    stage.desk.logOut()
    return stage


DOORS: dict[str, Callable[[], SampleDesk]] = {
    "opening": lambda: SampleDesk(is_ready=False),
    "log-in": SampleDesk,
    "refused": refused,
    "locked": locked,
    "first-start": lambda: SampleDesk(first=FirstAccount("administrator", "k3mf-9xqa-w7ht-2bdn", "271828")),
    "leaving": leaving,
    "problem": broken,
}


@pytest.mark.parametrize(("door", "size", "scale", "theme"), in_thirds(DOORS))
def test_nothing_is_cut_and_every_control_has_a_name(
    open_desk: DeskOpener, door: str, size: str, scale: float, theme: str
) -> None:
    stage = DOORS[door]()
    screen = show_desk(open_desk, stage.desk, size, scale, theme)
    keep_picture(screen, f"desk-{door}-{size}-{scale}-{theme}.png")
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)
    assert screen.item("footer").property("text") == "Sample: not valid as consent"


def test_one_logs_in_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = SampleDesk()
    screen = open_desk(stage.desk)
    Keys(screen.window).write(MEMBER.id)
    screen.key(Qt.Key.Key_Return)
    Keys(screen.window).write("a wrong password")
    screen.key(Qt.Key.Key_Return)
    settle()
    assert screen.find("noticeRemedy") is not None

    Keys(screen.window).write(PASSWORD)
    screen.key(Qt.Key.Key_Return)

    assert stage.works, "the password field was not ready for another try"


def test_what_was_refused_is_announced_each_time(open_desk: DeskOpener) -> None:
    stage = SampleDesk()
    screen = open_desk(stage.desk)
    announcers = screen.window.findChildren(QQuickItem, "announcer")
    told: list[str] = []
    for announcer in announcers:
        announcer.announced.connect(told.append)  # type: ignore[attr-defined]  # a QML signal
    for _ in range(2):
        stage.log_in("a wrong password")
        settle()
    assert told == [f"{WRONG.what} {WRONG.remedy}"] * 2


def test_the_pin_is_typed_on_the_keyboard_and_nothing_of_the_work_shows(open_desk: DeskOpener) -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    screen = open_desk(stage.desk)
    Keys(screen.window).write("27182")
    assert "271828" not in {str(item.property("text")) for item in screen.items()}
    Keys(screen.window).write("8")
    assert stage.desk.property("isAtWork")


def test_a_window_with_something_unkept_asks_before_it_closes(open_desk: DeskOpener) -> None:
    stage = SampleDesk()
    screen = open_desk(stage.desk)
    stage.log_in()
    stage.works[0].drafts = True
    screen.window.close()
    settle()
    assert screen.window.isVisible()
    screen.touch("leaveAnyway")
    settle()
    assert not screen.window.isVisible()
