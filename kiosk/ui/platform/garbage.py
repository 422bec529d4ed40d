"""Collects Python's garbage on the screen's thread alone.

Python looks for garbage on whichever thread happens to make the next object. On a worker, which draws a picture, that
thread would destroy objects of Qt that belong to the screen's thread, timers among them, while the screen's event loop
uses them: the program dies with a segmentation fault, once in some thousand screens.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
"""How often it is asked whether a collection is due; Python alone counts the objects."""


class GarbageRound(QObject):
    """Does Python's own collections, by its own thresholds, from a timer of the thread that it is made on.

    Args:
        parent: Its owner; the rounds end with it, or with `close`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the generations that are due."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)

    def close(self) -> None:
        """Hand collecting back to whom it was taken from; the workers have ended."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()


def keep_what_stands() -> None:
    """Look no more through what stands now: a station keeps it, and a walk through it stops the screen for 0.1 s."""
    gc.freeze()


def let_go_when_destroyed(made: QObject) -> None:
    """Empty an object of Python's side when Qt destroys it; call it last in the `__init__` of what QML itself makes.

    PySide (6.11.3 still) never gives up its reference to an object that QML has made. The empty shell that is left
    takes half a kilobyte; with all that it holds, every picture ever shown would stay.
    """
    held = vars(made)
    made.destroyed.connect(lambda: held.clear())
