"""The other ways to work the patient's window, beside the finger: keyboard, one switch, and a screen that speaks.

Puts the three at the window and connects them with the kiosk, so that no page knows of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.patient.access import AccessViewModel
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.reading import ReadingViewModel
from kiosk.ui.patient.voice import ReadingVoice
from kiosk.ui.platform.focus_keeper import FocusKeeper
from kiosk.ui.platform.scan_light import ScanLight
from kiosk.ui.platform.spoken_focus import KEYS, SpokenFocus
from kiosk.ui.platform.switch_hand import SwitchHand, switch_keys

SCANNING = Qt.Key.Key_F8
"""Turns scanning on and off on any page, for staff who set the kiosk up for somebody."""


class OtherWays(QObject):
    """Keyboard, switch and voice at one window.

    Attributes:
        switch: The hand with one key.
        keys: Keys that must reach the window, whatever else is kept from it.

    Args:
        window: The window.
        kiosk: Its view-model.
        wishes: What this patient needs.
        light: Where the highlight of scanning stands.
        spares: Says whether a point is the finger's alone, such as one on the signature pad.
    """

    def __init__(
        self,
        window: QQuickWindow,
        kiosk: KioskViewModel,
        wishes: AccessViewModel,
        light: ScanLight,
        *,
        spares: Callable[[QPointF], bool],
    ) -> None:
        super().__init__()
        self._window, self._kiosk, self._wishes = window, kiosk, wishes
        own = switch_keys(wishes.settings.switch_key)
        self.keys = own | KEYS | {SCANNING, Qt.Key.Key_Escape}
        self._focus = FocusKeeper(window)
        self.switch = SwitchHand(window, wishes, light, keys=own, on_off=SCANNING, spares=spares)
        self._reading: ReadingViewModel = kiosk.property("reading")
        self._idle: IdleWatch = kiosk.property("idle")
        self._spoken = SpokenFocus(window, ReadingVoice(self._reading))
        self.switch.waits_for = self._spoken.holds_highlight
        self.switch.pointed.connect(self._spoken.point)
        wishes.changed.connect(self.switch.follow_wishes)
        self._reading.changed.connect(self._spoken.follow_voice)
        self._idle.changed.connect(self._count_down)
        for part in (self._focus, self.switch, self._spoken):
            kiosk.pageChanged.connect(part.turn_page)
        # Queued: by then the page shows its other part.
        window.partChanged.connect(self._turn_part, Qt.ConnectionType.QueuedConnection)  # type: ignore[attr-defined]  # a QML signal

    def rest(self) -> None:
        """Listen no longer: the window goes."""
        self._wishes.changed.disconnect(self.switch.follow_wishes)
        self._reading.changed.disconnect(self._spoken.follow_voice)
        self._idle.changed.disconnect(self._count_down)
        self._window.partChanged.disconnect(self._turn_part)  # type: ignore[attr-defined]  # a QML signal
        for part in (self._focus, self.switch, self._spoken):
            self._kiosk.pageChanged.disconnect(part.turn_page)
            part.rest()

    @Slot()
    def _turn_part(self) -> None:
        """Another part of the page shows: begin at its title, and where it is read let that be heard first."""
        self._focus.turn_page()
        page = self._window.property("pageItem")
        if isinstance(page, QQuickItem) and page.property("offersReading"):
            self._spoken.turn_page()

    @Slot()
    def _count_down(self) -> None:
        if self._idle.property("isWarning"):
            self._spoken.count_down(int(self._idle.property("remainingS")))
