"""Says something at once: the name of what the patient touches or comes to, in the patient's language.

What is said interrupts what is being said. Where a sentence has no sound, nothing is said and nothing is waited for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.speech.sentences import spoken_sentences

if TYPE_CHECKING:  # a window without a voice needs neither
    from kiosk.ui.patient.services import Voices
    from kiosk.ui.platform.sentence_player import SentencePlayer


class Speaker(QObject):
    """One mouth. Signals: began (something is to be said now; whoever reads aloud stops).

    Args:
        player: Plays the sounds; whoever reads aloud uses the same one.
        language: Gives the two-letter code of the language on the screen.
        parent: Its owner.
    """

    began = Signal()

    def __init__(self, player: SentencePlayer, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._language = language
        self._voices: Voices | None = None
        self._turn = 0

    def be_ready(self, voices: Voices | None) -> None:
        """Take over where sounds come from; None for silence."""
        self._voices = voices

    @Slot(str)
    def say(self, text: str) -> None:
        """Say it now, in place of what was being said.

        Args:
            text: Plain words or limited Markdown, one sentence or several; nothing is said for an empty one.
        """
        sentences = spoken_sentences(text)
        self._turn += 1
        turn = self._turn
        if not sentences or self._voices is None:
            return

        def play(files: tuple[Path, ...] | None) -> None:
            if files is not None:
                self.began.emit()
                self._player.play(files)

        self._voices.fetch(self._language(), sentences, done=play, is_wanted=lambda: turn == self._turn)

    @Slot()
    def stop(self) -> None:
        """Be silent; what is still being made is not said either."""
        self._turn += 1
        self._player.stop()
