"""A desk's door: who gets in, the lock, the first start, and news of other stations."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.errors import RecordsError
from kiosk.ui.desk.services import FirstAccount
from tests.ui.desk.stage import WAIT, SampleDesk

pytestmark = pytest.mark.usefixtures("qapp")


def text(page: QObject, name: str) -> str:
    return str(page.property(name))


def test_right_words_let_in_and_wrong_ones_say_what_to_do() -> None:
    stage = SampleDesk()
    stage.log_in("a wrong password")
    assert stage.screen == "LogInPage"
    page: Any = stage.page
    assert page._outcome.property("remedy")

    stage.log_in()

    assert stage.desk.property("isAtWork")
    assert stage.desk.property("memberName") == "Sample Doctor"


def test_nobody_gets_in_before_the_records_are_open() -> None:
    stage = SampleDesk(is_ready=False)
    stage.log_in()
    assert stage.screen == "LogInPage"
    assert not stage.page.property("isReady")

    stage.be_ready()
    stage.log_in()

    assert stage.desk.property("isAtWork")


def test_the_lock_hides_the_work_and_the_pin_brings_the_same_work_back() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    assert stage.screen == "LockPage"

    stage.type_pin("000001")
    assert stage.page.property("isWrong")
    stage.type_pin("271828")

    assert stage.desk.property("isAtWork")
    assert stage.page is stage.works[0]
    assert stage.door.notes == ["locked"]


def test_a_pin_that_comes_too_soon_says_how_long_to_wait() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.door.fails_with = WAIT
    stage.type_pin("271828")
    assert "5 seconds" in text(stage.page, "remedy")


def test_a_desk_that_nobody_touches_locks_itself(qtbot: QtBot) -> None:
    stage = SampleDesk()
    stage.desk._idle.setInterval(10)
    stage.log_in()
    qtbot.waitUntil(lambda: stage.screen == "LockPage")


def test_a_touch_puts_the_lock_off_and_behind_the_lock_nothing_is_counted() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk._idle.stop()
    stage.desk.touch()
    assert stage.desk._idle.isActive()
    stage.desk.lock()
    stage.desk.touch()
    assert not stage.desk._idle.isActive()


def test_logging_out_ends_the_work_and_is_noted() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.page.leave()  # type: ignore[attr-defined]
    assert stage.screen == "LogInPage"
    assert stage.door.notes == ["locked", "logged-out"]
    stage.log_in()
    assert len(stage.works) == 2


def test_the_first_start_shows_the_secrets_once() -> None:
    stage = SampleDesk(first=FirstAccount("administrator", "k3mf-9xqa-w7ht-2bdn", "271828"))
    assert stage.screen == "FirstStartPage"
    assert text(stage.page, "password") == "k3mf-9xqa-w7ht-2bdn"
    stage.page.goOn()  # type: ignore[attr-defined]
    assert stage.screen == "LogInPage"


def test_news_of_other_stations_reaches_the_work_also_behind_the_lock(qtbot: QtBot) -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.visits.news = True
    qtbot.waitUntil(lambda: stage.works[0].heard == 1)
    stage.desk.lock()
    stage.visits.news = True
    qtbot.waitUntil(lambda: stage.works[0].heard == 2)


def test_records_that_cannot_be_read_are_told_and_the_work_can_go_on() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.visits.fails_with = RecordsError("RECORDS-LOCKED", "Another program holds the records.", "Close it.")
    stage.desk._look_for_news()
    assert stage.screen == "ProblemPage"
    assert text(stage.page, "code") == "RECORDS-LOCKED"

    stage.visits.fails_with = None
    stage.page.retry()  # type: ignore[attr-defined]

    assert stage.desk.property("isAtWork")


def test_a_fault_behind_the_lock_leads_back_to_the_lock() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.desk.fail(ValueError("a fault of ours"))
    assert stage.screen == "ProblemPage"

    stage.page.retry()  # type: ignore[attr-defined]

    assert stage.screen == "LockPage"
    assert not stage.desk.property("isAtWork")
    stage.type_pin("271828")
    assert stage.desk.property("isAtWork")


def test_news_that_fail_behind_the_lock_open_nothing_and_are_looked_for_again() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.visits.fails_with = RecordsError("RECORDS-LOCKED", "Another program holds the records.", "Close it.")
    stage.desk._look_for_news()
    assert text(stage.page, "code") == "RECORDS-LOCKED"
    stage.visits.fails_with, stage.visits.news = None, True

    stage.page.retry()  # type: ignore[attr-defined]

    assert stage.screen == "LockPage"
    assert stage.works[0].heard == 1


def test_who_logs_in_after_a_locked_desk_was_left_finds_no_lock() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.desk.lock()
    stage.page.leave()  # type: ignore[attr-defined]
    stage.log_in()
    stage.desk.fail(ValueError("a fault of ours"))
    stage.page.retry()  # type: ignore[attr-defined]
    assert stage.desk.property("isAtWork")


def test_a_fault_is_told_to_the_guest_who_has_the_screen_and_not_behind_it() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.works[0].has_guest = True
    stage.desk.lock()
    fault = ValueError("a fault of ours")

    stage.desk.fail(fault)

    assert stage.works[0].told_to_guest == [fault]
    assert stage.screen == "LockPage"


def test_a_refused_start_offers_no_way_on() -> None:
    stage = SampleDesk(is_ready=False)
    stage.desk.refuse(RecordsError("RECORDS-WRONG-KEY", "The key does not fit.", "Put the right keystore back."))
    assert stage.screen == "ProblemPage"
    assert not stage.page.property("canRetry")


def test_what_was_typed_and_not_kept_is_asked_about_before_one_leaves() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.works[0].drafts = True

    stage.desk.logOut()
    assert stage.screen == "LeavePage"
    stage.page.stay()  # type: ignore[attr-defined]
    assert stage.desk.property("isAtWork")
    assert not stage.desk.mayClose()
    stage.page.leave()  # type: ignore[attr-defined]
    assert stage.desk.mayClose()


def test_leaving_all_the_same_logs_out() -> None:
    stage = SampleDesk()
    stage.log_in()
    stage.works[0].drafts = True
    stage.desk.logOut()
    stage.page.leave()  # type: ignore[attr-defined]
    assert stage.screen == "LogInPage"


def test_a_desk_with_nothing_unkept_closes_at_once() -> None:
    stage = SampleDesk()
    assert stage.desk.mayClose()
    stage.log_in()
    assert stage.desk.mayClose()
