"""How somebody works the kiosk who does not see well or cannot use their hands: one switch, and a kiosk that speaks.

Reset after every patient to what the clinic has set.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

PACES_MS = (1000, 1500, 2000, 3000)
"""How long each thing is highlighted, to choose from."""

USUAL_PACE_MS = 1500


@dataclass(frozen=True, slots=True)
class AccessSettings:
    """What the clinic has attached to this kiosk.

    Attributes:
        starts_scanning: Every patient begins with the switch.
        switch_key: Name of the switch's key, such as ``F13``; empty for Space and Enter.
        takes_touch: A touch anywhere is the switch: the screen lies under a large button.
    """

    starts_scanning: bool = False
    switch_key: str = ""
    takes_touch: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class AccessViewModel(QObject):
    """What this patient needs. Signals: changed, sheetChanged.

    Args:
        settings: The clinic's.
        parent: Its owner.
    """

    changed = Signal()
    sheetChanged = Signal()

    def __init__(self, settings: AccessSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings or AccessSettings()
        self._is_scanning = self.settings.starts_scanning
        self._pace_ms = USUAL_PACE_MS
        self._is_sheet_open = False

    # ---- for Python

    @property
    def is_scanning(self) -> bool:
        """Whether a switch is used."""
        return self._is_scanning

    @property
    def pace_ms(self) -> int:
        """How long each thing is highlighted."""
        return self._pace_ms

    @property
    def takes_touch(self) -> bool:
        """Whether a touch anywhere is the switch."""
        return self.settings.takes_touch

    @property
    def is_as_at_first(self) -> bool:
        """True while the patient uses the screen as the clinic has set it."""
        return self._is_scanning == self.settings.starts_scanning and not self._is_sheet_open

    def scan(self, is_wanted: bool) -> None:
        """Turn scanning on or off."""
        if is_wanted != self._is_scanning:
            self._is_scanning = is_wanted
            self.changed.emit()

    def slow_down(self) -> None:
        """Take the next slower pace."""
        slower = [pace for pace in PACES_MS if pace > self._pace_ms]
        if slower:
            self.choosePace(slower[0])

    def reset(self) -> None:
        """Go back to what the clinic has set, for the next patient."""
        self.closeSheet()
        self._pace_ms = USUAL_PACE_MS
        self._is_scanning = self.settings.starts_scanning
        self.changed.emit()

    # ---- for the screen

    @Property(bool, notify=changed)
    def isScanning(self) -> bool:
        """True while a switch is used."""
        return self._is_scanning

    @Property(int, notify=changed)
    def paceMs(self) -> int:
        """How long each thing is highlighted."""
        return self._pace_ms

    @Property(list, constant=True)
    def paces(self) -> list[int]:
        """The paces to choose from, in milliseconds."""
        return list(PACES_MS)

    @Property(bool, notify=sheetChanged)
    def isSheetOpen(self) -> bool:
        """True while the sheet of these settings lies over the page."""
        return self._is_sheet_open

    @Slot()
    def toggleScanning(self) -> None:
        """Turn scanning on or off."""
        self.scan(not self._is_scanning)

    @Slot(int)
    def choosePace(self, pace_ms: int) -> None:
        """Highlight each thing for so long."""
        if pace_ms in PACES_MS and pace_ms != self._pace_ms:
            self._pace_ms = pace_ms
            self.changed.emit()

    @Slot()
    def openSheet(self) -> None:
        """Show these settings."""
        self._show(True)

    @Slot()
    def closeSheet(self) -> None:
        """Go back to the page."""
        self._show(False)

    def _show(self, is_open: bool) -> None:
        if is_open != self._is_sheet_open:
            self._is_sheet_open = is_open
            self.sheetChanged.emit()
