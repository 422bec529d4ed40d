"""Keeps a patient inside the kiosk: swallows the keys that leave a full screen and the wish to close the window.

What Qt cannot reach (switching consoles, Ctrl+Alt+Del on Windows) is the session's part; the operating guide lists it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_NEVER = frozenset(
    {
        Qt.Key.Key_Escape, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Meta, Qt.Key.Key_Menu, Qt.Key.Key_Print,
        Qt.Key.Key_SysReq, Qt.Key.Key_Pause, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R, Qt.Key.Key_Sleep,
        Qt.Key.Key_PowerOff, Qt.Key.Key_PowerDown, Qt.Key.Key_Launch0, Qt.Key.Key_HomePage, Qt.Key.Key_Search,
    }
)  # fmt: skip

_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
_COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_GRABBING = frozenset({"xcb", "windows"})
_ALT_GR = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride)


def escapes(event: QKeyEvent) -> bool:
    """Say whether a key could lead out of the kiosk: function and system keys, and everything with Alt, Ctrl or Super.

    AltGr, which some systems report as Ctrl+Alt, stays free where it writes another sign than the key's own.
    """
    if event.key() in _NEVER or event.key() in _FUNCTION_KEYS:
        return True
    modifiers = event.modifiers() & _COMMANDS
    if modifiers == _ALT_GR and event.text() and event.text().isprintable():
        return event.text().upper() == chr(event.key() & 0xFFFF)
    return bool(modifiers)


class KeyGuard(QObject):
    """Guards one window while it is full screen, until staff let it go.

    Args:
        window: The kiosk's window.
        spares: Keys that the kiosk itself listens to; alone, without Alt, Ctrl or Super, they lead nowhere.
        parent: Its owner.
    """

    def __init__(
        self, window: QWindow, *, spares: frozenset[Qt.Key] = frozenset(), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._spares = spares
        self._is_on = False
        self._hides_pointer = False

    @property
    def is_on(self) -> bool:
        """Whether keys and closing are guarded."""
        return self._is_on

    def start(self, *, hides_pointer: bool = False) -> None:
        """Guard from now on.

        Args:
            hides_pointer: No mouse pointer, for a touchscreen without a mouse.
        """
        if self._is_on:
            return
        self._is_on = True
        _application().installEventFilter(self)
        self._grab(True)
        self._hides_pointer = hides_pointer
        if hides_pointer:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def allow_leaving(self) -> None:
        """Guard no longer: staff may close the window."""
        if not self._is_on:
            return
        self._is_on = False
        _application().removeEventFilter(self)
        self._grab(False)
        if self._hides_pointer:
            QGuiApplication.restoreOverrideCursor()

    def _grab(self, is_wanted: bool) -> None:
        # Under a window manager the grab keeps Alt+Tab from it; other platforms have none and would only complain.
        if QGuiApplication.platformName() in _GRABBING:
            self._window.setKeyboardGrabEnabled(is_wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out."""
        kind = event.type()
        if kind is QEvent.Type.Close and watched is self._window:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent) and escapes(event) and not self._is_spared(event):
            event.accept()
            return True
        return False

    def _is_spared(self, event: QKeyEvent) -> bool:
        return event.key() in self._spares and not event.modifiers() & _COMMANDS


def _application() -> QGuiApplication:
    found = QGuiApplication.instance()
    assert isinstance(found, QGuiApplication)
    return found
