"""Watches a window: when fingers lift, when frames begin and end, and which page each frame shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.patient.kiosk import KioskViewModel

Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: when it began and ended, in seconds of `perf_counter`, and what it showed."""

    began: float
    ended: float
    place: Place

    @property
    def cost_ms(self) -> float:
        """Layout, drawing and handing over, in milliseconds."""
        return (self.ended - self.began) * 1000


@dataclass(frozen=True, slots=True)
class Turn:
    """From one page or step to the next: milliseconds from the lifted finger to the end of its first frame."""

    before: Place
    after: Place
    took_ms: float

    @property
    def is_step(self) -> bool:
        """Whether it is another step of the same page."""
        return self.before[:2] == self.after[:2]


def place_of(kiosk: KioskViewModel) -> Place:
    """Return what shows: the screen, its stop, and its step or part."""
    page: Any = kiosk.page
    part = (str(getattr(page, name, "")) for name in ("step", "part", "isConfirmed"))
    return str(kiosk.screen), str(getattr(page, "stop_id", "")), "/".join(part)


class Watch(QObject):
    """Notes every frame of a window, and every turn that a touch brought.

    It filters the window's own events and nobody else's, so it costs a few microseconds a touch.

    Args:
        window: The kiosk's window.
        kiosk: Tells which page shows.
    """

    def __init__(self, window: QQuickWindow, kiosk: KioskViewModel) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._lifted = self._began = perf_counter()
        self.frames: list[Frame] = []
        self.turns: list[Turn] = []
        self.on_lift: Callable[[], None] | None = None
        self._place = place_of(kiosk)
        self._is_touched = False
        window.installEventFilter(self)
        window.frameSwapped.connect(self._note_frame)

    @property
    def lifted_at(self) -> float:
        """When the last finger lifted, in seconds of `perf_counter`."""
        return self._lifted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the time and let the event through."""
        kind = event.type()
        if kind is QEvent.Type.TouchEnd:
            self._lifted, self._is_touched = perf_counter(), True
        elif kind is QEvent.Type.UpdateRequest:
            self._began = perf_counter()
        return False

    def _note_frame(self) -> None:
        now, place = perf_counter(), place_of(self._kiosk)
        self.frames.append(Frame(self._began, now, place))
        if place != self._place:
            if self._is_touched:
                self.turns.append(Turn(self._place, place, (now - self._lifted) * 1000))
            self._place, self._is_touched = place, False
