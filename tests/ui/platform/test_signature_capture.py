"""Every point of a signature is kept, from finger, pen or mouse, and nothing that is not drawn by the writing hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QImage, QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from kiosk.ui.platform import signature_capture
from kiosk.ui.platform.hands import RESTS_AFTER_MS
from kiosk.ui.platform.pen import Pen, curves_of
from kiosk.ui.platform.signature_capture import SignatureCapture, _Touch
from kiosk.ui.theme.dress import dress
from kiosk.visit.signature import require_signature
from tests.ui.gallery.controls import SIGNING
from tests.ui.screen import InputClock, Screen, settle, wait_until

Show = Callable[..., Screen]


@pytest.fixture
def capture(engine: QQmlApplicationEngine) -> SignatureCapture:
    return SignatureCapture(engine)


@pytest.fixture
def screen(show: Show, capture: SignatureCapture) -> Screen:
    return show(SIGNING, capture=capture)


def along(screen: Screen, share: float) -> QPointF:
    """A point of a wavy line across the pad."""
    pad = screen.box(screen.item("signatureInk"))
    wave = 0.25 * math.sin(share * 14)
    return QPointF(pad.left() + pad.width() * (0.1 + 0.8 * share), pad.top() + pad.height() * (0.5 + wave))


def draw(screen: Screen, points: int = 50) -> None:
    """Draw a line faster than frames come: the event loop does not turn between the points."""
    finger = QTest.touchEvent(screen.window, screen.finger)
    finger.press(0, along(screen, 0).toPoint()).commit()
    for number in range(1, points - 1):
        finger.move(0, along(screen, number / points).toPoint()).commit()
    finger.release(0, along(screen, 1).toPoint()).commit()


def test_all_of_500_points_a_second_are_kept(screen: Screen, capture: SignatureCapture) -> None:
    draw(screen, 1000)  # two seconds' worth
    assert [len(stroke.points) for stroke in capture.strokes] == [1000]


def test_points_are_shares_of_the_pads_width(screen: Screen, capture: SignatureCapture) -> None:
    draw(screen)
    pad = screen.item("signatureInk")
    points = capture.strokes[0].points
    assert points[0].x == pytest.approx(0.1, abs=0.002)
    assert points[-1].x == pytest.approx(0.9, abs=0.002)
    assert all(0 <= point.y <= pad.height() / pad.width() for point in points)
    require_signature(capture.strokes)


def test_a_real_finger_draws(screen: Screen, capture: SignatureCapture) -> None:
    start, end = along(screen, 0).toPoint(), along(screen, 1).toPoint()
    screen.press(start)
    for number in range(1, 20):
        screen.move(start + (end - start) * (number / 20))
    screen.release(end)
    assert len(capture.strokes[0].points) == 21
    assert QImage(screen.window.grabWindow()).pixelColor(start).lightness() < 128


def test_a_mouse_draws(screen: Screen, capture: SignatureCapture) -> None:
    start = along(screen, 0).toPoint()
    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for number in range(1, 10):
        QTest.mouseMove(screen.window, start + QPoint(number * 12, number * 3))
    QTest.mouseRelease(
        screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(120, 30)
    )
    assert len(capture.strokes) == 1
    assert len(capture.strokes[0].points) >= 10


def send_pen(screen: Screen, kind: QEvent.Type, position: QPointF, pressure: float) -> None:
    device = QPointingDevice(
        "pen", 99, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
    event = QTabletEvent(
        kind, device, position, position, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, button,
    )  # fmt: skip
    QCoreApplication.sendEvent(screen.window, event)


def test_a_pen_draws_wider_when_pressed_harder(screen: Screen, capture: SignatureCapture) -> None:
    send_pen(screen, QEvent.Type.TabletPress, along(screen, 0), 0.1)
    for number in range(1, 60):
        send_pen(screen, QEvent.Type.TabletMove, along(screen, number / 120), 0.1)
    for number in range(60, 119):
        send_pen(screen, QEvent.Type.TabletMove, along(screen, number / 120), 0.9)
    send_pen(screen, QEvent.Type.TabletRelease, along(screen, 1), 0.0)
    points = capture.strokes[0].points
    assert points[100].width > points[50].width * 1.3


def test_a_line_leaving_the_pad_stays_at_its_edge(screen: Screen, capture: SignatureCapture) -> None:
    start = along(screen, 0).toPoint()
    screen.press(start)
    screen.move(QPoint(5, 5))
    screen.move(start)
    screen.release(start)
    points = capture.strokes[0].points
    assert (points[1].x, points[1].y) == (0.0, 0.0)
    assert len(points) == 3


def test_a_touch_beside_the_pad_is_not_drawn_and_still_works(screen: Screen, capture: SignatureCapture) -> None:
    heard: list[bool] = []
    screen.item("back").clicked.connect(lambda: heard.append(True))  # type: ignore[attr-defined]  # a QML signal
    screen.touch("back")
    assert heard
    assert not capture.strokes


def test_no_stroke_begins_where_the_pad_cannot_be_touched(screen: Screen, capture: SignatureCapture) -> None:
    pad, start = screen.item("signatureInk"), along(screen, 0)
    assert capture.holds(start)
    pad.setEnabled(False)  # as under a sheet
    assert not capture.holds(start)
    pad.setEnabled(True)
    pad.setVisible(False)
    assert not capture.holds(start)


def test_a_second_finger_is_ignored(screen: Screen, capture: SignatureCapture) -> None:
    start, other = along(screen, 0).toPoint(), along(screen, 1).toPoint()
    screen.press(start)
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, other).commit()
    QTest.touchEvent(screen.window, screen.finger).move(0, start + QPoint(30, 0)).move(1, other + QPoint(5, 5)).commit()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).release(1, other).commit()
    screen.release(start + QPoint(60, 0))
    assert len(capture.strokes) == 1
    assert max(point.x for point in capture.strokes[0].points) < 0.3


def test_the_hand_beside_a_pen_is_ignored(
    screen: Screen, capture: SignatureCapture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature_capture, "_PEN_REST_S", 60)  # a busy machine takes its time
    send_pen(screen, QEvent.Type.TabletPress, along(screen, 0), 0.5)
    send_pen(screen, QEvent.Type.TabletRelease, along(screen, 0.1), 0.0)
    draw(screen)
    assert len(capture.strokes) == 1


def test_a_pen_takes_over_from_the_hand_that_came_down_before_it(screen: Screen, capture: SignatureCapture) -> None:
    screen.press(along(screen, 0.9).toPoint())
    assert capture.property("isDrawing")
    send_pen(screen, QEvent.Type.TabletPress, along(screen, 0), 0.5)
    send_pen(screen, QEvent.Type.TabletMove, along(screen, 0.2), 0.5)
    screen.move(along(screen, 0.95).toPoint())
    send_pen(screen, QEvent.Type.TabletRelease, along(screen, 0.3), 0.0)
    screen.release(along(screen, 0.95).toPoint())
    assert len(capture.strokes) == 1
    assert max(point.x for point in capture.strokes[0].points) < 0.5


def test_a_hand_that_rests_gives_way_to_the_finger_and_leaves_no_dot(screen: Screen, capture: SignatureCapture) -> None:
    clock = InputClock(screen.window)
    screen.press(along(screen, 0.9).toPoint())
    clock.go_on(RESTS_AFTER_MS)
    start = along(screen, 0).toPoint()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).press(1, start).commit()
    for step in range(1, 6):
        move = start + QPoint(20 * step, 0)
        QTest.touchEvent(screen.window, screen.finger).stationary(0).move(1, move).commit()
    QTest.touchEvent(screen.window, screen.finger).stationary(0).release(1, start + QPoint(100, 0)).commit()
    screen.release(along(screen, 0.9).toPoint())
    assert len(capture.strokes) == 1
    assert max(point.x for point in capture.strokes[0].points) < 0.5


def test_a_contact_that_grows_broad_takes_its_ink_back(screen: Screen, capture: SignatureCapture) -> None:
    event = QTouchEvent(QEvent.Type.TouchUpdate, screen.finger, Qt.KeyboardModifier.NoModifier, [])
    place, states = along(screen, 0.5), QEventPoint.State
    for state, size_px in ((states.Pressed, 40.0), (states.Updated, 60.0), (states.Updated, 200.0)):
        assert capture._take(event, _Touch("finger 0", state, place, 0.0, size=size_px)), "it is for the pad"
    assert not capture.has_ink


def test_undo_takes_the_last_stroke_and_clear_all(screen: Screen, capture: SignatureCapture) -> None:
    for _ in range(3):
        draw(screen)
    capture.undo()
    assert len(capture.strokes) == 2
    capture.clear()
    assert not capture.strokes
    assert not capture.has_ink
    capture.undo()
    assert not capture.strokes


def test_what_was_undone_is_gone_from_the_screen(screen: Screen, capture: SignatureCapture) -> None:
    settle()
    empty = screen.window.grabWindow()
    draw(screen)
    wait_until(lambda: screen.window.grabWindow() != empty)
    capture.undo()
    wait_until(lambda: screen.window.grabWindow() == empty)


def test_an_endless_drawing_stops_at_its_limit(
    screen: Screen, capture: SignatureCapture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature_capture, "MOST_POINTS", 100)
    for _ in range(3):
        draw(screen, 60)
    assert capture.point_count == 100
    assert capture.property("isFull") is True
    draw(screen)
    assert capture.point_count == 100


def test_another_theme_draws_the_signature_anew(
    screen: Screen, capture: SignatureCapture, engine: QQmlApplicationEngine
) -> None:
    draw(screen)
    dress(engine, theme="contrast-dark")
    start = along(screen, 0).toPoint()
    wait_until(lambda: QImage(screen.window.grabWindow()).pixelColor(start).lightness() > 200)


def test_what_was_drawn_outlives_its_page(show: Show, capture: SignatureCapture) -> None:
    body = """
    required property SignatureCapture capture
    property bool isShown: true
    Loader {
        anchors.fill: parent
        active: window.isShown
        sourceComponent: SignaturePad { capture: window.capture; hint: "Sign here" }
    }"""
    screen = show(body, capture=capture)
    draw(screen)
    screen.window.setProperty("isShown", False)
    settle()
    assert len(capture.strokes) == 1
    draw_nowhere = QPoint(500, 500)
    screen.press(draw_nowhere)
    screen.release(draw_nowhere)
    assert len(capture.strokes) == 1


def test_a_slow_line_is_wider_than_a_fast_one() -> None:
    slow, fast = Pen(), Pen()
    for number in range(100):
        slow.move(number * 0.001, 0, at_ms=number * 10)
        fast.move(number * 0.02, 0, at_ms=number * 10)
    assert slow.points[-1].width > fast.points[-1].width * 1.5


def test_a_finished_stroke_is_drawn_as_it_was() -> None:
    pen = Pen()
    live = [pen.move(x / 50, math.sin(x), at_ms=x * 4) for x in range(30)]
    live.append(pen.lift())
    assert curves_of(tuple(pen.points))[:-1] == live[:-1]


def test_a_resting_pen_adds_no_points() -> None:
    pen = Pen()
    for at_ms in range(100):
        pen.move(0.5, 0.2, at_ms=at_ms)
    assert len(pen.points) == 1
    assert pen.lift() is None
