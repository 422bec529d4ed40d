"""Pages under a finger: what is touched reaches the visit, and what the visit says reaches the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.patient.services import KioskPolicy
from kiosk.ui.platform import touch_filter
from kiosk.ui.window import KioskWindow
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision
from tests.ui.conftest import ROOT
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.stage import CODE, STATION, SampleKiosk
from tests.ui.screen import Screen, settle, wait_until


def touch(play: Play, name: str) -> None:
    play.screen.touch(name)
    settle(8)
    QTest.qWait(260)  # a second touch of the same control within 250 ms is a trembling hand


def test_code_and_birthday_are_typed_by_touch(open_kiosk: Opener) -> None:
    play = open_kiosk()
    touch(play, "language:en")
    for digit in CODE:
        touch(play, f"digit_{digit}")
    assert play.stage.screen == "Birthday"
    for name in ("digit_1", "digit_4", "month:3", "next"):
        touch(play, name)
    assert play.stage.screen == "Notice"


def test_a_section_is_read_step_by_step_and_its_words_follow(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    before = play.stage.page.property("text")
    touch(play, "next")
    assert play.stage.page.property("step") == 1
    assert play.stage.page.property("text") != before


def test_a_trembling_finger_goes_one_step_and_turns_one_page(
    open_kiosk: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(touch_filter, "DOUBLE_TOUCH_MS", 60_000)  # on a busy machine, three touches take their time
    play = open_kiosk("section")
    for _ in range(3):
        play.screen.touch("next")
    assert play.stage.page.property("step") == 1
    play = open_kiosk("section-in-short")
    for _ in range(3):
        play.screen.touch("next")
    assert play.stage.screen == "Check"
    assert not play.stage.page.property("isLacking"), "the second touch reached the page after"


def test_asking_the_doctor_changes_words_and_sign(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    assert play.screen.item("ask").property("text") == "Ask my doctor about this"
    touch(play, "ask")
    assert play.screen.item("ask").property("text") == "Noted for my doctor"
    touch(play, "ask")
    assert play.screen.item("ask").property("text") == "Ask my doctor about this"


def test_a_check_shows_the_touched_option_and_then_the_confirmation(open_kiosk: Opener) -> None:
    play = open_kiosk("check")
    right = play.stage.pack.checks[0].first.right
    touch(play, "next")
    assert play.screen.find("kindHint") is not None
    touch(play, f"option:{right}")
    assert play.screen.item(f"option:{right}").property("chosen") is True
    assert play.screen.find("kindHint") is None
    touch(play, "next")
    assert play.screen.item("confirmation").property("text") == play.stage.page.property("confirmation")


def test_a_safety_detail_is_typed_on_the_keyboard(open_kiosk: Opener) -> None:
    play = open_kiosk("safety")
    for name in ("answer_yes", "writeDetail", "letter_a", "letter_s", "finishWriting", "next"):
        touch(play, name)
    assert play.stage.journey.state.safety["blood_thinner"].detail == "As"


def test_writing_goes_on_behind_what_was_written(open_kiosk: Opener) -> None:
    play = open_kiosk("safety-yes")
    touch(play, "writeDetail")
    touch(play, "letter_x")
    assert play.stage.page.property("detail") == "Acenocoumarol, every eveningx"


def test_every_sheet_leads_to_the_break(open_kiosk: Opener) -> None:
    for scene in ("help", "section", "idle"):
        play = open_kiosk(scene)
        if scene == "section":
            play.stage.kiosk.openLanguages()
            settle(8)
        touch(play, "needBreak")
        assert play.stage.kiosk.property("sheet") == "break", scene
        assert play.screen.find("nothingLost") is not None, scene


def test_break_and_help_lead_to_the_decision_from_any_page(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    touch(play, "breakTool")
    touch(play, "goOn")
    assert play.stage.screen == "Section"
    touch(play, "helpTool")
    touch(play, "decline")
    assert play.stage.screen == "Decision"
    touch(play, "decision:decline")
    assert play.stage.journey.state.decision is Decision.DECLINE


def test_calling_for_help_says_that_somebody_comes(open_kiosk: Opener) -> None:
    play = open_kiosk("help")
    touch(play, "callReception")
    assert play.screen.find("somebodyComes") is not None
    assert play.stage.journey.state.needs_help


def test_text_size_and_contrast_change_at_once_and_fall_back_for_the_next_patient(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    before = letters_of(play.screen)
    touch(play, "textSizeTool")
    assert letters_of(play.screen) > before
    touch(play, "contrastTool")
    assert play.stage.kiosk.property("display").property("theme") == "contrast-light"
    play.stage.kiosk.leave()
    settle()
    assert play.stage.kiosk.property("display").property("theme") == "light"


def letters_of(screen: Screen) -> int:
    return int(screen.item("pageTitle").property("font").pixelSize())


def test_a_drawn_signature_is_kept_and_a_new_page_begins_with_an_empty_pad(open_kiosk: Opener) -> None:
    play = open_kiosk("signing-sign")
    draw(play.screen, play.screen.item("signatureInk"))
    assert play.stage.page.property("hasStrokes")
    touch(play, "startAgain")
    assert not play.stage.page.property("hasStrokes")
    draw(play.screen, play.screen.item("signatureInk"))
    touch(play, "sign")
    assert play.stage.journey.state.stage is Stage.SIGNED
    assert play.stage.screen == "Thanks"


def draw(screen: Screen, pad: QQuickItem) -> None:
    def at(x: float, y: float) -> QPoint:
        return pad.mapToScene(QPointF(x * pad.width(), y * pad.height())).toPoint()

    screen.press(at(0.2, 0.6))
    for step in range(20):
        screen.move(at(0.2 + 0.03 * step, 0.6 if step % 2 else 0.3))
    screen.release(at(0.8, 0.5))


def test_the_idle_warning_lies_over_the_page_and_any_touch_ends_it(open_kiosk: Opener) -> None:
    play = open_kiosk("idle")
    assert play.screen.item("sheetCountdown").property("text") == "27"
    touch(play, "stillHere")
    assert play.screen.find("stillHere") is None
    assert play.stage.screen == "Section"


def test_the_touch_that_ends_the_warning_reaches_nothing_beneath_it(open_kiosk: Opener) -> None:
    play = open_kiosk("safety-yes")
    beneath = play.screen.centre("answer_no")
    for _ in range(play.stage.policy.idle_s + 3):
        play.stage.kiosk.property("idle").tick()
    settle()
    assert play.screen.find("stillHere") is not None
    play.screen.press(beneath)
    play.screen.release(beneath)
    settle(8)
    assert play.screen.find("stillHere") is None
    assert play.stage.page.property("answer") == "yes"


def test_a_finger_that_rests_holds_the_time(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    place = play.screen.centre("pageTitle")
    play.screen.press(place)
    assert play.stage.kiosk._holds_time()
    play.screen.release(place)
    assert not play.stage.kiosk._holds_time()


def test_the_full_screen_is_left_with_a_staff_pin_only(finger: object, qapp: object) -> None:
    stage = SampleKiosk(policy=KioskPolicy(station=STATION, clinic_name="Sample Clinic", phone="", is_kiosk=True))
    look = WindowSettings(
        ROOT / "assets" / "illustrations", ROOT / "assets" / "icons", is_full_screen=True, px_per_mm=92 / 25.4
    )
    kiosk_window = KioskWindow(stage.kiosk, look)
    kiosk_window.show()
    settle()
    window = kiosk_window.window
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    window.close()
    assert window.isVisible()
    assert not stage.kiosk.unlock("111111")
    assert window.isVisible()
    assert stage.kiosk.unlock("258013")
    assert not window.isVisible()
    kiosk_window.close()


def test_pages_come_and_go_without_a_trace(open_kiosk: Opener) -> None:
    play = open_kiosk("section")
    pages = play.screen.item("pages")
    for check in play.stage.pack.checks[:3]:
        play.stage.go_to(check.id)
        settle()
    wait_until(lambda: len([child for child in pages.childItems() if child.isVisible()]) == 1)
    assert len(pages.childItems()) == 1
