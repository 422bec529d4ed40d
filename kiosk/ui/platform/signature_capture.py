"""Catches every point of a signature, from finger, pen or mouse, before Qt Quick merges them to one a frame.

An event filter on the window: facts measured 500 of 500 points a second this way. Only one finger or pen draws at a
time; a palm or a second finger is ignored. What turns out to be a palm, because it grows broad, rests, or a pen comes
beside it, takes its ink back. Positions and the computed pen width are kept, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from time import monotonic

import shiboken6
from PySide6.QtCore import Property, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTabletEvent, QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.platform.hands import PALM_MM, RESTS_AFTER_MS, STILL_MM
from kiosk.ui.platform.hit_testing import control_at
from kiosk.ui.platform.pen import Pen, Segment, curves_of
from kiosk.visit.signature import MOST_POINTS, Stroke

QML_IMPORT_NAME = "Antesala.ControlModels"
QML_IMPORT_MAJOR_VERSION = 1

_FRAME_MS = 16
_PX_PER_MM = 92 / 25.4
_PEN_REST_S = 0.6
"""How long after a pen's point fingers are still taken for the writing hand."""

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_PENS = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_MICE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)


@dataclass(frozen=True, slots=True)
class _Touch:
    """One point of one event, in the window's pixels. Source: `finger 3`, `pen` or `mouse`."""

    source: str
    state: QEventPoint.State
    position: QPointF
    at_ms: float
    pressure: float = 0.0
    size: float = 0.0


