"""Read to me: what stands on the page is heard sentence by sentence, and each is marked while it is.

One for all pages: a page's sentences come from the page itself, as they stand. Reading ends by itself when the page is
another one, an answer changes, a sheet lies over it or the screen is wiped. Without a device, a voice or one sentence's
sound it is not offered; nothing here ever waits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import StationError
from kiosk.ui.patient.speaker import Speaker
from kiosk.ui.platform.sentence_player import SentencePlayer, Sounding

if TYPE_CHECKING:
    from kiosk.ui.patient.page import PageViewModel
    from kiosk.ui.patient.services import Voices

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.reading")

RATES = (0.75, 1.0, 1.25)
VOLUMES = (0.3, 0.45, 0.6, 0.8, 1.0)
"""As shares of the loudest, as the ear takes it."""

USUAL_VOLUME = 2

LOADED_AFTER_MS = 500
"""When what plays sounds is loaded, once the house stands: on idle, and before anybody has typed a code."""


class Listening(Enum):
    """How the sound reaches the patient."""

    HEADPHONES = "headphones"
    SPEAKER = "speaker"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class PageLook:
    """What stands on a page.

    Attributes:
        sentences: In the order in which they are read.
        answers: What is chosen, ticked or rated; another look with other ones means another answer.
    """

    sentences: tuple[str, ...] = ()
    answers: tuple[object, ...] = ()


class ReadablePage(Protocol):
    """What is on the screen, in the order in which it is read."""

    def look(self) -> PageLook:
        """Look at the page anew."""

    def mark(self, index: int) -> None:
        """Mark one sentence of the last look and bring it into view; -1 marks none."""


@QmlElement
@QmlUncreatable("made by the program")
class ReadingViewModel(QObject):
    """The reader of one window.

    Signals:
        changed: Any property may have another value.
        lacking: Nothing can be heard at this machine; the error that says why, for whoever runs it.

    Attributes:
        player: Plays the sounds.
        speaker: Says something at once.

    Args:
        language: Gives the two-letter code of the language on the screen.
        listening: How the sound reaches the patient.
        has_device: Whether the machine has a device for sound; the system is asked when None.
        player: Plays the sounds.
        parent: Its owner.
    """

    changed = Signal()
    lacking = Signal(object)

    def __init__(
        self,
        language: Callable[[], str],
        *,
        listening: Listening = Listening.OFF,
        has_device: Callable[[], bool] | None = None,
        player: SentencePlayer | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        player = player or SentencePlayer()
        player.setParent(self)
        player.set_volume(VOLUMES[USUAL_VOLUME])
        self.player = player
        self._language = language
        self._listening = listening
        self._has_device = has_device or (lambda: player.has_device)
        self._voices: Voices | None = None
        self._page: ReadablePage | None = None
        self._seen = PageLook()
        self._taken = PageLook()
        self._unheard = PageLook()
        self._files: tuple[Path, ...] | None = None
        self._order: Sequence[int] = ()
        self._turn = 0
        self._is_wanted = False
        self._is_reading = False
        self._is_faulty = False
        self._asks_headphones = False
        self._has_headphones = listening is not Listening.HEADPHONES
        self._is_constant = False
        self._rate = RATES.index(1.0)
        self._volume = USUAL_VOLUME
        self._glance = QTimer(self, interval=0, singleShot=True)
        self._glance.timeout.connect(self._look)
        self._loading = QTimer(self, interval=LOADED_AFTER_MS, singleShot=True)
        self._loading.timeout.connect(self._load)
        self.speaker = Speaker(player, language, self)
        self.speaker.began.connect(self.stop)
        player.reached.connect(self._mark)
        player.ended.connect(self._finish)
        player.changed.connect(self.changed)
        player.failed.connect(self._be_quiet)
        player.deviceChanged.connect(self._follow_device)

    # ---- what the screen binds to

    @Property(bool, notify=changed)
    def isAvailable(self) -> bool:
        """True where pages can be read at all: there is a voice, and somebody could hear it."""
        return self._voices is not None and not self._is_faulty and self._has_device()

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        """True when everything on this page has its sound."""
        return bool(self._files and self.isAvailable)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """True from the first sentence to the last, pauses too: the player's buttons show."""
        return self._is_reading

    @Property(bool, notify=changed)
    def isPaused(self) -> bool:
        """True while it rests."""
        return self._is_reading and self.player.sounding is Sounding.PAUSED

    @property
    def holds_time(self) -> bool:
        """Whether a page is being read right now: no idle time passes. A word about the focus holds up nothing."""
        return self._is_reading and self.is_sounding

    @property
    def is_sounding(self) -> bool:
        """Whether anything is being said right now."""
        return self.player.sounding is Sounding.PLAYING

    @property
    def is_private(self) -> bool:
        """Whether nobody but the patient hears it."""
        return self._listening is Listening.HEADPHONES

    @Property(bool, notify=changed)
    def asksHeadphones(self) -> bool:
        """True while the patient is asked to put the headphones on, before the first listening."""
        return self._asks_headphones

    @Property(bool, notify=changed)
    def isConstant(self) -> bool:
        """True when every page is read by itself, and what is touched is said."""
        return self._is_constant

    @Property(bool, notify=changed)
    def canSlower(self) -> bool:
        """True while it can be slower still."""
        return self._rate > 0

    @Property(bool, notify=changed)
    def canFaster(self) -> bool:
        """True while it can be faster still."""
        return self._rate < len(RATES) - 1

    @Property(bool, notify=changed)
    def canSofter(self) -> bool:
        """True while it can be softer still."""
        return self._volume > 0

    @Property(bool, notify=changed)
    def canLouder(self) -> bool:
        """True while it can be louder still."""
        return self._volume < len(VOLUMES) - 1

    # ---- what the patient does

    @Slot()
    def start(self) -> None:
        """Read the page from its beginning; before the first time the headphones are asked for."""
        if not self._has_headphones:
            self._ask_headphones(True)
            return
        self._is_wanted = True
        self._look()

    @Slot()
    def wearHeadphones(self) -> None:
        """The headphones are on."""
        self._has_headphones = True
        self._ask_headphones(False)
        self.start()

    @Slot()
    def leaveHeadphones(self) -> None:
        """Rather not; the page stays silent."""
        self._is_constant = False
        self._ask_headphones(False)
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Rest, or go on."""
        if self.player.sounding is Sounding.PAUSED:
            self.player.resume()
        else:
            self.player.pause()

    @Slot()
    def again(self) -> None:
        """Say this sentence again."""
        if self._is_reading:
            self.player.jump(self.player.index)

    @Slot()
    def fromStart(self) -> None:
        """Read the page from its beginning again."""
        if self._is_reading:
            self._read(range(len(self._seen.sentences)))

    @Slot()
    def slower(self) -> None:
        """Speak slower."""
        self._tune(rate=self._rate - 1)

    @Slot()
    def faster(self) -> None:
        """Speak faster."""
        self._tune(rate=self._rate + 1)

    @Slot()
    def softer(self) -> None:
        """Be softer."""
        self._tune(volume=self._volume - 1)

    @Slot()
    def louder(self) -> None:
        """Be louder."""
        self._tune(volume=self._volume + 1)

    @Slot()
    def stop(self) -> None:
        """Read no more of this page."""
        self._is_wanted = False
        if self._is_reading:
            self._is_reading = False
            self.player.stop()
            if self._page is not None:
                self._page.mark(-1)
            self.changed.emit()

    @Slot()
    def toggleConstant(self) -> None:
        """Read every page by itself and say what is touched, or no longer."""
        self._is_constant = not self._is_constant
        self.changed.emit()
        if self._is_constant:
            self.start()
        else:
            self.stop()

    @Slot(str)
    def say(self, words: str) -> None:
        """Say what was touched, where the patient wants that."""
        if self._is_constant and self._has_headphones and self.isAvailable:
            self.speaker.say(words)

    # ---- what the program does

    def be_ready(self, voices: Voices | None) -> None:
        """Take over where sounds come from, and load what plays them; nothing is offered without."""
        if voices is None or self._listening is Listening.OFF:
            return
        self._voices = voices
        self.speaker.be_ready(voices)
        self._loading.start()
        self._glance.start()

    def read_from(self, page: ReadablePage | None) -> None:
        """Take over what tells the words on the screen; None when the screen goes."""
        self._be_silent()
        self._page = page

    def turn_to(self, page: PageViewModel) -> None:
        """Another page shows: be silent, and look at it once it stands."""
        self._be_silent()
        self._seen = self._taken = self._unheard = PageLook()
        changed: SignalInstance = page.changed
        changed.connect(self.look_again)
        self._glance.start()

    def rest(self) -> None:
        """Look at nothing and say nothing any more: the program ends."""
        self.read_from(None)
        self._glance.stop()
        self._loading.stop()
        self.player.close()

    def wipe(self) -> None:
        """Everything as at first, for the next patient."""
        self._be_silent()
        self._is_constant = False
        self._asks_headphones = False
        self._has_headphones = self._listening is not Listening.HEADPHONES
        self._tune(rate=RATES.index(1.0), volume=USUAL_VOLUME)
        if self._voices is not None:
            self._voices.forget()

    @Slot()
    def look_again(self) -> None:
        """Something may be another one: a step, an answer, a hint, the language."""
        self._glance.start()

    @Slot()
    def _load(self) -> None:
        """Load the library on idle; tell whoever runs the machine where nothing can be heard."""
        try:
            self.player.load()
        except StationError as error:
            self._is_faulty = True
            self._lack(error)
            return
        if not self._has_device():
            self._lack(
                StationError(
                    "STATION-SILENT",
                    "This machine has no device for sound, so pages are not read aloud.",
                    'Connect headphones or a loudspeaker; or write `output = "off"` under [voice] in clinic.toml.',
                )
            )
        self._look()

    def _lack(self, error: StationError) -> None:
        LOG.warning("nothing is read aloud %s", error)
        self.lacking.emit(error)
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        """Look at the page, and find out whether all of it can be heard."""
        if self._page is None or self._voices is None or not self.isAvailable:
            self._is_wanted = False
            self.changed.emit()
            return
        before, self._seen = self._seen, self._page.look()
        if self._is_reading and self._seen != before:
            self.stop()
        self._turn += 1
        turn = self._turn
        if self._seen.sentences and self._seen != self._unheard:
            self._voices.fetch(
                self._language(), self._seen.sentences, done=self._take, is_wanted=lambda: turn == self._turn
            )
        else:
            self._take(None)

    def _take(self, files: tuple[Path, ...] | None) -> None:
        """Offer the page; read it where that was asked for, or what is new on it to whoever has every page read."""
        self._files = files
        is_wanted, self._is_wanted = self._is_wanted, False
        self.changed.emit()
        if files is None:
            return
        before, self._taken = self._taken, self._seen
        if is_wanted:
            self._read(range(len(files)))
        elif self._is_constant and self._has_headphones:
            self._read([at for at, one in enumerate(self._seen.sentences) if one not in before.sentences])

    def _read(self, order: Sequence[int]) -> None:
        """Read some of the page's sentences, by their places."""
        files = self._files
        if files and order:
            self._order = order
            self._is_reading = True
            self.player.play([files[at] for at in order])
            self.changed.emit()

    @Slot(int)
    def _mark(self, index: int) -> None:
        if self._is_reading and self._page is not None:
            self._page.mark(self._order[index])

    @Slot()
    def _finish(self) -> None:
        """The last sentence was heard; what was said beside the page ends by itself."""
        if self._is_reading:
            self.stop()

    @Slot(str)
    def _be_quiet(self, code: str) -> None:
        """A sound failed: this page is not offered any more."""
        LOG.error("reading failed %s", code)
        self.stop()
        self._turn += 1
        self._files, self._unheard = None, self._seen
        self.changed.emit()

    @Slot()
    def _follow_device(self) -> None:
        """Another device for sound: nobody knows whether these are still the headphones, so they are asked for anew."""
        if self._listening is Listening.HEADPHONES and self._has_headphones:
            self._be_silent()
            self._has_headphones = self._is_constant = False
        self._look()

    def _be_silent(self) -> None:
        self.stop()
        self._turn += 1
        self.speaker.stop()

    def _ask_headphones(self, asks: bool) -> None:
        if asks != self._asks_headphones:
            self._asks_headphones = asks
            self.changed.emit()

    def _tune(self, *, rate: int | None = None, volume: int | None = None) -> None:
        """Take over a place in `RATES` and in `VOLUMES`; beyond their ends nothing changes."""
        if rate is not None:
            self._rate = min(max(rate, 0), len(RATES) - 1)
            self.player.set_rate(RATES[self._rate])
        if volume is not None:
            self._volume = min(max(volume, 0), len(VOLUMES) - 1)
            self.player.set_volume(VOLUMES[self._volume])
        self.changed.emit()
