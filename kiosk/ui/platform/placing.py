"""Brings a window onto the screen: over everything, as large as the screen, or of a given size."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow


def place(window: QQuickWindow, size: tuple[int, int] | None, *, is_full_screen: bool = False) -> None:
    """Show a window and give it the keyboard.

    Args:
        window: Not shown yet.
        size: Width and height in pixels; the whole screen when None.
        is_full_screen: Frameless, over everything.
    """
    if size is not None:
        window.resize(*size)
    if is_full_screen:
        from PySide6.QtCore import Qt  # its hundred enumerations take 12 ms, which no first frame should wait for

        window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        window.showFullScreen()
    elif size is None:
        window.showMaximized()
    else:
        window.show()
    window.requestActivate()