@QmlElement
@QmlUncreatable("made by the program")
class SignatureCapture(QObject):
    """What is drawn on the signature pad.

    Signals:
        changed: A stroke ended, was taken back, or all were cleared; or drawing began or ended.
        inked: New curves to draw, flat: seven numbers each (see `pen.Segment`).
        redrawn: Everything must be drawn anew.
        listens: Began to listen to a window; what must see its events before does so from now on.
    """

    changed = Signal()
    inked = Signal(list)
    redrawn = Signal()
    listens = Signal()

    def __init__(self, parent: QObject | None = None, *, px_per_mm: float = _PX_PER_MM) -> None:
        super().__init__(parent)
        self._px_per_mm = px_per_mm
        self._began: _Touch | None = None
        self._is_still = False
        self._pad: QQuickItem | None = None
        self._window: QQuickWindow | None = None
        self._strokes: list[Stroke] = []
        self._pen: Pen | None = None
        self._source = ""
        self._pen_at_s = float("-inf")
        self._fresh: list[float] = []
        # Drawing waits for the next frame; catching never does.
        self._frame = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._frame.timeout.connect(self._send)

    # ---- for QML

    @Property(bool, notify=changed)
    def hasInk(self) -> bool:
        """Whether something is drawn."""
        return self.has_ink

    @Property(bool, notify=changed)
    def isDrawing(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._pen is not None

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        """Whether no more points are taken."""
        return self.point_count >= MOST_POINTS

    @Slot(QQuickItem, QQuickWindow)
    def attach(self, pad: QQuickItem, window: QQuickWindow | None) -> None:
        """Listen to the window of an item; strokes begin inside the item.

        The window comes as an argument: what `pad.window()` returns counts as the pad's to PySide6, and every hold on
        the window is void once the pad is gone.
        """
        self.detach(self._pad)
        self._pad = pad
        pad.windowChanged.connect(self._listen)
        self._listen(window)

    @Slot(QQuickItem)
    def detach(self, pad: QQuickItem | None) -> None:
        """Listen no longer, if this is the item listened to; what was drawn stays."""
        if pad is None or pad is not self._pad:
            return
        self._listen(None)
        self._pad = None
        self._pen = None

    @Slot(result=list)
    def segments(self) -> list[float]:
        """Return all curves drawn so far, flat, seven numbers each."""
        self._fresh.clear()
        strokes = [stroke.points for stroke in self._strokes]
        if self._pen is not None:
            strokes.append(tuple(self._pen.points))
        return [number for points in strokes for curve in curves_of(points) for number in curve]

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes and self._pen is None:
            self._strokes.pop()
            self.redrawn.emit()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take everything back."""
        had_ink = self.has_ink
        self._strokes.clear()
        self._pen = None
        self._fresh.clear()
        self.redrawn.emit()
        if had_ink:
            self.changed.emit()

    # ---- for Python

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The finished strokes, in shares of the pad's width."""
        return tuple(self._strokes)

    @property
    def has_ink(self) -> bool:
        """Whether something is drawn."""
        return bool(self._strokes) or self._pen is not None

    @property
    def point_count(self) -> int:
        """How many points are kept."""
        drawing = len(self._pen.points) if self._pen else 0
        return sum(len(stroke.points) for stroke in self._strokes) + drawing

    def holds(self, position: QPointF) -> bool:
        """Say whether a point of the window lies on the pad, where every touch counts."""
        return self._pad is not None and self._window is not None and control_at(self._window, position) is self._pad

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to the pad; let all else through."""
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            return self._take_touch(event)
        if kind in _PENS and isinstance(event, QTabletEvent):
            point = event.points()[0]
            return self._take(
                event, _Touch("pen", point.state(), event.position(), event.timestamp(), event.pressure())
            )
        if kind in _MICE and isinstance(event, QMouseEvent):
            point = event.points()[0]
            is_real = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
            touch = _Touch("mouse", point.state(), event.position(), event.timestamp())
            return self._take(event, touch) if is_real else self._source != ""
        return False

    # ---- the work

    @Slot(QQuickWindow)
    def _listen(self, window: QQuickWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):  # a window may go before its items
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            self.listens.emit()

    def _take_touch(self, event: QTouchEvent) -> bool:
        if event.type() is QEvent.Type.TouchCancel:
            was_drawing = self._source.startswith("finger")
            self._end()
            return was_drawing
        taken = False
        for point in event.points():
            ellipse = point.ellipseDiameters()
            touch = _Touch(
                f"finger {point.id()}",
                point.state(),
                point.position(),
                event.timestamp(),
                size=max(ellipse.width(), ellipse.height()),
            )
            taken = self._take(event, touch) or taken
        return taken

    def _take(self, event: QPointerEvent, touch: _Touch) -> bool:
        """Draw with one point; say whether it was for the pad."""
        state = touch.state
        if state is QEventPoint.State.Pressed and self._is_only_resting(touch):
            self._drop()
        if touch.source == self._source:
            if self._is_broad(touch):
                self._drop()
                event.accept()
                return True
            if state is not QEventPoint.State.Stationary:
                self._move(touch)
            if state is QEventPoint.State.Released:
                self._end()
        elif state is not QEventPoint.State.Pressed or not self.holds(touch.position):
            return False
        elif self._source == "" and not self._is_palm(touch) and self.point_count < MOST_POINTS:
            self._begin(touch)
        event.accept()
        return True

    def _is_palm(self, touch: _Touch) -> bool:
        is_finger = touch.source.startswith("finger")
        return is_finger and (self._is_broad(touch) or monotonic() - self._pen_at_s < _PEN_REST_S)

    def _is_broad(self, touch: _Touch) -> bool:
        return touch.size > PALM_MM * self._px_per_mm

    def _is_only_resting(self, other: _Touch) -> bool:
        """Say whether what draws now is no more than the writing hand: a pen comes, or another finger after a while."""
        began = self._began
        if began is None or not self._source.startswith("finger") or other.source == self._source:
            return False
        if other.source == "pen":
            return self.holds(other.position)
        return other.at_ms - began.at_ms >= RESTS_AFTER_MS and self._is_still

    def _begin(self, touch: _Touch) -> None:
        self._source, self._began, self._is_still = touch.source, touch, True
        self._pen = Pen(has_pressure=touch.source == "pen" and touch.pressure > 0)
        self._move(touch)
        self.changed.emit()

    def _move(self, touch: _Touch) -> None:
        pad, pen = self._pad, self._pen
        if pad is None or pen is None or pad.width() <= 0 or self.point_count >= MOST_POINTS:
            return
        if touch.source == "pen":
            self._pen_at_s = monotonic()
        if self._began is not None:
            way = touch.position - self._began.position
            self._is_still = self._is_still and hypot(way.x(), way.y()) <= STILL_MM * self._px_per_mm
        place = pad.mapFromScene(touch.position)
        x = min(max(place.x(), 0.0), pad.width()) / pad.width()
        y = min(max(place.y(), 0.0), pad.height()) / pad.width()
        self._ink(pen.move(x, y, at_ms=touch.at_ms, pressure=touch.pressure))

    def _drop(self) -> None:
        """Take the stroke back that is being drawn."""
        self._source, self._pen, self._began = "", None, None
        self._fresh.clear()
        self.redrawn.emit()
        self.changed.emit()

    def _end(self) -> None:
        self._source, self._began = "", None
        pen, self._pen = self._pen, None
        if pen is None:
            return
        self._ink(pen.lift())
        if pen.points:
            self._strokes.append(Stroke(tuple(pen.points)))
        self.changed.emit()

    def _ink(self, curve: Segment | None) -> None:
        if curve is not None:
            self._fresh.extend(curve)
            if not self._frame.isActive():
                self._frame.start()

    @Slot()
    def _send(self) -> None:
        fresh, self._fresh = self._fresh, []
        if fresh:
            self.inked.emit(fresh)
