"""The doctor's page in every size, text scale and theme; and its work by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.errors import RecordsError
from kiosk.ui.demo.keys import Keys
from kiosk.ui.demo.mouse import Mouse
from kiosk.ui.doctor.consultation import Consultation
from kiosk.visit.outline import Answer
from kiosk.visit.state import Stage
from tests.ui.desk.conftest import DeskOpener, assert_desk_is_sound, keep_picture
from tests.ui.doctor.stage import SampleDoctor, other_rows
from tests.ui.doctor.test_setting_aside import declined, kept_without_its_form
from tests.ui.doctor.test_view_models import make_ready, release, sign
from tests.ui.gallery.test_gallery import SCREENS, in_thirds
from tests.ui.patient.stage import VISIT_ID
from tests.ui.screen import Screen, settle, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_points(stage: SampleDoctor) -> None:
    stage.learn()
    stage.open()


def urgent(stage: SampleDoctor) -> None:
    stage.kiosk.go_to("fever")
    stage.kiosk.journey.answer_safety("fever", Answer.YES, "39.5 since yesterday")
    stage.hear()
    stage.open()


def ready(stage: SampleDoctor) -> None:
    open_points(stage)
    make_ready(stage)


def asked(sheet: str) -> Callable[[SampleDoctor], None]:
    def show(stage: SampleDoctor) -> None:
        ready(stage)
        stage.doctor.ask(sheet)

    return show


def refused(stage: SampleDoctor) -> None:
    open_points(stage)
    stage.part("points").noted("safety:blood_thinner")  # type: ignore[attr-defined]


def not_yet(stage: SampleDoctor) -> None:
    open_points(stage)
    stage.doctor.ask("release")


def same_day(stage: SampleDoctor) -> None:
    ready(stage)
    prepared = stage.state.prepared
    assert prepared is not None and prepared.planned_on is not None
    while stage.kiosk.clock.today() != prepared.planned_on:
        stage.kiosk.clock.advance(days=-1)
    stage.doctor.ask("release")


def countersigning(stage: SampleDoctor) -> None:
    open_points(stage)
    sign(stage)
    stage.doctor.ask("countersign")
    stage.part("release").countersign("a wrong password")  # type: ignore[attr-defined]


def released(stage: SampleDoctor) -> None:
    open_points(stage)
    release(stage)


def rechecked(stage: SampleDoctor) -> None:
    stage.recheck()
    stage.open()


def rechecked_on_paper(stage: SampleDoctor) -> None:
    stage.recheck_on_paper()
    stage.open()


def asking_for_a_recheck(stage: SampleDoctor) -> None:
    stage.both_signed()
    stage.open()
    stage.doctor.ask("recheck")


def open_for_a_recheck(stage: SampleDoctor) -> None:
    asking_for_a_recheck(stage)
    stage.part("recheck").open("A place came free")  # type: ignore[attr-defined]


def setting_aside(stage: SampleDoctor) -> None:
    open_points(stage)
    sign(stage)
    stage.doctor.ask("setAside")


def set_aside(stage: SampleDoctor) -> None:
    setting_aside(stage)
    stage.part("release").setAside("The treatment is at one joint more.")  # type: ignore[attr-defined]


def refusing(stage: SampleDoctor) -> None:
    declined(stage)
    stage.doctor.ask("refusal")
    part: Any = stage.part("refusal")
    part.write("witness", "Sample Witness")
    part.toggle("doctor")
    part.confirm("")


def refusal_kept(stage: SampleDoctor) -> None:
    declined(stage)
    stage.doctor.ask("refusal")
    kept_without_its_form((stage, stage.part("refusal")))


def reading(stage: SampleDoctor) -> None:
    open_points(stage)
    sign(stage)
    with_form_words(stage, "en", "es", "ca")
    stage.doctor.openForm()


def with_form_words(stage: SampleDoctor, *languages: str) -> Consultation:
    """Let the open visit's forms have fixed words in these languages."""
    patient = stage.doctor._patient
    assert patient is not None
    record = patient.consultation.record
    words = dict.fromkeys(languages, record.visit.form_words["en"])
    patient.consultation.record = replace(record, visit=replace(record.visit, form_words=words))
    return patient.consultation


