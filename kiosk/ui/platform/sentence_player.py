"""Plays sounds one after the other, a file a sentence, and tells which one is heard.

Nothing here waits: files are opened and decoded on Qt's own threads. A sound that cannot be played, or a device that
takes no sound any more, is told once and ends the list; the screen goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, SIGNAL, QEventLoop, QMetaObject, QObject, Qt, QTimer, QUrl, Signal, Slot

from kiosk.errors import StationError
from kiosk.ui.platform.loudspeaker import make_loudspeaker

BETWEEN_MS = 250
"""The rest between two sentences, in milliseconds."""

STUCK_MS = 5000
"""How long a sound may stand still before the device counts as gone, in milliseconds."""


_TO_CLOSE_MS = 1000


class Sounding(Enum):
    """What the player does."""

    SILENT = "silent"
    PLAYING = "playing"
    PAUSED = "paused"


class SentencePlayer(QObject):
    """Plays a list of files. Usable at once; the library is loaded by `load` or the first `play`.

    Signals:
        reached: A file begins; its place in the list, from 0.
        moved: Sound came out: the position in the file is another one.
        ended: The last file was heard to its end.
        failed: A file cannot be played; the code of why.
        changed: `sounding` has another value.
        deviceChanged: A device for sound came or went.

    Args:
        between_ms: The rest between two files.
        stuck_ms: How long a sound may stand still.
        parent: Its owner.
    """

    reached = Signal(int)
    moved = Signal()
    ended = Signal()
    failed = Signal(str)
    changed = Signal()
    deviceChanged = Signal()

    def __init__(
        self, *, between_ms: int = BETWEEN_MS, stuck_ms: int = STUCK_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files: Sequence[Path] = ()
        self._index = 0
        self._turn = 0
        self._sounding = Sounding.SILENT
        self._rate = 1.0
        self._volume = 1.0
        self._loudspeaker: QObject | None = None
        self._rest = QTimer(self, interval=between_ms, singleShot=True)
        self._rest.timeout.connect(self._begin)
        self._watch = QTimer(self, interval=stuck_ms, singleShot=True)
        self._watch.timeout.connect(self._give_up)

    @property
    def sounding(self) -> Sounding:
        """What it does."""
        return self._sounding

    @property
    def index(self) -> int:
        """Place of the file that is heard, from 0."""
        return self._index

    @property
    def has_device(self) -> bool:
        """Whether the system has a device for sound; unknown, and so False, before `load`."""
        return self._loudspeaker is not None and bool(self._loudspeaker.property("hasDevice"))

    def load(self) -> None:
        """Load the library now, so that the first sound need not wait for it.

        Raises:
            StationError: Qt Multimedia cannot be loaded here (STATION-SOUND).
        """
        if self._loudspeaker is not None:
            return
        made, self._engine = make_loudspeaker(self)
        # By name, for PySide knows no signals that QML declared.
        QObject.connect(made, SIGNAL("moved(int)"), self._hear)
        QObject.connect(made, SIGNAL("heard(int)"), self._go_on)
        QObject.connect(made, SIGNAL("failed(int)"), self._fail)
        QObject.connect(made, SIGNAL("deviceChanged()"), self._tell_device)
        self._loudspeaker = made
        self._tune()

    def play(self, files: Sequence[Path], *, start: int = 0) -> None:
        """Play files from now on, in place of what was playing.

        Args:
            files: In order; each can be opened by FFmpeg.
            start: Where to begin, from 0.
        """
        self.stop()
        if not 0 <= start < len(files):
            return
        self._files, self._index = tuple(files), start
        try:
            self.load()
        except StationError as error:
            self.failed.emit(error.code)
            return
        self._begin()

    def jump(self, index: int) -> None:
        """Play the list on from one of its files."""
        self.play(self._files, start=index)

    def pause(self) -> None:
        """Rest where it is."""
        if self._sounding is Sounding.PLAYING:
            self._watch.stop()
            if not self._rest.isActive():
                self._ask("pause")
            self._set(Sounding.PAUSED)

    def resume(self) -> None:
        """Go on where it rested; between two sentences with the next."""
        if self._sounding is not Sounding.PAUSED:
            return
        if self._rest.isActive():
            self._begin()
        else:
            self._set(Sounding.PLAYING)
            self._watch.start()
            self._ask("play")

    def stop(self) -> None:
        """Be silent; the list stays for `jump`."""
        self._rest.stop()
        self._watch.stop()
        self._turn += 1
        if self._sounding is not Sounding.SILENT:
            self._ask("stop")
            self._set(Sounding.SILENT)

    def close(self) -> None:
        """Let the library go, as the program ends: from an event loop, where Python does not hold its lock."""
        self.stop()
        loudspeaker, self._loudspeaker = self._loudspeaker, None
        if loudspeaker is not None:
            loop = QEventLoop()
            loudspeaker.destroyed.connect(loop.quit)
            QTimer.singleShot(_TO_CLOSE_MS, loop.quit)
            loudspeaker.deleteLater()
            loop.exec()

    def set_rate(self, rate: float) -> None:
        """Speak slower or faster, from now on.

        Args:
            rate: 1 is as recorded; the pitch stays.
        """
        self._rate = rate
        self._tune()

    def set_volume(self, volume: float) -> None:
        """Be softer or louder, from now on.

        Args:
            volume: 0 to 1, as the ear takes it.
        """
        self._volume = volume
        self._tune()

    def _tune(self) -> None:
        # Twice as far on the scale is about twice as loud.
        self._ask("tune", Q_ARG(float, self._rate), Q_ARG(float, self._volume**2))

    def _ask(self, function: str, *values: Any) -> None:
        """Call a function of the loudspeaker from the event loop, where Python does not hold its lock."""
        if self._loudspeaker is not None:
            QMetaObject.invokeMethod(self._loudspeaker, function, Qt.ConnectionType.QueuedConnection, *values)

    @Slot()
    def _tell_device(self) -> None:
        self.deviceChanged.emit()

    @Slot()
    def _begin(self) -> None:
        """Open the file whose turn it is."""
        self._rest.stop()
        self._turn += 1
        self._set(Sounding.PLAYING)
        self._watch.start()
        self.reached.emit(self._index)
        file = QUrl.fromLocalFile(str(self._files[self._index]))
        self._ask("open", Q_ARG(QUrl, file), Q_ARG(int, self._turn))

    @Slot(int)
    def _hear(self, turn: int) -> None:
        if turn == self._turn and self._sounding is Sounding.PLAYING:
            self._watch.start()
            self.moved.emit()

    @Slot(int)
    def _go_on(self, turn: int) -> None:
        """Go on behind the end of a file."""
        if turn != self._turn or self._sounding is Sounding.SILENT:
            return
        self._watch.stop()
        if self._index + 1 < len(self._files):
            self._index += 1
            self._rest.start()
        else:
            self._set(Sounding.SILENT)
            self.ended.emit()

    @Slot(int)
    def _fail(self, turn: int) -> None:
        """A file is broken or gone."""
        if turn == self._turn:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        """Nothing comes of it; say so."""
        if self._sounding is not Sounding.SILENT:
            self.stop()
            self.failed.emit("SPEECH-NOT-PLAYED")

    def _set(self, sounding: Sounding) -> None:
        if self._sounding is not sounding:
            self._sounding = sounding
            self.changed.emit()
