"""A desk's window: builds engine and window around the root view-model, and takes both down in order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import BugError
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.sheet_provider import SheetProvider
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.platform.density import pixels_per_mm
from kiosk.ui.platform.engine import make_engine
from kiosk.ui.platform.first_frame import FirstFrame
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.platform.translation import Interpreter
from kiosk.ui.theme.dress import dress, make_dense
from kiosk.ui.window_settings import WindowSettings

MODULE = "Antesala.Desk"

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress,
    }
)  # fmt: skip


class DeskWindow:
    """Engine and window of one desk.

    Args:
        desk: The root view-model; it must outlive this window (`close` first, then let it go).
        settings: How the window lies on this machine.

    Raises:
        StationError: A font or a translation is missing.
        BugError: The pages do not load (WINDOW-NOT-LOADED).
    """

    def __init__(self, desk: DeskViewModel, settings: WindowSettings) -> None:
        self._desk = desk
        self._settings = settings
        self._display = _display_of(desk)
        density = settings.px_per_mm or pixels_per_mm(QGuiApplication.primaryScreen(), settings.screen_diagonal_inches)
        self.engine: QQmlApplicationEngine = make_engine(settings.icons, LayerStore(settings.illustrations))
        self.engine.addImageProvider("sheet", SheetProvider(desk.picture))
        dress(self.engine, px_per_mm=density)
        make_dense(self.engine)
        self._dress()
        self._interpreter = Interpreter(self.engine, settings.translations)
        self._interpreter.speak(self._display.code)
        self.window = self._load()
        self.first_frame = FirstFrame(self.window)
        self._measure()
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        self._display.changed.connect(self._dress)
        desk.copied.connect(self._copy)
        desk.alarmed.connect(self._come_to_front)
        self._hands = _Hands(desk)
        self.window.installEventFilter(self._hands)

    def show(self) -> None:
        """Bring the window onto the screen."""
        if self._settings.size is None:
            self.window.showMaximized()
        else:
            self.window.resize(*self._settings.size)
            self.window.show()
        self.window.requestActivate()

    def close(self) -> None:
        """Take the window down: the engine goes first, so that no page looks at a view-model that is gone."""
        self._display.changed.disconnect(self._dress)
        self._desk.copied.disconnect(self._copy)
        self._desk.alarmed.disconnect(self._come_to_front)
        for part in (self.window, self.engine):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
        self._interpreter.rest()

    def _load(self) -> QQuickWindow:
        self.engine.setInitialProperties({"desk": self._desk})
        self.engine.loadFromModule(MODULE, "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BugError("WINDOW-NOT-LOADED", "The desk's window does not load.", "Read the log for QML errors.")
        return roots[0]

    def _dress(self) -> None:
        wish = self._display.property
        dress(self.engine, theme=wish("theme"), text_scale=wish("textScale"), is_still=wish("reduceMotion"))

    def _measure(self) -> None:
        dress(self.engine, window=(self.window.width(), self.window.height()))

    def _come_to_front(self) -> None:
        if self.window.windowState() == Qt.WindowState.WindowMinimized:
            self.window.showMaximized()
        self.window.raise_()
        self.window.requestActivate()
        self.window.alert(0)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


class _Hands(QObject):
    """Tells the desk that somebody is there."""

    def __init__(self, desk: DeskViewModel) -> None:
        super().__init__()
        self._desk = desk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the event and let it through."""
        if event.type() in _SIGNS_OF_LIFE:
            self._desk.touch()
        return False


def _display_of(desk: DeskViewModel) -> DisplayViewModel:
    display = desk.property("display")
    if not isinstance(display, DisplayViewModel):
        raise BugError("WINDOW-NO-DISPLAY", "The desk has no display settings.", "Look at the caller.")
    return display
