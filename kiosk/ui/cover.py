"""The cover: a plain window with the program's name, on the screen before anything else of the program is read.

Reading pages and view-models takes several times as long as bringing up a window. Whoever starts a station, or sees it
start again after a fault, should not look at an empty screen for that while.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.ui.controls.markdown  # noqa: F401 -- PySide loses its singleton when an engine was made before it
from kiosk.errors import BugError
from kiosk.ui.platform.first_frame import FirstFrame
from kiosk.ui.platform.fonts import load_first_font
from kiosk.ui.platform.placing import place

QML_FOLDER = Path(__file__).resolve().parent / "qml"


class Cover:
    """One window, that goes when the station's own has shown its first frame.

    Args:
        theme: ``light``, ``contrast-light`` or ``contrast-dark``: the ground that the pages will have.

    Raises:
        StationError: A font is missing.
        BugError: The cover does not load (COVER-NOT-LOADED).
    """

    def __init__(self, theme: str) -> None:
        family = load_first_font()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML_FOLDER))
        self._engine.setInitialProperties({"theme": theme, "fontFamily": family})
        self._engine.loadFromModule("Antesala.Cover", "Cover")
        roots: list[QObject] = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BugError("COVER-NOT-LOADED", "The cover does not load.", "Read the log for QML errors.")
        self.window: QQuickWindow = roots[0]

    def show(self, size: tuple[int, int] | None, *, is_full_screen: bool = False) -> None:
        """Bring the cover onto the screen, and come back when it stands there.

        Args:
            size: Width and height in pixels; the whole screen when None.
            is_full_screen: Frameless, over everything.
        """
        stands = QEventLoop()
        frame = FirstFrame(self.window)
        frame.shown.connect(stands.quit)
        place(self.window, size, is_full_screen=is_full_screen)
        stands.exec()

    def close(self) -> None:
        """Take the cover away; the station's own window stands before it."""
        self.window.close()
        for part in (self.window, self._engine):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)


def uncover(frame: FirstFrame, cover: Cover | None) -> None:
    """Let the cover go when the station's own window has shown its first frame."""
    if cover is not None:
        frame.shown.connect(cover.close)
