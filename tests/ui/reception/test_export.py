"""A patient's copy of everything that is kept: who asked and who allows it are said first; nothing of it is shown."""

from __future__ import annotations

import pytest

from kiosk.errors import StationError
from kiosk.ui.demo.keys import Keys
from kiosk.ui.reception.services import ExportReason, ExportWish
from tests.ui.desk.conftest import DeskOpener
from tests.ui.reception.stage import SampleReception
from tests.ui.screen import settle

FULL = StationError("SAVE-REFUSED", "The file cannot be written: No space left on device.", "Choose another folder.")


def asked(stage: SampleReception) -> None:
    stage.page.open("patient:p1")
    stage.page.ask("export")


@pytest.fixture
def stage(qapp: object) -> SampleReception:
    return SampleReception()


def test_a_copy_is_made_of_an_open_patient_alone(stage: SampleReception) -> None:
    stage.page.open("visit:v1")
    stage.page.ask("export")
    assert stage.page.property("sheet") == ""
    asked(stage)
    assert stage.page.property("sheet") == "export"


def test_it_is_asked_who_asked_who_allows_it_and_where_it_goes(stage: SampleReception) -> None:
    asked(stage)
    part = stage.page.export_part
    told = []
    for account, password, path in (("d", "p", "/a.zip"), ("", "p", "/a.zip"), ("d", "", "/a.zip"), ("d", "p", " ")):
        part.save(account, password, path)
        told.append(part._outcome.property("what"))
        part.chooseReason("asked_in_writing")
    assert told == [
        "Nobody said who asked.",
        "Nobody has allowed it.",
        "Nobody has allowed it.",
        "The file has no name.",
    ]
    assert stage.exports.made == []
    part.save(" sample-doctor ", "secret", "/a.zip")
    assert stage.exports.made == [ExportWish("p1", ExportReason.IN_WRITING, "sample-doctor", "secret", "/a.zip")]
    assert part._outcome.property("savedAt") == "/a.zip"
    assert "secret" not in repr(stage.exports.made)


def test_what_is_refused_is_told_and_the_next_copy_begins_anew(stage: SampleReception) -> None:
    asked(stage)
    part = stage.page.export_part
    part.chooseReason("asked_in_person")
    stage.exports.fails_with = FULL
    part.save("sample-doctor", "secret", "/a.zip")
    assert (part._outcome.property("what"), part._outcome.property("isBusy"), part._outcome.property("savedAt")) == (
        FULL.what,
        False,
        "",
    )
    stage.page.dismiss()
    stage.page.ask("export")
    assert part._outcome.property("what") == ""
    assert not any(reason["ticked"] for reason in part.property("reasons"))


def test_a_copy_is_saved_by_mouse_and_keyboard_and_the_password_does_not_stay(open_desk: DeskOpener) -> None:
    stage = SampleReception()
    stage.page.open("patient:p1")
    screen = open_desk(stage.desk)
    screen.touch("askExport")
    settle()
    screen.touch("exportReason:asked_in_person")
    for name, text in (("releaserField", "sample-doctor"), ("releaserPasswordField", "secret")):
        screen.touch(name)
        Keys(screen.window).write(text)
    stage.exports.fails_with = FULL
    screen.touch("saveCopy")
    settle()
    assert screen.item("releaserPasswordField").property("text") == ""
    stage.exports.fails_with = None
    screen.touch("releaserPasswordField")
    Keys(screen.window).write("secret\n")
    settle()
    assert [wish.account for wish in stage.exports.made] == ["sample-doctor"]
    assert "Saved:" in str(screen.item("savedAt").property("text"))
