"""Reception's pages in every size, text scale and theme, and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import SIGNAL, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.ui.demo.keys import Keys
from kiosk.ui.reception.draft import new_visit
from kiosk.ui.reception.services import BlankForm, PrintWish, ToSign
from tests.ui.desk.conftest import DeskOpener, assert_desk_is_sound, keep_picture, show_desk
from tests.ui.gallery.test_gallery import SCREENS, in_thirds
from tests.ui.reception.stage import SCAN, SHA, SHEET, SampleReception
from tests.ui.reception.test_day_file import BAD, GOOD, HEAD, reading
from tests.ui.reception.test_preparing import SOUND, TODAY, begun, write_all
from tests.ui.reception.test_printing import GONE, JAM
from tests.ui.reception.test_void_forms import OLD, SIGNED_ANEW
from tests.ui.reception.test_void_forms import opened as with_forms
from tests.ui.screen import Screen, settle, wait_until


def opened(line: str, *, sheet: str = "") -> Callable[[], SampleReception]:
    def make() -> SampleReception:
        stage = SampleReception()
        stage.page.open(line)
        stage.page.ask(sheet)
        return stage

    return make


def urgent() -> SampleReception:
    stage = SampleReception()
    stage.change("v2", is_urgent=True)
    stage.change("v1", needs_help=True)
    stage.page.open("visit:v2")
    return stage


def locked() -> SampleReception:
    stage = urgent()
    stage.desk.lock()
    return stage


def preparing(*, is_tried: bool = False) -> Callable[[], SampleReception]:
    def make() -> SampleReception:
        stage = SampleReception()
        part = begun(stage)
        if is_tried:
            write_all(part, replace(SOUND, given_name="sample patient", family_name="two", planned="yesterday"))
            part.choose("signer", "representative")
            part.prepare()
        return stage

    return make


def printing(line: str, sheet: str, sha256: str, *, beside: str = "") -> Callable[[], SampleReception]:
    def make() -> SampleReception:
        stage = opened(line)()
        stage.page.askPaper(sheet, sha256)
        if beside:
            stage.page.papers_part.chooseBeside(beside)
        return stage

    return make


def void_form(sheet: str = "") -> Callable[[], SampleReception]:
    def make() -> SampleReception:
        stage = with_forms(OLD, SIGNED_ANEW)
        if sheet:
            stage.page.askPaper(sheet, SHA)
        return stage

    return make


def jammed() -> SampleReception:
    stage = opened("visit:v6")()
    stage.papers.news = JAM
    stage.page.printNext()
    stage.page.papers_part.print("")
    stage.papers.fails_with = GONE
    stage.page.printNext()
    stage.page.papers_part.print("")
    return stage


def reading_list() -> SampleReception:
    stage = SampleReception()
    with TemporaryDirectory() as folder:
        long = GOOD.replace("José", "Verylongname" * 8).replace("000 020", "000 022")
        reading(stage, Path(folder), GOOD, BAD, long, "too;few")
    return stage


def refused_list() -> SampleReception:
    stage = SampleReception()
    stage.page.readList()
    assert stage.page.day_file_part is not None
    stage.page.day_file_part.read("/nowhere/list.csv")
    return stage


def closing() -> SampleReception:
    stage = SampleReception()
    stage.page.endDay()
    return stage


def all_papers() -> SampleReception:
    stage = SampleReception()
    stage.acts.sheets["v7"] = (SHEET, replace(SCAN, copies=1))
    stage.page.open("visit:v7")
    return stage


def blank() -> SampleReception:
    stage = opened("visit:v1", sheet="blank")()
    stage.page.blank_part.choose("procedure", "lumbar")
    return stage


PAGES: dict[str, Callable[[], SampleReception]] = {
    "start": SampleReception,
    "empty": lambda: SampleReception([]),
    "visit": opened("visit:v1"),
    "at-kiosk": opened("visit:v2"),
    "long-name": opened("visit:v3"),
    "done": opened("visit:v6"),
    "patient": opened("patient:p1"),
    "urgent": urgent,
    "locked": locked,
    "cancel": opened("visit:v1", sheet="cancel"),
    "code": opened("visit:v1", sheet="code"),
    "take-back": opened("visit:v7", sheet="takeBack"),
    "recheck": opened("visit:v7", sheet="recheck"),
    "prepare": preparing(),
    "prepare-flaws": preparing(is_tried=True),
    "print": printing("visit:v7", "print", SHA),
    "save": printing("visit:v7", "save", SHA, beside="es"),
    "jobs": jammed,
    "void": void_form("print"),
    "void-save": void_form("save"),
    "void-forms": void_form(),
    "to-sign": opened("visit:v4"),
    "paper": printing("visit:v4", "paper", ToSign.FORM),
    "list": reading_list,
    "list-refused": refused_list,
    "closing": closing,
    "keys": opened("visit:v1", sheet="keys"),
    "papers": all_papers,
    "revoked": printing("visit:v7", "revoked", ToSign.REVOCATION),
    "rechecked": printing("visit:v7", "rechecked", ToSign.RECHECK),
    "blank": blank,
    "export": opened("patient:p1", sheet="export"),
}


@pytest.mark.parametrize(("page", "size", "scale", "theme"), in_thirds(PAGES))
def test_nothing_is_cut_and_every_control_has_a_name(
    open_desk: DeskOpener, page: str, size: str, scale: float, theme: str
) -> None:
    stage = PAGES[page]()
    screen = show_desk(open_desk, stage.desk, size, scale, theme)
    keep_picture(screen, f"reception-{page}-{size}-{scale}-{theme}.png")
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)


def shows(screen: Screen, text: str) -> bool:
    return any(text in str(item.property("text")) for item in screen.items())


def test_how_many_copies_stands_level_with_the_buttons_that_change_it(open_desk: DeskOpener) -> None:
    stage = printing("visit:v7", "print", SHA)()
    screen = open_desk(stage.desk)
    middles = {screen.centre(name).y() for name in ("fewerCopies", "copies", "moreCopies")}
    assert max(middles) - min(middles) <= 1


def test_a_locked_screen_calls_without_a_name(open_desk: DeskOpener) -> None:
    screen = open_desk(locked().desk)
    assert screen.item("callWhat").property("text") == "Go to the kiosk now: kiosk-1"
    assert not shows(screen, "Sample Patient")


def test_one_searches_opens_and_cancels_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    Keys(screen.window).write("000 001")
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)
    settle()
    opened_id = stage.page.visits_part.property("openId")
    assert opened_id.startswith("visit:")
    stage.page.open("visit:v1")
    screen.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    settle()
    Keys(screen.window).write("never came")
    screen.key(Qt.Key.Key_Tab)
    screen.key(Qt.Key.Key_Return)
    settle()
    assert stage.acts.done[-1] == ("cancel", "v1", "never came")


def test_whoever_does_not_see_the_list_hears_the_line_to_which_one_walks_and_which_is_shown(
    open_desk: DeskOpener,
) -> None:
    screen = open_desk(SampleReception().desk)
    told: list[str] = []
    for announcer in screen.window.findChildren(QQuickItem, "announcer"):
        QObject.connect(announcer, SIGNAL("announced(QString)"), told.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        screen.key(key)
        settle()
    first, second, shown = told
    assert first != second
    assert shown == f"Shown: {second}"


def test_a_screen_reader_hears_by_what_the_list_is_sorted(open_desk: DeskOpener) -> None:
    QAccessible.setActive(True)
    stage = SampleReception()
    screen = open_desk(stage.desk)
    stage.page.visits_part.sortBy("name")
    settle()
    orders = [item for item in screen.items() if item.objectName().startswith("order:")]
    faces = {item.objectName(): QAccessible.queryAccessibleInterface(item) for item in orders}
    told = {name: face.text(QAccessible.Text.Description) for name, face in faces.items()}
    assert {name for name, words in told.items() if words} == {"order:name"}


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_an_urgent_call_is_answered_with_one_key_wherever_one_is(open_desk: DeskOpener) -> None:
    stage = opened("visit:v1", sheet="cancel")()
    screen = open_desk(stage.desk)
    stage.change("v2", is_urgent=True)
    settle()
    assert shows(screen, "Go to the kiosk now: kiosk-1")
    screen.key(Qt.Key.Key_F2)
    settle()
    assert stage.acts.done[-1] == ("attend", "v2")
    assert not shows(screen, "Go to the kiosk now: kiosk-1")


def test_escape_closes_what_is_open_and_f4_calls_back(open_desk: DeskOpener) -> None:
    stage = opened("visit:v2")()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_F4)
    assert stage.acts.done[-1] == ("call_back", "v2")
    screen.key(Qt.Key.Key_Escape)
    assert stage.page.property("pane") == ""


def test_a_visit_is_prepared_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    screen = open_desk(stage.desk)
    keys = Keys(screen.window)
    screen.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    for text in ("Sample Patient", "Ten", "14/3/1961", "000 010"):
        keys.write(text)
        screen.key(Qt.Key.Key_Tab)
    for choice in ("procedure:lumbar", "side:right", "joints:L4-5", "doctor:sample-doctor", "language:en"):
        _tab_to(screen, choice)
        screen.key(Qt.Key.Key_Return)
        settle()
    screen.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert stage.preparing.prepared == [new_visit(replace(SOUND, planned=""), TODAY)]
    assert screen.item("code").property("text") == "123 456"


def test_the_page_to_prepare_on_begins_at_its_title(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    begun(stage)
    screen = open_desk(stage.desk, size="1366x768")
    assert screen.box(screen.item("preparePane")).contains(screen.box(screen.item("prepareTitle")))


def test_a_field_that_the_keyboard_comes_to_shows_its_name_too(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    begun(stage)
    while stage.desk._display.property("textScale") != 2.0:
        stage.desk._display.nextTextScale()
    screen = open_desk(stage.desk, size="1366x768")
    pane, seen = screen.box(screen.item("preparePane")), set()
    _tab_to(screen, "prepare")
    for _ in range(30):
        screen.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        settle(2)
        scope = screen.window.activeFocusItem().parentItem()
        if scope.objectName() in ("given_name", "record_number", "expected", "planned"):
            assert pane.contains(screen.box(scope)), scope.objectName()
            seen.add(scope.objectName())
    assert {"expected", "planned"} <= seen


def test_the_keyboard_goes_where_something_is_missing(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    screen = open_desk(stage.desk)
    write_all(begun(stage), replace(SOUND, record_number=""))
    settle()
    screen.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    Keys(screen.window).write("000 010")
    screen.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert stage.preparing.prepared == [new_visit(SOUND, TODAY)]


def test_a_form_is_printed_again_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = opened("visit:v7")()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()
    Keys(screen.window).write("lost at home")
    _tab_to(screen, "print")
    screen.key(Qt.Key.Key_Return)
    settle()
    assert stage.papers.printed[0].reason == "lost at home"


def test_a_blank_form_is_printed_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    for choice in ("blankProcedure:cervical", "printBlank", "print"):
        _tab_to(screen, choice)
        screen.key(Qt.Key.Key_Return)
        settle()
    assert stage.papers.printed == [PrintWish("", blank=BlankForm("cervical", "en"))]


def test_a_letter_that_takes_the_consent_back_is_kept_by_mouse(open_desk: DeskOpener) -> None:
    stage = opened("visit:v7")()
    screen = open_desk(stage.desk)
    screen.touch("askRevoked")
    settle()
    Keys(screen.window).write("/somewhere/letter.pdf")
    screen.touch("keepScan")
    settle()
    assert stage.papers.scans == [("v7", ToSign.REVOCATION, "/somewhere/letter.pdf")]


def test_the_scan_of_a_re_check_is_kept_by_keyboard_alone_with_the_code_on_its_sheet(open_desk: DeskOpener) -> None:
    stage = opened("visit:v6")()
    screen = open_desk(stage.desk)
    _tab_to(screen, "askRechecked")
    screen.key(Qt.Key.Key_Return)
    settle()
    Keys(screen.window).write("/somewhere/scan.pdf")
    _tab_to(screen, "sheetCodeField")
    Keys(screen.window).write("7F3K-92QD")
    screen.key(Qt.Key.Key_Return)
    settle()
    assert (stage.papers.scans, stage.papers.sheet_codes) == (
        [("v6", ToSign.RECHECK, "/somewhere/scan.pdf")],
        ["7F3K-92QD"],
    )


def test_a_list_is_read_looked_at_and_prepared_by_keyboard_alone(open_desk: DeskOpener, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{HEAD}\n{GOOD}")
    stage = SampleReception()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    settle()
    Keys(screen.window).write(str(path))
    screen.key(Qt.Key.Key_Return)
    settle()
    _tab_to(screen, "confirmList")
    screen.key(Qt.Key.Key_Return)
    wait_until(lambda: len(stage.preparing.prepared) == 1)


def test_the_systems_file_dialog_opens(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    stage.page.readList()
    screen = open_desk(stage.desk)
    screen.touch("chooseFile")
    settle()
    shown = [one.metaObject().className() for one in QGuiApplication.allWindows() if one.isVisible()]
    assert "QQuickPopupWindow" in shown


def test_the_days_end_is_worked_off_by_keyboard_alone(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    _tab_to(screen, "call:v2")
    screen.key(Qt.Key.Key_Return)
    assert stage.acts.done[-1] == ("call_back", "v2")


def _tab_to(screen: Screen, name: str) -> None:
    for _ in range(60):
        if screen.window.activeFocusItem().objectName() == name:
            return
        screen.key(Qt.Key.Key_Tab)
    raise AssertionError(f"the tab key never came to {name}")
