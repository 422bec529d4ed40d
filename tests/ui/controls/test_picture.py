"""Pictures: layers rendered once, cropped, faded between steps; labels beside what they name; never an empty pane."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.errors import PictureError
from kiosk.picture.shapes import Box, Point, Size
from kiosk.ui.controls.picture_layers import place_layers
from kiosk.ui.controls.picture_model import PictureModel
from kiosk.ui.controls.picture_scene import Pane, Step, label_places, names_layer, view_of
from kiosk.ui.platform.icon_provider import IconProvider
from kiosk.ui.platform.layer_store import STORE_PROPERTY, LayerStore, LayerView
from kiosk.ui.platform.picture_provider import DotsProvider, PictureProvider
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.theme.dress import dress
from tests.ui.conftest import PX_PER_MM_24_INCH, ROOT
from tests.ui.gallery.controls import RISKS, STEP
from tests.ui.screen import Screen, settle, wait_until, walk

Show = Callable[..., Screen]

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">
<g id="body"><rect x="0" y="0" width="400" height="300" fill="#F6D9C6"/></g>
<g id="nerves"><rect x="100" y="100" width="40" height="20" fill="#F0B429"/></g>
<g id="electrode"><path d="M300 250 L150 120" fill="none" stroke="#5B6B7A" stroke-width="6"/></g>
<g id="anchors"><circle id="anchor-nerve" cx="120" cy="110" r="3"/>
<circle id="anchor-electrode" cx="220" cy="180" r="3"/></g>
</svg>"""

PANE = Pane(Size(800, 600))
PIXELS = [(x, y) for x in range(96) for y in range(96)]


@pytest.fixture
def small(qapp: object, tmp_path: Path) -> LayerStore:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    return LayerStore(tmp_path)


# ---- rendering


def test_a_layer_is_cropped_to_what_it_covers(small: LayerStore) -> None:
    covered = small.covered("small", "nerves")
    assert covered is not None
    assert covered.covers(Box(100, 100, 40, 20))
    assert Box(95, 95, 50, 30).covers(covered)


def test_a_layer_is_drawn_once(small: LayerStore) -> None:
    place = place_layers(small, Step("small", ("nerves",)), PANE)[0]
    first = small.image(place.view)
    assert small.image(place.view) == first
    assert small.drawn_count == 1


def test_a_layer_is_as_sharp_as_the_screen(small: LayerStore) -> None:
    pane = Pane(Size(800, 600), pixel_ratio=2.0)
    place = place_layers(small, Step("small", ("nerves",)), pane)[0]
    image = small.image(place.view)
    assert (image.width(), image.height()) == (place.box.width * 2, place.box.height * 2)


