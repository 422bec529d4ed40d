"""What goes wrong at a doctor's desk: others act meanwhile, the clock is set back, windows close, names are endless."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.doctor.doctor import DoctorViewModel
from kiosk.ui.doctor.form_pages import FormPages
from kiosk.ui.doctor.services import FormPictures, OpenRecord
from kiosk.ui.doctor.written_brief import written_brief
from kiosk.visit.events import Released
from kiosk.visit.outline import Answer
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision
from tests.integration.consent.pdf import read_back
from tests.ui.desk.conftest import DeskOpener, assert_desk_is_sound
from tests.ui.desk.stage import PASSWORD
from tests.ui.doctor.stage import MEMBER, DrawnNow, NotedRecords, SampleDoctor, three_pages
from tests.ui.doctor.test_brief_on_paper import consultation, pdf_of
from tests.ui.doctor.test_pages import staged
from tests.ui.doctor.test_view_models import make_ready, release, rows, settle_all, sign
from tests.ui.gallery.test_gallery import SCREENS, controls_of
from tests.ui.patient.stage import VISIT_ID
from tests.ui.screen import settle

pytestmark = pytest.mark.usefixtures("qapp")

LONG_NAME = "Samplepatientwithoutend" * 8 + "Samplepatientone"
OTHER = Member("doctor-2", "Other Sample Doctor")


@pytest.fixture
def stage() -> SampleDoctor:
    made = SampleDoctor()
    made.learn()
    made.open()
    return made


def releases(stage: SampleDoctor) -> int:
    events = stage.kiosk.journal.events(VISIT_ID)
    return sum(isinstance(event.fact, Released) for event in events)


# ---- the patient changes an answer meanwhile


def test_a_release_that_meets_a_changed_answer_is_refused_and_says_why(stage: SampleDoctor) -> None:
    make_ready(stage)
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    stage.kiosk.journey.session.catch_up()
    stage.kiosk.journey.reopen()
    stage.kiosk.journey.answer_safety("diabetes", Answer.YES, "")
    stage.kiosk.go_to("decision")
    stage.kiosk.journey.decide(Decision.AGREE)

    acts.release()

    assert stage.state.release is None
    assert stage.doctor.property("sheet") == "release", "it stays open, with the reason"
    assert stage.doctor.property("what")
    assert {row["id"] for row in rows(stage, "points", "points")} == {"safety:diabetes"}


def test_an_answer_that_changes_behind_the_release_takes_it_back_on_the_desk(stage: SampleDoctor) -> None:
    release(stage)
    assert stage.part("release").property("canHandOver")
    stage.kiosk.journey.session.catch_up()
    stage.kiosk.journey.reopen()
    stage.hear()
    acts = stage.part("release")
    assert not acts.property("isReleased")
    assert not acts.property("canHandOver")
    stage.doctor.handOver()
    assert not stage.screen.handed


# ---- two people open one visit


def second_desk(stage: SampleDoctor) -> DoctorViewModel:
    other = DoctorViewModel(stage.services, OTHER, stage.desk)
    other.open(VISIT_ID)
    return other


def test_two_doctors_read_one_record_and_both_openings_are_noted(stage: SampleDoctor) -> None:
    second_desk(stage)
    assert stage.records.opened == [(VISIT_ID, MEMBER.id), (VISIT_ID, OTHER.id)]


def test_a_point_that_one_settled_is_settled_for_the_other_and_not_twice(stage: SampleDoctor) -> None:
    other = second_desk(stage)
    patient = other.open_patient
    assert patient is not None
    mine: Any = stage.part("points")
    mine.draft("safety:allergy", "To latex; gloves without it.")
    mine.noted("safety:allergy")
    patient.points_part.draft("safety:allergy", "Something else.")
    patient.points_part.noted("safety:allergy")

    settled = stage.state.points["safety:allergy"].settled
    assert settled is not None
    assert (settled.doctor_id, settled.note) == (MEMBER.id, "To latex; gloves without it.")
    assert other.property("what") == "Somebody else settled this just now."
    assert "“Something else.”" in str(other.property("remedy")), "what was typed is not lost"
    assert not patient.points_part.has_drafts


def test_a_visit_is_released_once_however_many_try(stage: SampleDoctor) -> None:
    make_ready(stage)
    other = second_desk(stage)
    patient = other.open_patient
    assert patient is not None
    for work, part in ((stage.doctor, stage.part("release")), (other, patient.release_part)):
        acts: Any = part
        work.ask("release")
        acts.toggleAble()
        acts.release()
    assert releases(stage) == 1
    assert stage.state.release is not None and stage.state.release.informed_by == MEMBER.id
    assert other.property("what")


# ---- the clock is set back


def test_the_doctors_part_goes_through_with_a_clock_that_is_set_back(stage: SampleDoctor) -> None:
    stage.kiosk.clock.advance(hours=-3)
    settle_all(stage)
    stage.kiosk.clock.advance(hours=-3)
    release(stage)
    assert stage.state.stage is Stage.RELEASED
    stage.kiosk.clock.advance(hours=-3)
    stage.part("release").withdraw("The clock was wrong.")  # type: ignore[attr-defined]
    assert stage.state.release is None


def test_a_countersignature_counts_with_a_clock_that_is_set_back(stage: SampleDoctor) -> None:
    sign(stage)
    stage.kiosk.clock.advance(days=-1)
    acts: Any = stage.part("release")
    acts.countersign(PASSWORD)
    assert stage.state.stage is Stage.DONE


# ---- a window closes midway


class LateRecords(NotedRecords):
    """Opens forms when it is told to."""

    def __init__(self, stage: SampleDoctor) -> None:
        super().__init__(stage.kiosk)
        self.answer: Callable[[FormPictures], None] | None = None

    def open_form(
        self,
        visit_id: str,
        sha256: str,
        member: Member,
        *,
        beside: str = "",
        done: Callable[[FormPictures], None],
        failed: Failed,
    ) -> None:
        self.answer = done


def test_a_form_that_comes_after_its_reader_was_closed_is_dropped(stage: SampleDoctor) -> None:
    sign(stage)
    records = LateRecords(stage)
    stage.doctor._services = replace(stage.services, records=records)
    stage.doctor.openForm()
    form = stage.doctor._form
    assert form is not None and form.property("isOpening")
    stage.doctor.dismiss()
    QCoreApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)
    assert records.answer is not None
    records.answer(DrawnNow(FormPages(three_pages())))
    assert stage.doctor._form is None


def test_closing_the_window_over_a_draft_asks_and_over_a_read_form_does_not(stage: SampleDoctor) -> None:
    sign(stage)
    stage.doctor.openForm()
    assert stage.desk.mayClose()
    fresh = SampleDoctor()
    fresh.learn()
    fresh.open()
    fresh.part("points").draft("safety:allergy", "Half a sent")  # type: ignore[attr-defined]
    assert not fresh.desk.mayClose()
    assert fresh.desk.property("screen") == "LeavePage"


# ---- endless names


class LongNames(NotedRecords):
    """Every patient has a name of 200 letters without a blank."""

    def open(self, visit_id: str, member: Member) -> OpenRecord:
        return replace(super().open(visit_id, member), patient_name=LONG_NAME)


def with_long_name(scale: float = 1.0) -> SampleDoctor:
    stage = SampleDoctor(text_scale=scale)
    stage.doctor._services = replace(stage.services, records=LongNames(stage.kiosk))
    stage.learn()
    stage.others = [replace(stage.visits.kept[0], visit_id="visit-2", patient_name=LONG_NAME)]
    stage.renew_list()
    stage.doctor.hear_news()
    stage.open()
    return stage


@pytest.mark.parametrize(("size", "scale"), [("1366x768", 2.0), ("1366x768", 1.0), ("1920x1080", 1.5)])
def test_a_name_of_200_letters_is_whole_on_the_screen(open_desk: DeskOpener, size: str, scale: float) -> None:
    assert len(LONG_NAME) == 200
    screen = open_desk(with_long_name(scale).desk, size=size)
    assert_desk_is_sound(screen, SCREENS[size][1] / 25.4)
    assert screen.item("patientName").property("text") == LONG_NAME


def test_a_name_of_200_letters_is_whole_on_paper() -> None:
    made = read_back(pdf_of(written_brief(consultation(with_long_name()))))
    assert len(made.pages) == 1
    assert LONG_NAME in "".join(made.pages[0].split())


# ---- by keyboard alone


@pytest.mark.parametrize("scene", ["open-points", "released", "countersign", "form", "brief", "keys"])
def test_tab_reaches_every_control(open_desk: DeskOpener, scene: str) -> None:
    screen = open_desk(staged(scene).desk)
    wanted = {
        control.objectName()
        for control in controls_of(screen)
        if control.isEnabled() and not control.objectName().startswith("patient:")
    }
    reached: set[str] = set()
    for _ in range(4 * len(wanted) + 20):
        screen.key(Qt.Key.Key_Tab)
        item: QQuickItem | None = screen.window.activeFocusItem()
        while item is not None:
            reached.add(item.objectName())
            item = item.parentItem()
    settle()
    assert wanted <= reached, sorted(wanted - reached)
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    assert window.intersects(screen.box(screen.window.activeFocusItem()))
