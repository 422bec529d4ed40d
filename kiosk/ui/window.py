"""The patient's window: builds engine and window around the root view-model, and takes both down in order.

It keeps nothing of a visit. What the patient chose about size, contrast and language goes to the Theme and the engine;
touches go to the idle watch; the strokes on the signature pad go to the signing page's view-model.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import BugError
from kiosk.ui.other_ways import OtherWays
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.ui.platform.density import pixels_per_mm
from kiosk.ui.platform.engine import make_engine
from kiosk.ui.platform.first_frame import FirstFrame
from kiosk.ui.platform.hush import Hush
from kiosk.ui.platform.key_guard import KeyGuard
from kiosk.ui.platform.layer_store import LayerStore
from kiosk.ui.platform.page_words import PageWords
from kiosk.ui.platform.placing import place
from kiosk.ui.platform.scan_light import ScanLight
from kiosk.ui.platform.signature_capture import SignatureCapture
from kiosk.ui.platform.staff_gesture import CORNER_MM, StaffGesture
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.platform.touch_filter import TouchFilter
from kiosk.ui.platform.translation import Interpreter
from kiosk.ui.theme.dress import dress
from kiosk.ui.window_settings import WindowSettings

MODULE = "Antesala.Patient"

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.KeyPress)
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease, QEvent.Type.KeyRelease)


class KioskWindow:
    """Engine, window and what connects them with the kiosk's view-model.

    Args:
        kiosk: The root view-model; it must outlive this window (`close` first, then let it go).
        settings: How the window lies on this machine.
        tasks: Draws pictures ahead on a worker; without it they are drawn when they show.

    Raises:
        StationError: A font or a translation is missing.
        BugError: The page module does not load (WINDOW-NOT-LOADED).
    """

    def __init__(self, kiosk: KioskViewModel, settings: WindowSettings, *, tasks: TaskRunner | None = None) -> None:
        self._kiosk = kiosk
        self._settings = settings
        self._display = _display_of(kiosk)
        self._store = LayerStore(settings.illustrations, runner=tasks)
        self._light = ScanLight()
        self._px_per_mm = settings.px_per_mm or _density(settings.screen_diagonal_inches)
        self._capture = SignatureCapture(px_per_mm=self._px_per_mm)
        self.engine: QQmlApplicationEngine = make_engine(settings.icons, self._store)
        self._interpreter = Interpreter(self.engine, settings.translations)
        dress(self.engine, px_per_mm=self._px_per_mm)
        self._dress()
        self._speak()
        self.window = self._load()
        self.first_frame = FirstFrame(self.window)
        self._hush = self._cover_pages()
        self._follow_kiosk()
        self._watch_hands()

    def show(self) -> None:
        """Bring the window onto the screen."""
        place(self.window, self._settings.size, is_full_screen=self._settings.is_full_screen)
        if self._settings.is_full_screen:
            self._guard.start()

    def close(self) -> None:
        """Take the window down: the engine goes first, so that no page looks at a view-model that is gone."""
        self._display.changed.disconnect(self._dress)
        self._display.languageChanged.disconnect(self._speak)
        if self._reading is not None:
            self._reading.rest()
        self._kiosk.pageChanged.disconnect(self._offer_pad)
        self._kiosk.leaveAllowed.disconnect(self._let_go)
        self._kiosk.visitOpened.disconnect(self._store.read_ahead)
        self.ways.rest()
        self._guard.allow_leaving()
        for part in (self.window, self.engine):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
        self._interpreter.rest()

    def _load(self) -> QQuickWindow:
        self.engine.setInitialProperties({"kiosk": self._kiosk, "capture": self._capture, "light": self._light})
        self.engine.loadFromModule(MODULE, "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BugError("WINDOW-NOT-LOADED", "The patient's window does not load.", "Read the log for QML errors.")
        return roots[0]

    def _cover_pages(self) -> Hush:
        pages = self.window.findChild(QQuickItem, "pages")
        if pages is None:
            raise BugError("WINDOW-NO-PAGES", "The patient's window has no place for pages.", "Look at Main.qml.")
        return Hush(self.window, pages)

    def _follow_kiosk(self) -> None:
        reading = self._kiosk.property("reading")
        self._reading = reading if isinstance(reading, ReadingViewModel) else None
        if self._reading is not None:
            self._reading.read_from(PageWords(self.window, self._reading.say, self.window))
        self._measure()
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        self._display.changed.connect(self._dress)
        self._display.languageChanged.connect(self._speak)
        self._capture.changed.connect(self._take_strokes)
        self._kiosk.pageChanged.connect(self._offer_pad)
        self._kiosk.leaveAllowed.connect(self._let_go)
        self._kiosk.visitOpened.connect(self._store.read_ahead)

    def _watch_hands(self) -> None:
        """Forgive trembling hands, tell the idle watch of every touch, and listen for the staff's gesture."""
        wishes, spares = self._display.wishes, self._capture.holds
        self.ways = OtherWays(self.window, self._kiosk, wishes, self._light, spares=spares)
        self._guard = KeyGuard(self.window, spares=self.ways.keys)
        self._fingers = TouchFilter(self._capture.holds, px_per_mm=self._px_per_mm)
        self._fingers.began.connect(self._kiosk.touch_began)
        self._fingers.ended.connect(self._kiosk.touch_ended)
        self._others = _OtherHands(self._kiosk)
        self.window.installEventFilter(self._others)
        self._gesture = StaffGesture(self.window, corner_px=CORNER_MM * self._px_per_mm)
        # Queued: the same touch also comes as a mouse press, which would fall beside the sheet and close it at once.
        self._gesture.made.connect(self._kiosk.openStaff, Qt.ConnectionType.QueuedConnection)
        self._capture.listens.connect(self._see_touches_first)
        self._see_touches_first()

    def _see_touches_first(self) -> None:
        """Let the filter of touches see the window's events before anybody else does.

        It listens to the window alone: a filter on the application is asked for each event of each item of a page.
        """
        self.window.installEventFilter(self._fingers)

    def _offer_pad(self) -> None:
        """Begin each page with an empty pad, and let the signing page clear it and take strokes back."""
        self._capture.clear()
        page = self._kiosk.property("page")
        if isinstance(page, SigningViewModel):
            page.cleared.connect(self._capture.clear)
            page.undone.connect(self._capture.undo)

    def _take_strokes(self) -> None:
        page = self._kiosk.property("page")
        if isinstance(page, SigningViewModel):
            page.set_strokes(self._capture.strokes)

    def _let_go(self) -> None:
        """Staff opened the door."""
        self._guard.allow_leaving()
        self.window.close()

    def _dress(self) -> None:
        """Take over the patient's text size, contrast and motion, and how low everything is to stand."""
        wish = self._display.property
        dress(
            self.engine,
            theme=wish("theme"),
            text_scale=wish("textScale"),
            is_still=wish("reduceMotion"),
            is_low=wish("isLow"),
        )

    def _measure(self) -> None:
        """Take over the window's size: its shape decides how pages are laid out."""
        dress(self.engine, window=(self.window.width(), self.window.height()))

    def _speak(self) -> None:
        """Show the interface in the patient's language; the page and all that is on it stay."""
        self._interpreter.speak(self._display.code)


class _OtherHands(QObject):
    """Tells the idle watch of mouse, pen and keyboard, which the filter of touches does not see."""

    def __init__(self, kiosk: KioskViewModel) -> None:
        super().__init__()
        self._kiosk = kiosk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the event and let it through."""
        if event.type() in _PRESSES:
            self._kiosk.touch_began()
        elif event.type() in _RELEASES:
            self._kiosk.touch_ended()
        return False


def _density(diagonal_inches: float | None) -> float:
    return pixels_per_mm(QGuiApplication.primaryScreen(), diagonal_inches)


def _display_of(kiosk: KioskViewModel) -> DisplayViewModel:
    display = kiosk.property("display")
    if not isinstance(display, DisplayViewModel):
        raise BugError("WINDOW-NO-DISPLAY", "The kiosk has no display settings.", "Look at the caller.")
    return display