def test_what_is_kept_stays_within_its_bound(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    store = LayerStore(tmp_path, most_bytes=5_000_000)
    for width in range(400, 1200, 50):
        for place in place_layers(store, Step("small", ("body", "nerves")), Pane(Size(width, width * 0.75))):
            store.image(place.view)
    assert store.kept_bytes <= 5_000_000
    assert store.drawn_count == 32


def test_the_latest_layers_are_the_ones_kept(small: LayerStore) -> None:
    places = place_layers(small, Step("small", ("body", "nerves", "electrode")), PANE)
    for place in places:
        small.image(place.view)
    drawn = small.drawn_count
    for place in places:
        small.image(place.view)
    assert small.drawn_count == drawn


@pytest.mark.parametrize("number", [100 / 3, 0.1 + 0.2, 1e-7, 12345.678901234])
def test_an_address_keeps_every_digit(number: float) -> None:
    view = LayerView("small", "nerves", False, Box(number, -number, number, number), 10, 10)
    assert LayerView.at(view.address) == view


def test_a_view_goes_into_an_address_and_back() -> None:
    view = LayerView("small", "nerves", True, Box(1.5, 2.25, 30, 40), 300, 400)
    assert LayerView.at(view.address) == view


def test_a_step_can_be_drawn_ahead_on_a_worker(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    runner = TaskRunner(1)
    store = LayerStore(tmp_path, runner=runner)
    views = [place.view for place in place_layers(store, Step("small", ("body", "nerves")), PANE)]
    done: list[bool] = []
    store.prepare(views, lambda: done.append(True))
    assert not done
    wait_until(lambda: done)
    assert store.drawn_count == 2
    store.prepare(views, lambda: done.append(True))
    assert len(done) == 2, "what is there already comes at once"
    runner.close()


def test_a_page_may_go_while_a_worker_draws_its_picture(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    runner = TaskRunner(1)
    faults: list[object] = []
    runner.failed.connect(faults.append)
    gate = Event()
    runner.run("hold the worker", gate.wait)
    store = LayerStore(tmp_path, runner=runner)
    engine = QQmlEngine()
    engine.setProperty(STORE_PROPERTY, store)
    model = PictureModel()
    QQmlEngine.setContextForObject(model, engine.rootContext())
    model.setProperty("pane", {"width": 800, "height": 600})
    model.setProperty("step", {"name": "small", "layers": ["body"]})
    wait_until(lambda: store.is_drawing)
    shiboken6.delete(model)
    gate.set()
    wait_until(lambda: not store.is_drawing)
    runner.close()
    assert not faults


@pytest.mark.parametrize(
    "address", ["", "small", "small/nerves/layer/1,2,3/10x10", "a/b/c/d/e/f", "small/x/layer/1,2,3,4/9x9"]
)
def test_a_bad_address_gives_no_picture_and_no_crash(small: LayerStore, address: str) -> None:
    assert PictureProvider(small).requestImage(address, QSize(), QSize()).isNull()


@pytest.mark.parametrize("name", ["../small", "missing", "", "a/b"])
def test_a_picture_that_is_not_there_is_refused(small: LayerStore, name: str) -> None:
    with pytest.raises(PictureError):
        small.picture(name)


def test_dots_are_drawn_from_numbers(qapp: object) -> None:
    image = DotsProvider().requestImage("5/3/25/7A4200-FFFFFF-FFFFFF-6B838B", QSize(), QSize(500, 80))
    assert (image.width(), image.height()) == (500, 80)
    assert image.pixelColor(10, 10).name() == "#7a4200"
    assert image.pixelColor(490, 70).name() == "#ffffff"


@pytest.mark.parametrize("address", ["", "5/3", "-1/0/25/a-b-c-d", "99/9/25/7A4200-FFFFFF-FFFFFF-6B838B", "a/b/c/d"])
def test_impossible_dots_give_no_picture_and_no_crash(qapp: object, address: str) -> None:
    assert DotsProvider().requestImage(address, QSize(), QSize(100, 20)).isNull()


# ---- placing


def test_the_whole_picture_fills_the_pane() -> None:
    view = view_of(Box(0, 0, 400, 300), None, Size(800, 600))
    assert (view.origin, view.scale) == (Point(0, 0), 2.0)


def test_a_pane_of_another_shape_crops_a_little_and_leaves_no_strip() -> None:
    view = view_of(Box(0, 0, 400, 300), None, Size(800, 700))
    assert view.scale == pytest.approx(700 / 300)
    assert view.origin.x > 0


def test_what_must_be_cropped_is_cropped_where_nothing_is_drawn() -> None:
    view = view_of(Box(0, 0, 400, 300), None, Size(800, 640), content=Box(0, 0, 360, 300))
    assert view.origin.x == 0


def test_a_picture_can_be_read_ahead(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    runner = TaskRunner(1)
    store = LayerStore(tmp_path, runner=runner)
    store.read_ahead(["missing", "small"])
    wait_until(lambda: len(store._boxes) == 3)
    runner.close()
    (tmp_path / "small.svg").unlink()
    assert store.content("small").covers(Box(0, 0, 400, 300))


def test_a_pane_of_quite_another_shape_crops_no_more_than_a_fifth() -> None:
    assert view_of(Box(0, 0, 400, 300), None, Size(400, 1200)).scale == 1.25


def test_a_focus_is_shown_in_full_and_stays_inside_the_picture() -> None:
    view = view_of(Box(0, 0, 400, 300), Box(300, 200, 100, 100), Size(800, 600))
    assert view.scale == 6.0
    shown = Box(view.origin.x, view.origin.y, 800 / view.scale, 600 / view.scale)
    assert shown.covers(Box(300, 200, 100, 100))
    assert Box(0, 0, 400, 300).covers(shown)


def test_layers_come_in_drawing_order_with_the_halo_beneath(small: LayerStore) -> None:
    places = place_layers(small, Step("small", ("electrode", "nerves", "body"), ("nerves",)), PANE)
    assert [(place.view.layer, place.view.is_halo) for place in places] == [
        ("body", False),
        ("nerves", True),
        ("nerves", False),
        ("electrode", False),
    ]


def test_what_lies_outside_the_focus_is_not_drawn(small: LayerStore) -> None:
    step = Step("small", ("body", "nerves"), focus=Box(300, 200, 100, 75))
    assert [place.view.layer for place in place_layers(small, step, PANE)] == ["body"]


def test_labels_keep_off_the_drawn_parts_where_there_is_room(qapp: object, tmp_path: Path) -> None:
    stripes = "".join(f'<path d="M 10,{y} L 150,{y}" stroke="#12303A" stroke-width="4"/>' for y in range(90, 220, 8))
    dot = '<g id="anchors"><circle id="anchor-spot" cx="165" cy="150" r="1"/></g>'
    (tmp_path / "drawn.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><g id="face">{stripes}</g>{dot}</svg>'
    )
    step = Step("drawn", ("face",), labels={"spot": "The spot"})
    (label,) = label_places(LayerStore(tmp_path), step, PANE, {"spot": Size(160, 50)})
    assert label.box.overlap(Box(20, 180, 280, 260)) == 0


def test_the_detail_of_a_step_is_measured_on_the_worker(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "small.svg").write_bytes(PICTURE)
    runner = TaskRunner(1)
    store = LayerStore(tmp_path, runner=runner)
    done: list[bool] = []
    store.prepare([], lambda: done.append(True), detailed=("small", ("body",)))
    assert not done
    wait_until(lambda: done)
    store.prepare([], lambda: done.append(True), detailed=("small", ("body",)))
    assert len(done) == 2, "what is known already comes at once"
    runner.close()


@pytest.mark.parametrize("side", ["left", "right"])
def test_words_about_one_side_stand_on_that_side(qapp: object, side: str) -> None:
    store = LayerStore(ROOT / "assets" / "illustrations")
    anchors = {f"joint-{joint}-{side}": f"{joint}, your {side}" for joint in ("l3-4", "l4-5", "l5-s1")}
    step = Step("joints_behind_lumbar", store.picture("joints_behind_lumbar").layers, labels=anchors)
    placed = label_places(store, step, PANE, dict.fromkeys(anchors, Size(180, 50)))
    assert len(placed) == 3
    assert all((label.box.x > 400) if side == "right" else (label.box.right < 400) for label in placed)


def test_labels_never_cover_what_they_name(small: LayerStore) -> None:
    step = Step(
        "small", ("body", "nerves", "electrode"), ("nerves",), {"nerve": "Small nerve", "electrode": "Electrode"}
    )
    labels = label_places(small, step, PANE, {"nerve": Size(160, 50), "electrode": Size(140, 50)})
    for label in labels:
        for other in labels:
            assert not label.box.holds(other.leader[0])
        assert Box(0, 0, 800, 600).covers(label.box)
    assert labels[0].box.overlap(labels[1].box) == 0
    assert [label.is_highlighted for label in labels] == [True, False]


def test_labels_keep_off_the_step_dots(small: LayerStore) -> None:
    pane = Pane(Size(800, 600), foot=80)
    step = Step("small", ("body",), labels={"nerve": "Nerve", "electrode": "Electrode"})
    for label in label_places(small, step, pane, {"nerve": Size(160, 50), "electrode": Size(140, 50)}):
        assert label.box.bottom <= 520


@pytest.mark.parametrize(
    ("anchor", "layer", "is_named"),
    [("worn-joint", "joint-worn", True), ("target-branch", "target-branches", True), ("disc", "discs", True),
     ("electrode", "electrodes", True), ("disc", "joints", False), ("nerve", "nerve-roots", False)],
)  # fmt: skip
def test_a_label_stands_out_with_its_layer(anchor: str, layer: str, is_named: bool) -> None:
    assert names_layer(anchor, layer) is is_named


# ---- on the screen


def images(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if str(item.property("source") or "").find("image://picture") >= 0]


def layers(screen: Screen) -> set[tuple[str, ...]]:
    """Return what is seen: the layer, or part of one, and whether it is a halo; a part may be drawn in strips."""
    return {tuple(str(image.property("source")).split("picture/", 1)[1].split("/")[1:3]) for image in images(screen)}


PANE_QML = """
property var shown: {step}
PicturePane {{ width: 800; height: 600; step: window.shown; stepCount: 2; stepIndex: 0 }}
"""


def test_a_step_shows_its_layers_and_labels(show: Show) -> None:
    screen = show(PANE_QML.format(step=STEP), (1000, 700))
    assert len(layers(screen)) == 10  # eight layers, one of them of two parts, and a halo
    texts = {item.property("text") for item in screen.items() if item.inherits("QQuickText")}
    assert {"Disc", "Small nerve of the joint", "Electrode"} <= texts


def test_layers_fade_from_step_to_step(show: Show, engine: QQmlApplicationEngine) -> None:
    dress(engine, is_still=False)
    screen = show(PANE_QML.format(step=STEP), (1000, 700))
    before = layers(screen)
    screen.window.setProperty("shown", {"name": "lumbar_spine", "layers": ["body", "vertebrae"]})
    wait_until(lambda: any(0 < image.opacity() < 1 for image in images(screen)))
    wait_until(lambda: len(images(screen)) == 2)
    assert len(before) == 10


def test_layers_change_at_once_where_motion_is_not_wanted(show: Show) -> None:
    screen = show(PANE_QML.format(step=STEP), (1000, 700))
    screen.window.setProperty("shown", {"name": "lumbar_spine", "layers": ["body", "vertebrae"]})
    settle(3)
    assert len(images(screen)) == 2


def test_going_back_a_step_draws_nothing_anew(show: Show, store: LayerStore) -> None:
    screen = show(PANE_QML.format(step=STEP), (1000, 700))
    step = screen.value("shown").toVariant()
    screen.window.setProperty("shown", {"name": "lumbar_spine", "layers": ["body"]})
    settle()
    drawn = store.drawn_count
    screen.window.setProperty("shown", step)
    settle()
    assert store.drawn_count == drawn
    assert len(layers(screen)) == 10


def test_label_boxes_fit_their_words(show: Show, engine: QQmlApplicationEngine) -> None:
    for scale in (1.0, 1.5, 2.0):
        dress(engine, text_scale=scale)
        screen = show(PANE_QML.format(step=STEP), (1000, 700))
        labels = [item for item in screen.items() if item.property("text") in ("Disc", "Electrode")]
        assert len(labels) == 2
        for label in labels:
            assert label.property("contentWidth") <= label.width()
            assert label.property("contentHeight") <= label.height() + 1


def test_where_labels_have_no_room_their_words_stand_below(show: Show) -> None:
    screen = show(PANE_QML.format(step=STEP).replace("width: 800; height: 600", "width: 180; height: 120"), (1000, 700))
    texts = [item.property("text") for item in screen.items() if item.inherits("QQuickText")]
    assert "Disc · Small nerve of the joint · Electrode" in texts


def test_a_missing_picture_leaves_its_words(show: Show) -> None:
    screen = show(
        PANE_QML.format(step='({ name: "gone", layers: ["body"], alternative: "The lower back" })'), (1000, 700)
    )
    assert not images(screen)
    texts = [item.property("text") for item in screen.items() if item.inherits("QQuickText")]
    assert "The lower back" in texts


def test_a_screen_reader_hears_the_text_alternative(show: Show) -> None:
    screen = show(PANE_QML.format(step=STEP), (1000, 700))
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(screen.window)
    panes = [root.child(index) for index in range(root.childCount())]
    found = [pane for pane in panes if pane.role() == QAccessible.Role.Graphic]
    assert found[0].text(QAccessible.Text.Name) == "The lower back from the side"


def test_every_icon_can_be_drawn_in_any_colour(qapp: object) -> None:
    icons = sorted(path.stem for path in (ROOT / "assets" / "icons").glob("*.svg"))
    provider = IconProvider(ROOT / "assets" / "icons")
    for icon in icons:
        image = provider.requestImage(f"{icon}/8be6f5", QSize(), QSize(96, 96))
        drawn = [colour for place in PIXELS if (colour := image.pixelColor(*place)).alpha() == 255]
        assert len(drawn) > 100, icon
        for colour in drawn:  # edges are rounded by one
            assert max(abs(colour.red() - 0x8B), abs(colour.green() - 0xE6), abs(colour.blue() - 0xF5)) <= 1, icon
    assert provider.requestImage("../secret/000000", QSize(), QSize()).isNull()


# ---- risks


def test_a_dot_is_as_large_as_old_eyes_need(show: Show) -> None:
    screen = show(f"RiskPane {{ width: 1000; height: 1000; risks: {RISKS} }}")
    dots = screen.item("riskDots")
    assert dots.width() / 10 >= 7 * PX_PER_MM_24_INCH
    assert dots.width() == dots.height()


def test_dots_stand_among_words_that_they_would_squeeze(show: Show) -> None:
    screen = show(f"RiskPane {{ width: 600; height: 1000; risks: {RISKS} }}")
    row, dots = screen.item("riskRow"), screen.item("riskDots")
    words = [screen.box(item) for item in walk(row) if item.inherits("QQuickText") and item.isVisible()]
    assert not any(box.intersects(screen.box(dots)) for box in words)
    assert screen.box(row).contains(screen.box(dots))
    assert dots.width() == pytest.approx(4 * dots.height(), abs=4)


def test_who_does_not_see_the_dots_hears_both_sides(show: Show) -> None:
    screen = show(f"RiskPane {{ width: 1000; height: 1000; risks: {RISKS} }}")
    row = QAccessible.queryAccessibleInterface(screen.item("riskRow"))
    told = [row.child(index).text(QAccessible.Text.Name) for index in range(row.childCount())]
    assert "5 had it, 95 did not" in "\n".join(told)
    dots = QAccessible.queryAccessibleInterface(screen.item("riskDots"))
    assert dots.role() == QAccessible.Role.Graphic
    assert dots.text(QAccessible.Text.Name) == "5 of 100 dots are filled, 95 are empty."


def test_more_turns_to_the_risk_that_was_cut(show: Show) -> None:
    screen = show(f"RiskPane {{ width: 1000; height: 620; risks: {RISKS} }}")
    view = screen.item("wordsView")
    rows = [item for item in screen.items() if item.objectName() == "riskRow"]
    cut = next(row for row in rows if row.y() + row.height() > view.height())
    screen.touch("moreButton")
    wait_until(lambda: view.property("contentY") > 0)
    most = view.property("contentHeight") - view.height()
    assert view.property("contentY") == min(cut.y(), most)


def test_what_was_drawn_ahead_is_not_drawn_again(show: Show, store: LayerStore) -> None:
    screen = show(
        "PicturePane { width: 731; height: 517; step: ({ name: 'lumbar_spine', layers: ['body', 'discs'] }) }"
    )
    wait_until(lambda: store.drawn_count >= 2)
    screen.window.grabWindow()
    assert store.drawn_count == 2


def test_a_pane_that_goes_takes_its_picture_along(show: Show) -> None:
    pane = "PicturePane { width: 800; height: 600; step: " + STEP + " }"
    screen = show("Loader { objectName: 'loader'; sourceComponent: Component { " + pane + " } }")
    model = screen.item("picturePane").findChildren(PictureModel)[0]
    layers = weakref.ref(model.layers)
    del model

    screen.item("loader").setProperty("active", False)
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()

    assert layers() is None
