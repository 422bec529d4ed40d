"""The words of the page that shows, in the order in which they are read: told by the controls that show them.

A control says what it reads aloud in its property ``spoken`` (limited Markdown); what lies in it is not asked. The
words of a page come first, then what stands in the picture's place, then what stands aside. So no page has code of its
own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.speech.sentences import Sentence, sentences_of
from kiosk.ui.patient.reading import PageLook
from kiosk.ui.platform.hit_testing import control_at, is_button
from kiosk.ui.platform.things import is_masked

_PARTS = ("wordsItem", "picture", "aside")
_ANSWERS = ("chosen", "ticked", "isChosen", "answered")


class PageWords(QObject):
    """Looks at one window's page, and names what is touched. Fits `ReadablePage`.

    Args:
        window: The patient's window, with the page in its property ``pageItem``.
        say: Called with the name of each control that a finger comes down on.
        parent: Its owner.
    """

    def __init__(self, window: QQuickWindow, say: Callable[[str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._say = say
        window.installEventFilter(self)
        self._frame: QQuickItem | None = None
        self._passages: list[tuple[QQuickItem, Sentence]] = []

    def look(self) -> PageLook:
        """Look at the page anew; a page that says nothing of its words has none."""
        frame = self._window.property("pageItem")
        self._frame = frame if isinstance(frame, QQuickItem) and frame.property("offersReading") else None
        speaking = list(self._speaking())
        self._passages = [
            (item, sentence) for item in speaking for sentence in sentences_of(str(item.property("spoken")))
        ]
        answers = tuple(item.property(name) for item in speaking for name in _ANSWERS)
        return PageLook(tuple(sentence.text for _item, sentence in self._passages), answers)

    def mark(self, index: int) -> None:
        """Mark one sentence of the last look and bring it into view; -1 marks none."""
        frame = self._frame
        if frame is None or not shiboken6.isValid(frame):
            return
        item, sentence = self._passages[index] if 0 <= index < len(self._passages) else (None, None)
        if item is not None and not shiboken6.isValid(item):
            item, sentence = None, None
        place = {"block": sentence.block, "start": sentence.start, "end": sentence.end} if sentence else {}
        frame.setProperty("spokenPlace", place)
        frame.setProperty("spokenItem", item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name what a finger comes down on, and let the touch through."""
        if event.type() is QEvent.Type.TouchBegin and isinstance(event, QTouchEvent) and event.pointCount():
            self._say(self.touched(event.point(0).position()))
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._say(self.touched(event.position()))
        return False

    def touched(self, at: QPointF) -> str:
        """Return what the button under a finger is called; empty where there is none.

        Args:
            at: A point of the window.
        """
        control = control_at(self._window, at)
        if control is None or not is_button(control) or control.parentItem().property("isOfReader"):
            return ""  # whoever pauses the reader does not want it to say something else
        if control.property("isPadKey") is True or is_masked(control):
            return ""  # a code, a birthday, a PIN: who touches sees them, and nobody else shall hear them
        return str(control.property("spoken") or control.property("text") or "")

    def _speaking(self) -> Iterator[QQuickItem]:
        for part in _PARTS:
            item = self._frame.property(part) if self._frame is not None else None
            if isinstance(item, QQuickItem):
                yield from _speaking(item)


def _speaking(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what speaks in an item, as it lies there; what cannot be seen does not."""
    if not item.isVisible():
        return
    if item.property("spoken") is not None:
        yield item
        return
    for child in item.childItems():
        yield from _speaking(child)
