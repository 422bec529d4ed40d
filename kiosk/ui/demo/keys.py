"""A keyboard that works the real screens of a desk, letter by letter, through the window's own events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

_NONE = Qt.KeyboardModifier.NoModifier


class Keys:
    """One keyboard at one window.

    Args:
        window: The desk's window.
    """

    def __init__(self, window: QWindow) -> None:
        self._window = window

    def write(self, text: str) -> None:
        """Type text where the focus is; a new line is the return key."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            self._strike(key, _NONE, "\r" if letter == "\n" else letter)
        QTest.qWait(1)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key, for example ``Ctrl`` and ``Return``; the window's shortcuts see it first."""
        QTest.keyClick(self._window, key, modifiers)
        QTest.qWait(1)

    def _strike(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifiers, text))
