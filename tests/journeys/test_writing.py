"""Words of one's own: typed on the screen's keyboard, far too long, or on a disk that is full."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.ui.patient.wishes_pages import TopicsViewModel
from kiosk.visit.rules.kiosk import LONGEST_TEXT
from tests.journeys.shortcuts import TOPICS, arrive, skip_to

pytestmark = pytest.mark.journey


def page_of(stage: Stage) -> TopicsViewModel:
    page = stage.kiosk.page
    assert isinstance(page, TopicsViewModel)
    return page


def write(stage: Stage, text: str) -> None:
    """Write a question as if it were pasted, for it is long."""
    stage.hand.touch("startWriting")
    page_of(stage).write(text)
    stage.hand.touch("finishWriting")


def texts(stage: Stage) -> list[str]:
    return [topic.text for topic in stage.state_of(stage.samples[0]).topics.values()]


def test_a_typed_question_is_kept_taken_back_and_asked_in_person(stage: Stage) -> None:
    skip_to(stage, stage.samples[0], TOPICS)
    stage.hand.touch("startWriting")
    stage.hand.wait_until(lambda: stage.hand.sees("keySpace"), "the keyboard")
    for letter in "whq":
        stage.hand.touch(f"letter_{letter}")
    stage.hand.touch("keyBackspace")
    stage.hand.touch("letter_y")
    stage.hand.touch("finishWriting")
    assert [text.lower() for text in texts(stage)] == ["why"]

    topic_id = next(iter(stage.state_of(stage.samples[0]).topics))
    stage.hand.touch(f"drop:{topic_id}")
    stage.hand.touch("askInPerson")

    assert list(stage.state_of(stage.samples[0]).topics) == ["in_person"]


def test_a_question_of_ten_thousand_characters_is_cut_and_still_printed(stage: Stage) -> None:
    sample = stage.samples[0]
    visitor = skip_to(stage, sample, TOPICS)

    write(stage, "word " * 2000)

    assert len(texts(stage)[0]) in (LONGEST_TEXT, LONGEST_TEXT - 1)
    visitor.do_screen()
    stage.hand.touch("helpTool")
    stage.hand.touch("talkFirst")
    stage.hand.touch("decision:talk_first")
    stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    assert stage.form_of(sample).startswith(b"%PDF")


def test_a_full_disk_shows_a_calm_page_loses_nothing_and_the_visit_goes_on_after(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    sample = stage.samples[0]
    skip_to(stage, sample, TOPICS)
    database = stage.house.store._database
    database._ballast.give_up()
    pages = database._raw_rows("PRAGMA page_count")[0][0]
    database._raw_rows(f"PRAGMA max_page_count = {pages}")
    kept: list[str] = []
    while str(stage.kiosk.screen) == "Topics":
        kept = texts(stage)
        assert len(kept) < 30, "the disk never filled"
        write(stage, f"{len(kept)} " * 600)
        stage.hand.settle(20)

    assert str(stage.kiosk.screen) == "Problem"
    assert stage.kiosk.page.code == "RECORDS-DISK-FULL"  # type: ignore[attr-defined]
    assert stage.kiosk.page.isForStaff is False  # type: ignore[attr-defined]
    assert texts(stage) == kept
    database._raw_rows("PRAGMA max_page_count = 1000000")
    stage.hand.touch("retry")
    arrive(stage, sample)
    assert str(stage.kiosk.screen) == "Topics"
    write(stage, "after all")
    assert texts(stage) == [*kept, "after all"]
    caplog.clear()  # the fault was meant