def unreadable(stage: SampleDoctor) -> None:
    open_points(stage)
    sign(stage)
    stage.records.fails_with = RecordsError("RECORDS-DISK-FULL", "The disk is full.", "Make room, then try again.")
    stage.doctor.openForm()


SCENES: dict[str, Callable[[SampleDoctor], None]] = {
    "nobody": lambda _stage: None,
    "not-started": lambda stage: stage.open(),
    "open-points": open_points,
    "urgent": urgent,
    "ready": ready,
    "refused": refused,
    "not-yet": not_yet,
    "release": asked("release"),
    "same-day": same_day,
    "cancel": asked("cancel"),
    "keys": asked("keys"),
    "released": released,
    "countersign": countersigning,
    "rechecked": rechecked,
    "setting-aside": setting_aside,
    "set-aside": set_aside,
    "refusing": refusing,
    "refusal-kept": refusal_kept,
    "form": reading,
    "brief": asked("brief"),
    "form-not-shown": unreadable,
    "rechecked-on-paper": rechecked_on_paper,
    "asking-for-a-recheck": asking_for_a_recheck,
    "open-for-a-recheck": open_for_a_recheck,
}


def staged(scene: str, *, scale: float = 1.0, theme: str = "light") -> SampleDoctor:
    stage = SampleDoctor(text_scale=scale, theme=theme)
    stage.others = other_rows(stage.kiosk, stage)
    stage.renew_list()
    stage.doctor.hear_news()
    SCENES[scene](stage)
    return stage


@pytest.mark.parametrize(("scene", "size", "scale", "theme"), in_thirds(SCENES))
def test_nothing_is_cut_and_every_control_has_a_name(
    open_desk: DeskOpener, scene: str, size: str, scale: float, theme: str
) -> None:
    screen = open_desk(staged(scene, scale=scale, theme=theme).desk, size=size)
    keep_picture(screen, f"doctor-{scene}-{size}-{scale}-{theme}.png")
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)


def test_a_patient_is_found_and_opened_by_keyboard(open_desk: DeskOpener) -> None:
    stage = staged("nobody")
    screen = open_desk(stage.desk)
    keys = Keys(screen.window)
    keys.press(Qt.Key.Key_F, CONTROL)
    keys.write("one sample")
    settle()
    assert screen.find("patient:visit-2") is None
    assert not stage.records.opened, "searching opens nothing"
    keys.press(Qt.Key.Key_Return)
    settle()
    assert screen.item("patientName").property("text") == "Sample Patient One"
    assert stage.records.opened == [(VISIT_ID, "doctor-1")]


def test_arrow_keys_walk_and_open_nothing_in_passing(open_desk: DeskOpener) -> None:
    stage = staged("nobody")
    screen = open_desk(stage.desk)
    for _ in range(3):
        screen.key(Qt.Key.Key_Down)
    assert stage.doctor._patients.property("markedIndex") == 2
    assert not stage.records.opened


def test_an_open_point_is_settled_by_mouse_and_keyboard(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk)
    click(screen, "note:safety:blood_thinner")
    Keys(screen.window).write("Stops it three days before.")
    click(screen, "noted:safety:blood_thinner")
    settled = stage.state.points["safety:blood_thinner"].settled
    assert settled is not None and settled.note == "Stops it three days before."
    settle()
    assert screen.find("point:safety:blood_thinner") is None
    assert screen.find("line:safety:blood_thinner") is not None


def test_a_field_keeps_focus_and_words_while_the_kiosk_writes(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk)
    click(screen, "note:safety:blood_thinner")
    keys = Keys(screen.window)
    keys.write("Half")
    stage.kiosk.journey.reopen()
    stage.kiosk.journey.answer_safety("diabetes", Answer.YES, "")
    stage.hear()
    settle()
    keys.write(" a sentence")
    assert screen.item("note:safety:blood_thinner").property("written") == "Half a sentence"
    assert screen.find("point:safety:diabetes") is not None


