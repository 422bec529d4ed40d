"""The kiosk speaks what has the focus, for whoever does not see the screen.

A turned page is read by the reader; this says what the keys come to, what a key changed, a sheet that opens and how
long is left. Each key interrupts. What a switch points at is said too, and the highlight waits until it is said.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.platform.focus_map import focused_in, is_gone, is_inside
from kiosk.ui.platform.saying import Kind, Thing, change, sentence
from kiosk.ui.platform.things import entry_on, group_name, thing_of, words_on

ON_OFF, AGAIN, SOFTER, LOUDER, SLOWER, FASTER = (
    Qt.Key.Key_F2,
    Qt.Key.Key_F3,
    Qt.Key.Key_F4,
    Qt.Key.Key_F5,
    Qt.Key.Key_F6,
    Qt.Key.Key_F7,
)
KEYS = frozenset({ON_OFF, AGAIN, SOFTER, LOUDER, SLOWER, FASTER})
"""The keys of the voice; docs/accessibility.md names them."""

CHANGED_AFTER_MS = 60
"""How long after a key what it changed is looked at."""

LEFT_TOLD_S = (10,)
"""Seconds left of a countdown at which it is said again."""

_INTRODUCTION = QT_TRANSLATE_NOOP(
    "SpokenFocus",
    "The screen speaks now. Tab goes on, Enter chooses, Escape closes. F3 says it again, F4 is softer and F5 louder, "
    "F6 slower and F7 faster. F2 ends it.",
)
_ENDS = QT_TRANSLATE_NOOP("SpokenFocus", "The screen is silent now.")

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_RELEASES = (QEvent.Type.KeyRelease, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease)


class Voice(Protocol):
    """Speaks, where the patient wants it."""

    @property
    def is_on(self) -> bool:
        """Whether the patient wants the screen to speak."""

    @property
    def is_sounding(self) -> bool:
        """Whether something is being said."""

    @property
    def is_private(self) -> bool:
        """Whether nobody but the patient hears it."""

    def toggle(self) -> None:
        """Begin to speak, or be silent from now on; nothing where there is no voice."""

    def say(self, text: str) -> None:
        """Say something in place of what is being said."""

    def read_page(self) -> None:
        """Read the page from its beginning."""

    def hush(self) -> None:
        """Stop what is being said."""

    def tune(self, *, louder: int = 0, faster: int = 0) -> None:
        """Change loudness and pace by so many steps."""


class SpokenFocus(QObject):
    """Listens to a window's focus, and speaks.

    Args:
        window: The window; its root object has a property `surface`.
        voice: Speaks.
        parent: Its owner.
    """

    def __init__(self, window: QQuickWindow, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._voice = window, voice
        self._surface: QQuickItem | None = None
        self._was_on = False
        self._is_by_key = False
        self._is_touched = False
        self._is_fresh = False
        self._waiting = ""
        self._last = ""
        self._thing: Thing | None = None
        self._entry: Thing | None = None
        self._pointed = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        self._starting = QTimer(self, singleShot=True, interval=0)
        self._starting.timeout.connect(self._begin)
        self._later = QTimer(self, singleShot=True, interval=CHANGED_AFTER_MS)
        self._later.timeout.connect(self._tell_change)
        window.activeFocusItemChanged.connect(self._move)
        window.installEventFilter(self)

    def rest(self) -> None:
        """Listen no longer: the window goes."""
        for timer in (self._soon, self._starting, self._later):
            timer.stop()
        self._window.removeEventFilter(self)
        self._window.activeFocusItemChanged.disconnect(self._move)

    @Slot()
    def turn_page(self) -> None:
        """Another page shows, and is read: what has the focus on it waits."""
        self._is_fresh = True
        self._waiting = self._pointed = self._last = ""  # the next page may be another patient's
        self._thing = self._entry = None

    @Slot(list, bool, bool)
    def point(self, items: list[QQuickItem], is_group: bool, is_out: bool) -> None:
        """A switch points at something."""
        if is_out:
            self._pointed = sentence(Thing(Kind.WAY_OUT, ""))
        elif is_group:
            self._pointed = sentence(Thing(Kind.GROUP, group_name([item for item in items if not is_gone(item)])))
        else:
            self._pointed = ""
        self._soon.start()

    @Slot(int)
    def count_down(self, left_s: int) -> None:
        """A countdown over the page goes on."""
        if left_s in LEFT_TOLD_S and self._voice.is_on and self._surface is not None and not is_gone(self._surface):
            self._say(words_on(self._surface))

    def holds_highlight(self) -> bool:
        """Say whether the highlight waits: something is being said, or what it points at is yet to be."""
        if not self._voice.is_on:
            return False
        if self._voice.is_sounding:
            return True
        if not self._waiting:
            return False
        self._is_fresh = False
        self._say(self._waiting)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the voice's keys; any other key interrupts what is being said."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._is_touched = False
            return self._take(event)
        if kind in _TOUCHES:
            self._is_touched = True  # the reader names what is touched
        if kind in _RELEASES and self._voice.is_on:
            self._later.start()
        return False

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key not in KEYS:
            if self._voice.is_on and not event.isAutoRepeat():
                self._is_fresh, self._waiting = False, ""
                self._voice.hush()
            return False
        if event.isAutoRepeat() or not (self._voice.is_on or key == ON_OFF):
            return True
        if key == ON_OFF:
            if self._voice.is_on:
                self._say(_words(_ENDS))
            self._is_by_key = True
            self._voice.toggle()
            self.follow_voice()
            self._is_by_key = False
        elif key == AGAIN:
            self._repeat()
        else:
            self._voice.tune(
                louder=(key == LOUDER) - (key == SOFTER),
                faster=(key == FASTER) - (key == SLOWER),
            )
            self._say(self._last)
        return True

    def _repeat(self) -> None:
        """Say the last again: the page where nothing was said since it turned."""
        if self._is_fresh:
            self._voice.read_page()
        else:
            self._say(self._last)

    @Slot()
    def follow_voice(self) -> None:
        """The voice may have been turned on or off: where it was not by this page's own card, say so and begin."""
        if self._voice.is_on == self._was_on:
            return
        self._was_on = self._voice.is_on
        if not self._was_on:
            return
        surface = self._shown()
        if self._is_by_key or (surface is not None and surface.property("isOpen") is not None):
            self._starting.start()
        else:
            self.turn_page()

    @Slot()
    def _begin(self) -> None:
        """Say how to work it, and what is on the screen."""
        self._is_fresh = False
        self._surface = self._shown()
        if self._surface is not None:
            self._say("\n\n".join([_words(_INTRODUCTION), words_on(self._surface), self._focused()]))

    # ---- telling

    @Slot()
    def _move(self) -> None:
        self._pointed = ""
        self._soon.start()

    @Slot()
    def _tell(self) -> None:
        """Say what has the focus, or is pointed at; of a sheet that has opened all its words first."""
        surface = self._shown()
        if not self._voice.is_on or surface is None:
            return
        focused = self._focused()
        text = self._pointed or ("" if self._is_touched else focused)
        if surface is not self._surface:
            self._surface = surface
            if surface.property("isOpen") is not None:
                text = f"{words_on(surface)}\n\n{self._pointed or focused}"
                self._is_fresh = False
        if self._is_fresh:
            self._waiting = text
        else:
            self._say(text)

    @Slot()
    def _tell_change(self) -> None:
        """Say what a key or a touch has changed: a state, or what is typed."""
        surface, item = self._shown(), focused_in(self._window)
        if not self._voice.is_on or self._is_fresh or surface is None or self._soon.isActive():
            return
        entry = entry_on(surface)
        is_private = self._voice.is_private
        before, self._entry = self._entry, self._look(entry, surface)
        said = change(before, self._entry, is_private=is_private) if before and self._entry else ""
        if not said and item is not None and item is not entry and not _is_of_reader(item):
            before, self._thing = self._thing, self._look(item, surface)
            said = change(before, self._thing, is_private=is_private) if before and self._thing else ""
        if said:
            self._say(said)

    def _focused(self) -> str:
        """Return the sentence of what has the focus, and remember how it stands."""
        surface, item = self._shown(), focused_in(self._window)
        if surface is None or item is None or not is_inside(item, surface):
            return ""
        self._thing = self._look(item, surface)
        self._entry = self._look(entry_on(surface), surface)
        return sentence(self._thing, is_private=self._voice.is_private) if self._thing else ""

    def _look(self, item: QQuickItem | None, surface: QQuickItem) -> Thing | None:
        return thing_of(item, surface, is_private=self._voice.is_private) if item is not None else None

    def _say(self, text: str) -> None:
        self._waiting = ""
        if text.strip():
            self._last = text
            self._voice.say(text)

    def _shown(self) -> QQuickItem | None:
        surface = self._window.property("surface")
        return surface if isinstance(surface, QQuickItem) and not is_gone(surface) else None


def _is_of_reader(item: QQuickItem) -> bool:
    """Say whether an item is a button of the reader's: whoever pauses it wants to hear nothing instead."""
    parent: QQuickItem | None = item.parentItem()
    return parent is not None and parent.property("isOfReader") is True


def _words(text: object) -> str:
    return QCoreApplication.translate("SpokenFocus", str(text))
