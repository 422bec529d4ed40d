"""A sealed form on the doctor's screen: noted, drawn as it is, scrolled and zoomed by keyboard and mouse."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtQuick import QQuickItem

from kiosk.errors import ConsentError, RecordsError
from kiosk.ui.doctor.form_pages import FormPages
from kiosk.ui.doctor.form_part import FormViewModel
from tests.ui.conftest import ROOT
from tests.ui.desk.conftest import DeskOpener
from tests.ui.doctor.stage import MEMBER, SampleDoctor, three_pages
from tests.ui.doctor.test_pages import staged, with_form_words
from tests.ui.screen import Screen, settle, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier


def form_of(stage: SampleDoctor) -> FormViewModel:
    form = stage.doctor._form
    assert form is not None
    return form


def opened(open_desk: DeskOpener) -> tuple[SampleDoctor, Screen]:
    stage = staged("form")
    screen = open_desk(stage.desk, size="1366x768")
    wait_until(lambda: screen.find("formPicture:0") is not None)
    settle()
    return stage, screen


def scrolled(screen: Screen) -> float:
    return float(screen.item("formPages").property("contentY"))


# ---- pages


def test_the_pages_are_drawn_from_the_bytes_with_size_and_words(qapp: object) -> None:
    pages = FormPages(three_pages())
    sheets = pages.sheets()
    assert [sheet.text.strip() for sheet in sheets] == ["First sample page", "Second sample page", "Third sample page"]
    assert round(sheets[0].width_pt) == 595
    image = pages.picture(0, 595)
    assert (image.width(), image.height()) == (595, 842)
    assert image.pixelColor(5, 5) == QColor("white")
    assert image.pixelColor(200, 842 - 500) == QColor("black")


def test_what_is_no_pdf_is_refused_with_a_way_out(qapp: object) -> None:
    with pytest.raises(ConsentError) as refused:
        FormPages(b"not a form").sheets()
    assert refused.value.code == "FORM-NOT-SHOWN"


# ---- opening


def test_opening_a_form_is_noted_with_who_and_which(qapp: object) -> None:
    stage = staged("form")
    assert stage.records.forms_opened == [(stage.state.forms[-1].sha256, MEMBER.id)]
    assert form_of(stage).property("count") == 3
    assert "K7QX-3M9D" in str(form_of(stage).property("title"))


def test_a_form_is_read_with_another_language_below_and_again_as_it_was_sealed(qapp: object) -> None:
    stage = staged("form")
    form = FormViewModel(stage.records, MEMBER, "visit-1", stage.state.forms, ("es", "ca"))
    assert [(one["id"], one["name"]) for one in form.property("languages")] == [("es", "Español"), ("ca", "Català")]
    form.chooseBeside("es")
    assert (form.property("isReadingCopy"), stage.records.besides[-1]) == (True, "es")
    form.chooseBeside("es")
    assert (form.property("isReadingCopy"), stage.records.besides[-1]) == (False, "")


def test_the_doctors_own_language_is_offered_first_and_the_patients_not_at_all(qapp: object) -> None:
    consultation = with_form_words(staged("form"), "ca", "en", "es")
    consultation.language = "es"
    assert consultation.other_languages == tuple(one for one in ("es", "ca") if one in consultation.pack.languages)
    assert consultation.other_languages


def test_a_form_whose_opening_cannot_be_noted_is_not_shown(qapp: object) -> None:
    stage = staged("form-not-shown")
    assert form_of(stage).property("count") == 0
    assert form_of(stage).property("remedy") == "Make room, then try again."


def test_nothing_opens_where_there_is_no_form(qapp: object) -> None:
    stage = staged("ready")
    stage.doctor.openForm()
    assert stage.doctor.property("sheet") == ""
    assert not stage.records.forms_opened


def test_a_closed_form_leaves_no_picture_behind(open_desk: DeskOpener) -> None:
    stage, screen = opened(open_desk)
    form = form_of(stage)
    assert form._pictures
    screen.key(Qt.Key.Key_Escape)
    settle()
    assert screen.find("formReader") is None
    assert stage.doctor._form is None
    assert stage.desk.picture("0-1") is None


def test_a_late_picture_of_another_width_is_dropped(qapp: object) -> None:
    form = form_of(staged("form"))
    form.draw(0, 300)
    kept = dict(form._pictures)
    assert form._pages is not None
    form._drawn(form._pages, 0, 200, QImage(200, 200, QImage.Format.Format_RGB32))
    assert form._pictures == kept


def test_a_worker_that_fails_is_told_on_the_page(qapp: object) -> None:
    form = form_of(staged("form"))
    form._refuse(RecordsError("RECORDS-DOCUMENT-DAMAGED", "It was changed.", "Restore the last backup."))
    assert form.property("what") == "It was changed."


def test_qt_pdf_comes_with_the_first_form_and_not_with_the_desk() -> None:
    program = "import sys, kiosk.app.doctor_station, kiosk.ui.doctor.doctor; sys.exit('PySide6.QtPdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=50, check=False).returncode == 0


# ---- on the screen


def test_the_page_on_the_screen_is_the_page_of_the_form(open_desk: DeskOpener) -> None:
    _stage, screen = opened(open_desk)
    page = screen.item("formPage:0")
    screen.key(Qt.Key.Key_PageDown)
    settle()
    box, grabbed = screen.box(page), screen.window.grabWindow()
    ratio = grabbed.width() / screen.window.width()
    at = QPointF(box.x() + box.width() * 200 / 595, box.y() + box.height() * (842 - 500) / 842) * ratio
    assert grabbed.pixelColor(at.toPoint()) == QColor("black")


def test_keys_scroll_and_zoom_and_escape_closes(open_desk: DeskOpener) -> None:
    stage, screen = opened(open_desk)
    screen.key(Qt.Key.Key_PageDown)
    settle()
    assert scrolled(screen) > 0
    screen.key(Qt.Key.Key_End)
    settle()
    assert "3 of 3" in str(screen.item("formPlace").property("text"))
    screen.key(Qt.Key.Key_Home)
    screen.key(Qt.Key.Key_Plus, CONTROL)
    settle()
    assert form_of(stage).property("zoom") == 1.25
    before = float(screen.item("formPages").property("contentX"))
    screen.key(Qt.Key.Key_Right)
    settle()
    assert float(screen.item("formPages").property("contentX")) > before
    screen.key(Qt.Key.Key_0, CONTROL)
    assert form_of(stage).property("zoom") == 1.0
    screen.key(Qt.Key.Key_Minus, CONTROL)
    assert form_of(stage).property("zoom") == 0.75
    screen.key(Qt.Key.Key_Escape)
    settle()
    assert screen.find("formReader") is None


def test_the_wheel_with_control_zooms_and_without_it_scrolls(open_desk: DeskOpener) -> None:
    stage, screen = opened(open_desk)
    view = screen.item("formPages")
    for modifiers in (CONTROL, Qt.KeyboardModifier.NoModifier):
        at = QPointF(screen.centre(view))
        wheel = QWheelEvent(
            at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QCoreApplication.sendEvent(screen.window, wheel)
        settle(30)
    assert form_of(stage).property("zoom") == 0.75
    wait_until(lambda: scrolled(screen) > 0)


@pytest.mark.parametrize("size", ["1366x768", "1920x1080"])
def test_the_page_stands_in_the_middle(open_desk: DeskOpener, size: str) -> None:
    screen = open_desk(staged("form").desk, size=size)
    for number, key in ((0, Qt.Key.Key_Home), (2, Qt.Key.Key_End)):
        screen.key(key)
        settle(20)
        page = screen.box(screen.item(f"formPage:{number}"))
        assert abs(page.center().x() - screen.window.width() / 2) <= 1


def test_only_pages_near_the_screen_are_drawn(open_desk: DeskOpener) -> None:
    stage, _screen = opened(open_desk)
    assert len(form_of(stage)._pictures) < 3


def test_zooming_draws_the_page_anew_in_its_new_size(open_desk: DeskOpener) -> None:
    stage, screen = opened(open_desk)
    form: Any = form_of(stage)
    before = dict(form._wanted)
    form.enlarge(2)
    wait_until(lambda: form._wanted.get(0, 0) > before[0])
    settle()
    picture = form._pictures[form._rows.rows[0]["picture"]]
    assert picture.width() == round(screen.item("formPage:0").width())


def test_a_screen_reader_hears_which_page_it_is_and_what_it_says(open_desk: DeskOpener) -> None:
    _stage, screen = opened(open_desk)
    page: QQuickItem = screen.item("formPage:0")
    heard = QAccessible.queryAccessibleInterface(page)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == "Page 1 of 3"
    assert "First sample page" in heard.text(QAccessible.Text.Description)