def test_the_release_goes_by_keyboard(open_desk: DeskOpener) -> None:
    stage = staged("ready")
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_Return, CONTROL)
    settle()
    screen.key(Qt.Key.Key_Space)
    screen.key(Qt.Key.Key_Tab)
    screen.key(Qt.Key.Key_Space)
    assert stage.state.stage is Stage.RELEASED
    settle()
    assert screen.find("releaseDialog") is None


def test_escape_takes_a_question_back_and_the_focus_returns(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk)
    screen.key(Qt.Key.Key_F, CONTROL)
    screen.key(Qt.Key.Key_F1)
    settle()
    assert screen.find("keysDialog") is not None
    screen.key(Qt.Key.Key_Escape)
    settle()
    assert screen.find("keysDialog") is None
    assert screen.window.activeFocusItem().objectName() == "searchField"


def test_a_kept_refusal_shows_what_is_kept_and_only_the_password_can_be_written(open_desk: DeskOpener) -> None:
    screen = open_desk(staged("refusal-kept").desk)
    for name in ("witness", "witnessRole", "witnessSigns", "saidAboutSigning", "attested:doctor"):
        assert not screen.item(name).property("enabled"), name
    assert screen.item("witnessField").property("text") == "Sample Witness"
    assert screen.item("saidAboutSigningField").property("text") == "Paper is paper."
    assert screen.window.activeFocusItem().objectName() == "refusalPasswordField"


def test_the_question_names_the_form_that_is_set_aside_and_not_the_one_that_waits(open_desk: DeskOpener) -> None:
    stage = SampleDoctor()
    stage.recheck_signed()
    stage.open()
    screen = open_desk(stage.desk)
    stage.doctor.ask("setAside")
    settle()
    assert screen.item("setAsideDialog").property("title") == "Set form K7QX-3M9D aside?"


@pytest.mark.parametrize(
    ("key", "part"),
    [(Qt.Key.Key_1, "note:"), (Qt.Key.Key_2, "answer:"), (Qt.Key.Key_3, "side:"), (Qt.Key.Key_4, "risk:")],
)
def test_keys_lead_into_each_part(open_desk: DeskOpener, key: Qt.Key, part: str) -> None:
    screen = open_desk(staged("open-points").desk)
    screen.key(key, CONTROL)
    settle()
    assert screen.window.activeFocusItem().objectName().startswith(part)


def test_the_note_goes_to_the_clipboard(open_desk: DeskOpener) -> None:
    screen = open_desk(staged("ready").desk)
    click(screen, "copyNote")
    assert QGuiApplication.clipboard().text().startswith("Lumbar rhizolysis, right")
    settle()
    assert screen.item("copyNote").property("text") == "Copied"


def test_a_cancelled_treatment_is_asked_for_once_more(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk)
    click(screen, "askCancel")
    settle()
    click(screen, "cancel")
    assert stage.state.ending is None, "a reason is needed"
    click(screen, "reason")
    Keys(screen.window).write("The pain has gone.")
    click(screen, "cancel")
    assert stage.state.ending is not None


def click(screen: Screen, name: str) -> None:
    """Click a control in its middle, scrolled to when it lies below the fold."""
    item = screen.item(name)
    item.forceActiveFocus()
    wait_until(lambda: screen.window.contentItem().height() > screen.centre(item).y() > 0)
    settle()
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, screen.centre(item))
    settle(2)


def test_the_page_does_not_move_under_the_mouse(open_desk: DeskOpener) -> None:
    stage = staged("open-points")
    screen = open_desk(stage.desk, size="1366x768")
    name = "saidBack:safety:allergy"
    Mouse(screen.window)._bring_into_view(name)
    item = screen.item(name)
    view = screen.item("brief")
    bottom = screen.box(view).bottom()
    flickable = next(one for one in view.childItems() if one.inherits("QQuickFlickable"))
    flickable.setProperty("contentY", flickable.property("contentY") + screen.box(item).top() - bottom + 14)
    settle()
    before = screen.box(item).top()
    assert bottom - 20 < before < bottom

    point = QPoint(screen.centre(item).x(), int(bottom) - 4)
    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    settle(6)
    stood = screen.box(item).top()
    QTest.mouseRelease(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    settle()

    assert stood == before
    assert stage.state.points["safety:allergy"].settled is not None
