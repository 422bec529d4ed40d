"""Where it hurts, by touch and by view-model: what is touched is kept, and what was kept is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.controls.figure_touch import FigureTouch
from kiosk.visit.events import PainFelt, PainLived, PainPlaced
from kiosk.visit.outline import PainPoint
from kiosk.visit.terms import Placing, Side
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import settle

LOW_BACK = "zone:zone-low-back-right-behind"
PROCEDURES = ("lumbar_rhizolysis", "cervical_rhizolysis")


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def touch(play: Play, name: str) -> None:
    play.screen.touch(name)
    after_touch()


def after_touch() -> None:
    settle(8)
    QTest.qWait(260)  # a second touch of the same control within 250 ms is a trembling hand


def touch_at(play: Play, point: QPoint) -> None:
    play.screen.press(point)
    play.screen.release(point)
    after_touch()


def chosen(play: Play) -> list[str]:
    return [row["id"] for row in play.stage.page.property("chosen")]


# ---- the figure under a finger


def test_a_touched_zone_is_named_beside_the_figure_and_kept(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    touch(play, LOW_BACK)
    assert play.screen.item("drop:low_back:right").property("text") == "Low back, right side"
    touch(play, "next")
    assert play.stage.screen == "PainFeel"
    assert play.stage.journey.state.pain.placed == PainPlaced(Placing.SHOWN, ("low_back:right",), Side.RIGHT)


def test_touching_a_zone_again_or_its_name_takes_it_back(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    touch(play, LOW_BACK)
    touch(play, LOW_BACK)
    assert chosen(play) == []
    touch(play, LOW_BACK)
    touch(play, "drop:low_back:right")
    assert chosen(play) == []


def test_a_touch_beside_the_body_counts_for_the_nearest_zone_and_one_far_away_for_none(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    figure = play.screen.box(play.screen.item("picturePane"))
    foot = play.screen.centre("zone:zone-foot-left-behind")
    touch_at(play, foot - QPoint(40, 0))
    assert chosen(play) == ["foot:left"]
    touch_at(play, figure.topLeft().toPoint() + QPoint(12, 300))
    assert chosen(play) == ["foot:left"]


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_zone_of_every_view_is_meant_by_a_touch_in_its_middle(open_kiosk: Opener, procedure: str) -> None:
    stage = SampleKiosk(procedure)
    play = open_kiosk("pain-place", stage=stage)
    touched: set[str] = set()
    for view in stage.page.property("views"):
        stage.page.look(view["id"])
        settle(8)
        finder = play.screen.item("picturePane").findChild(FigureTouch)
        assert isinstance(finder, FigureTouch)
        for point in finder.property("points"):
            assert finder.zoneAt(point["x"], point["y"]) == point["layer"]
            stage.page.touchLayer(point["layer"])
            (zone,) = chosen(play)
            touched.add(zone)
            stage.page.toggle(zone)
    assert touched == {row["id"] for row in stage.page.property("zones")}


def test_left_and_right_stand_beside_the_figure_as_the_patient_has_them(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    assert _x_of(play, "Left") < _x_of(play, "Right")
    touch(play, "view:front")
    assert _x_of(play, "Left") > _x_of(play, "Right")


def _x_of(play: Play, words: str) -> float:
    figure = play.screen.item("picturePane")
    found = [item for item in play.screen.items() if item.property("text") == words and figure.isAncestorOf(item)]
    assert len(found) == 1
    return play.screen.box(found[0]).x()


def test_the_right_side_is_shown_from_the_right(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    touch(play, "view:right")
    touch(play, "zone:zone-calf-right-side")
    assert chosen(play) == ["calf:right"]
    assert play.screen.find("zone:zone-calf-left-side") is None


def test_the_figures_skin_can_be_changed_and_falls_back_for_the_next_patient(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place-shown")
    display = play.stage.kiosk.property("display")
    before = play.window.window.grabWindow()
    touch(play, "nextSkin")
    assert display.property("skin") == 1
    assert play.window.window.grabWindow() != before
    assert len(chosen(play)) == 3
    play.stage.kiosk.leave()
    settle()
    assert display.property("skin") == 0


# ---- without the figure


def test_the_list_names_every_zone_for_keyboard_and_screen_reader(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place")
    touch(play, "toggleList")
    zones = play.stage.page.property("zones")
    assert len(zones) == 43
    for row in zones:
        card = next(item for item in play.screen.items() if item.objectName() == f"place:{row['id']}")
        spoken = QAccessible.queryAccessibleInterface(card)
        assert spoken.role() is QAccessible.Role.CheckBox
        assert spoken.text(QAccessible.Text.Name) == row["text"]
    card = play.screen.item("place:low_back:right")
    card.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    play.screen.key(Qt.Key.Key_Return)
    assert chosen(play) == ["low_back:right"]
    touch(play, "back")
    assert play.stage.screen == "PainPlace"
    assert play.screen.find("picturePane") is not None


def test_next_too_early_says_what_is_missing_and_stays(open_kiosk: Opener) -> None:
    for scene, screen in (("pain-place", "PainPlace"), ("pain-feel-lacking", "PainFeel")):
        play = open_kiosk(scene)
        touch(play, "next")
        assert play.stage.screen == screen
        assert play.screen.find("kindHint") is not None


@pytest.mark.parametrize(("answer", "following"), [("no_pain_today", "Safety"), ("cannot_show", "PainFeel")])
def test_no_pain_today_and_cannot_show_are_answers(open_kiosk: Opener, answer: str, following: str) -> None:
    play = open_kiosk("pain-place")
    touch(play, f"answer:{answer}")
    assert play.screen.find("advice") is not None
    touch(play, "next")
    assert play.stage.screen == following
    assert [point.id for point in play.stage.journey.state.open_points] == ["pain:unplaced"]


def test_a_touched_zone_takes_the_place_of_another_answer_and_the_other_way_round(stage: SampleKiosk) -> None:
    stage.go_to("pain_place")
    stage.page.answerOtherwise("cannot_show")
    stage.page.toggle("low_back:left")
    assert [row["isTicked"] for row in stage.page.property("otherAnswers")] == [False, False]
    stage.page.answerOtherwise("no_pain_today")
    assert stage.page.property("chosen") == []


# ---- how it feels, and what it does


def test_strength_feeling_time_and_what_it_prevents_are_touched_and_kept(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-place-shown")
    for name in ("next", "strength:7", "kind:aching", "kind:electric"):
        touch(play, name)
    assert "another nerve" in play.screen.item("advice").property("text")
    for name in ("next", "since:years", "prevent:walk", "prevent:sleep", "next"):
        touch(play, name)
    assert play.stage.screen == "Safety"
    pain = play.stage.journey.state.pain
    assert pain.felt == PainFelt(7, ("aching", "electric"), (PainPoint.NERVE,))
    assert pain.lived == PainLived("years", ("walk", "sleep"))


def test_eleven_numbers_stand_in_one_row_where_they_fit_and_else_in_two(open_kiosk: Opener) -> None:
    wide, narrow = open_kiosk("pain-feel"), open_kiosk("pain-feel", size=(1366, 768), ppi=100, text_scale=2.0)
    rows = [
        len({round(play.screen.box(play.screen.item(f"strength:{number}")).y()) for number in range(11)})
        for play in (wide, narrow)
    ]
    assert rows == [1, 2]


def test_what_the_ends_of_the_scale_mean_is_spoken_with_their_numbers(open_kiosk: Opener) -> None:
    play = open_kiosk("pain-feel")
    spoken = [
        QAccessible.queryAccessibleInterface(play.screen.item(f"strength:{number}")).text(QAccessible.Text.Name)
        for number in (0, 3, 10)
    ]
    assert spoken == ["0: no pain", "3", "10: the worst pain I can think of"]


@pytest.mark.parametrize("stop", ["pain_place", "pain_feel", "pain_life"])
def test_what_was_touched_is_kept_when_the_patient_leaves_in_the_middle(stage: SampleKiosk, stop: str) -> None:
    stage.go_to(stop)
    match stop:
        case "pain_place":
            stage.page.toggle("low_back:right")
        case "pain_feel":
            stage.page.rate(3)
            stage.page.toggle("aching")
        case _:
            stage.page.choose("months")
    stage.kiosk.leave()
    stage.open_visit()
    kept = stage.journey.state.pain
    given = {"pain_place": kept.placed, "pain_feel": kept.felt, "pain_life": kept.lived}
    assert [name for name, answer in given.items() if answer is not None] == [stop]
    assert stage.journey.place.stop_id == stop


def test_the_summary_tells_the_pain_and_leads_back_to_it(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.go_to("summary")
    rows = stage.page.property("pain")
    assert [(row["id"], row["answer"]) for row in rows] == [
        ("pain_place", "Low back, right side"),
        ("pain_feel", "6 / 10; Dull or aching"),
        ("pain_life", "1 to 5 years; Walking"),
    ]
    stage.page.change("pain_place")
    assert stage.screen == "PainPlace"
    assert [row["id"] for row in stage.page.property("chosen")] == ["low_back:right"]


def test_a_pain_that_was_not_told_is_named_when_it_keeps_from_agreeing(stage: SampleKiosk) -> None:
    stage.learn_all(without=("pain_place",))
    stage.page.decide("agree")
    assert stage.page.property("firstMissing") == "Where does it hurt?"
    stage.page.goToMissing()
    assert stage.screen == "PainPlace"


def test_what_the_pain_prevents_stands_first_among_the_goals(stage: SampleKiosk) -> None:
    stage.go_to("pain_life")
    stage.journey.live_with_pain("years", ["sleep", "drive"])
    stage.go_to("goals")
    goals = [row["id"] for row in stage.page.property("goals")]
    assert set(goals[:2]) == {"sleep", "drive"}
    assert sorted(goals) == sorted(stage.pack.structure.goals)
    assert not any(row["isTicked"] for row in stage.page.property("goals"))
