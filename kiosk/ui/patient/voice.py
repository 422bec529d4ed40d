"""The reader's voice, for what has the focus: the same player, loudness and pace, and the same switch to turn it on."""

from __future__ import annotations

from kiosk.ui.patient.reading import ReadingViewModel


class ReadingVoice:
    """Fits `Voice`. The screen speaks while the patient has every page read.

    Args:
        reading: Reads the pages.
    """

    def __init__(self, reading: ReadingViewModel) -> None:
        self._reading = reading

    @property
    def is_on(self) -> bool:
        """Whether the patient wants the screen to speak, and it can."""
        wish = self._reading.property
        return bool(wish("isConstant") and wish("isAvailable") and not wish("asksHeadphones"))

    @property
    def is_sounding(self) -> bool:
        """Whether something is being said."""
        return self._reading.is_sounding

    @property
    def is_private(self) -> bool:
        """Whether nobody but the patient hears it."""
        return self._reading.is_private

    def toggle(self) -> None:
        """Begin to speak, or be silent from now on; nothing where there is no voice.

        Whoever finds the key has put the headphones on: the sign beside it says so.
        """
        if not self._reading.property("isAvailable"):
            return
        if not self._reading.property("isConstant") and self._reading.is_private:
            self._reading.wearHeadphones()
        self._reading.toggleConstant()

    def say(self, text: str) -> None:
        """Say something in place of what is being said."""
        self._reading.speaker.say(text)

    def read_page(self) -> None:
        """Read the page from its beginning."""
        self._reading.stop()
        self._reading.start()

    def hush(self) -> None:
        """Stop what is being said."""
        self._reading.stop()
        self._reading.speaker.stop()

    def tune(self, *, louder: int = 0, faster: int = 0) -> None:
        """Change loudness and pace by a step up or down."""
        if louder:
            (self._reading.louder if louder > 0 else self._reading.softer)()
        if faster:
            (self._reading.faster if faster > 0 else self._reading.slower)()
