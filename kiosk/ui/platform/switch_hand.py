"""A hand with one key: steps a highlight over the page at the patient's pace, and works what a press chooses.

The key, or a touch anywhere where the clinic says so, is one switch: it chooses. Everything on a page can be reached
with it but drawing a signature, and there is a typed way to sign. A second press within a quarter of a second does not
count, as with a finger: by the time at which each was made, not at which a busy screen comes to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.platform.focus_map import is_gone
from kiosk.ui.platform.hands import DOUBLE_TOUCH_MS
from kiosk.ui.platform.scan_light import ScanLight
from kiosk.ui.platform.scan_tree import ScanTree, scan_tree
from kiosk.ui.platform.scanning import MISSES_TO_SLOW, Scanner

HOLD_MS = 2000
"""How long the key is held on the first page to turn scanning on."""

FOLLOW_MS = 100
"""How often the highlight looks whether what it shows has moved or gone."""

FIRST_STAYS = 1.5
"""Times the pace that the first of a level is shown: one has to find it first."""

_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_TOUCH_PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


def switch_keys(name: str) -> frozenset[Qt.Key]:
    """Return the keys that are the switch.

    Args:
        name: Of one key, such as ``F13``; empty for the space bar and both enter keys.
    """
    usual = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
    return frozenset({Qt.Key[f"Key_{name}"]}) if name else usual


class Wishes(Protocol):
    """What the patient and the clinic want of a switch."""

    @property
    def is_scanning(self) -> bool:
        """Whether a switch is used."""

    @property
    def pace_ms(self) -> int:
        """How long each thing is highlighted."""

    @property
    def takes_touch(self) -> bool:
        """Whether a touch anywhere is the switch."""

    def scan(self, is_wanted: bool) -> None:
        """Turn scanning on or off."""

    def slow_down(self) -> None:
        """Take the next slower pace."""


class SwitchHand(QObject):
    """One switch at one window.

    Signals:
        pointed: Another thing is highlighted: its items, whether they are a group, and whether it is the way out.

    Args:
        window: The window; its root object has a property `surface`.
        wishes: The patient's.
        light: Where to say what is highlighted.
        keys: Keys that are the switch.
        on_off: A key that turns scanning on and off, on every page.
        spares: Says whether a point is to be left to the finger, such as one on the signature pad.
        parent: Its owner.

    Attributes:
        waits_for: Says whether the highlight waits at the end of its time: a voice is speaking.
    """

    pointed = Signal(list, bool, bool)

    def __init__(  # noqa: PLR0913 - each is one thing the hand works with
        self,
        window: QQuickWindow,
        wishes: Wishes,
        light: ScanLight,
        *,
        keys: frozenset[Qt.Key],
        on_off: Qt.Key | None = None,
        spares: Callable[[QPointF], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._wishes, self._light = window, wishes, light
        self._keys, self._on_off = keys, on_off
        self._spares = spares or (lambda _position: False)
        self._is_spared = False
        self.waits_for: Callable[[], bool] = lambda: False
        self.scanner = Scanner()
        self.tree = ScanTree()
        self._surface: QQuickItem | None = None
        self._told: tuple[str, bool] | None = None
        self._last_press_ms: int | None = None
        self._was_held = False
        self._pace = QTimer(self, singleShot=True)
        self._pace.timeout.connect(self._go_on)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._look_again)
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._held)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_anew)
        window.installEventFilter(self)
        self.follow_wishes()

    def rest(self) -> None:
        """Listen no longer: the window goes."""
        for timer in (self._pace, self._follow, self._hold, self._soon):
            timer.stop()
        self._window.removeEventFilter(self)

    @Slot()
    def follow_wishes(self) -> None:
        """Begin or end, as the patient wants it now."""
        if self._wishes.is_scanning == self._follow.isActive():
            return
        if self._wishes.is_scanning:
            self._follow.start()
            self.turn_page()
        else:
            self._follow.stop()
            self._pace.stop()
            self._surface = None
            self._light.go_out()

    @Slot()
    def turn_page(self) -> None:
        """Another page shows: begin anew once it stands."""
        self._surface = None
        if self._wishes.is_scanning:
            self._soon.start()

    @Slot()
    def _go_on(self) -> None:
        """Step on, once what is highlighted has been said."""
        if self.waits_for():
            self._pace.start(self._wishes.pace_ms)
        else:
            self.step()

    @Slot()
    def step(self) -> None:
        """The time of what is highlighted is over: go on to the next."""
        self._renew()
        self.scanner.step()
        self._point()

    def press(self) -> None:
        """Choose what is highlighted; where something else stands in its place by now, that is shown first."""
        before = self._seen()
        self._renew()
        if before is not None and self._seen() != before:
            self._point()
            return
        key = self.scanner.press()
        if self.scanner.misses >= MISSES_TO_SLOW:
            self.scanner.misses = 0
            self._wishes.slow_down()
        if key is None:
            self._point()
            return
        self._work(self.tree.items[key][0])
        self._soon.start()

    def _seen(self) -> tuple[str, bool] | None:
        """Return what is highlighted; None at rest."""
        lit = self.scanner.lit
        return (lit.spot.key, lit.is_out) if lit is not None else None

    # ---- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the switch's presses; leave all else alone."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent) and event.key() in self._keys:
            return self._take_key(event)
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == self._on_off:
            if not event.isAutoRepeat():
                self._wishes.scan(not self._wishes.is_scanning)
            return True
        if kind in _TOUCHES and isinstance(event, QTouchEvent | QMouseEvent):
            return self._take_touch(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()
        if self._wishes.is_scanning:
            if is_press and self._counts(event):
                self.press()
            elif self._was_held and event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._was_held, self._last_press_ms = False, event.timestamp()  # a finger trembles as it lifts too
            return True
        surface = self._window.property("surface")
        if is_press and isinstance(surface, QQuickItem) and surface.objectName() == "welcome":
            self._hold.start()
        elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._hold.stop()
        return False

    def _take_touch(self, event: QPointerEvent) -> bool:
        if not (self._wishes.is_scanning and self._wishes.takes_touch):
            return False
        if event.type() in _TOUCH_PRESSES:
            self._is_spared = self._spares(event.points()[0].position())
            if not self._is_spared and self._counts(event):
                self.press()
        if not self._is_spared:
            event.accept()
        return not self._is_spared

    def _counts(self, press: QInputEvent) -> bool:
        """Say whether a press comes long enough after the one before."""
        before, self._last_press_ms = self._last_press_ms, press.timestamp()
        return before is None or not 0 <= self._last_press_ms - before < DOUBLE_TOUCH_MS

    @Slot()
    def _held(self) -> None:
        self._was_held = True
        self._wishes.scan(True)

    # ---- the highlight

    @Slot()
    def _look_anew(self) -> None:
        if self._wishes.is_scanning:
            self._renew()
            self._point()

    @Slot()
    def _look_again(self) -> None:
        """Follow what moves, such as words that are paged; begin anew where another sheet or page shows."""
        lit = self.scanner.lit
        items = self.tree.items.get(lit.spot.key, []) if lit else []
        if self._shown() is not self._surface or any(is_gone(item) or not item.isVisible() for item in items):
            self._look_anew()
        else:
            self._shine()

    def _renew(self) -> None:
        """Take the page as it is now."""
        surface = self._shown()
        if surface is None:
            return
        self.tree = scan_tree(surface)
        if surface is self._surface:
            self.scanner.renew(self.tree.root)
        else:
            self._surface = surface
            self._told = None
            self.scanner.begin(self.tree.root)

    def _point(self) -> None:
        """Show what is highlighted, bring it into view, and wait for as long as the patient wants."""
        self._pace.stop()
        lit = self.scanner.lit
        if lit is not None:
            items = self.tree.items.get(lit.spot.key, [])
            if items and not lit.is_out:
                self._bring_into_view(items, is_group=bool(lit.spot.parts))
            stays = FIRST_STAYS if self.scanner.is_first else 1
            self._pace.start(round(self._wishes.pace_ms * stays))
            told = (lit.spot.key, lit.is_out)
            if told != self._told:
                self._told = told
                self.pointed.emit(items, bool(lit.spot.parts), lit.is_out)
        self._shine()

    def _shine(self) -> None:
        lit, group = self.scanner.lit, self.scanner.group
        if lit is None:
            self._light.shine(QRectF(), is_resting=True)
            return
        self._light.shine(
            self.tree.box(lit.spot),
            group=self.tree.box(group) if group else None,
            is_group=bool(lit.spot.parts),
            is_out=lit.is_out,
        )

    def _bring_into_view(self, items: list[QQuickItem], *, is_group: bool) -> None:
        """Turn the words to it; a single thing gets the focus too, so that it is spoken and worked."""
        if not is_group:
            items[0].forceActiveFocus(Qt.FocusReason.OtherFocusReason)
            return
        above: QQuickItem | None = items[0]
        while above is not None:
            if above.objectName() == "wordsPager":
                above.setProperty("pointedAt", items[0])
            above = above.parentItem()

    def _work(self, item: QQuickItem) -> None:
        """Work an item as the space bar does."""
        item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        for kind in _KEYS:
            if not is_gone(item):
                QCoreApplication.sendEvent(item, QKeyEvent(kind, Qt.Key.Key_Space, _NONE, " "))

    def _shown(self) -> QQuickItem | None:
        surface = self._window.property("surface")
        return surface if isinstance(surface, QQuickItem) and not is_gone(surface) else None
