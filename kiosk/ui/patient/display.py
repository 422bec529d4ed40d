"""How the patient wants to see and to work the screen: text size, theme, less motion, language, switch, voice.

Reset after every patient.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.picture.skin import SKIN_TONES
from kiosk.ui.patient.access import AccessSettings, AccessViewModel
from kiosk.ui.platform.translation import COMPILED, own_words

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
THEMES = ("light", "contrast-light", "contrast-dark")


@QmlElement
@QmlUncreatable("made by the program")
class DisplayViewModel(QObject):
    """Text scale, theme, motion, language and the skin of the figure of the screen.

    Args:
        languages: Codes of the languages offered; the first is the one a new patient starts with.
        text_scale: First text scale, one of `TEXT_SCALES`.
        theme: First theme, one of `THEMES`.
        reduce_motion: True when the system asks for less motion.
        translations: Folder of the interface's compiled translations.
        access: What the clinic has attached for who cannot see or touch.

    Raises:
        StationError: A language offered has no translation (STATION-TRANSLATION).
    """

    changed = Signal()
    languageChanged = Signal()
    skinChanged = Signal()
    lackingChanged = Signal()

    def __init__(  # noqa: PLR0913 - each is one wish of the first patient
        self,
        *,
        languages: tuple[str, ...] = ("en",),
        text_scale: float = 1.0,
        theme: str = "light",
        reduce_motion: bool = False,
        translations: Path = COMPILED,
        access: AccessSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._own_words = {code: own_words(code, translations) for code in languages}
        self._first = (text_scale, theme, reduce_motion)
        self._text_scale, self._theme, self._reduce_motion = self._first
        self._language = languages[0]
        self._lacking = ""
        self._skin = 0
        self._access = AccessViewModel(access, self)

    @property
    def code(self) -> str:
        """Code of the interface language, for Python."""
        return self._language

    @property
    def wishes(self) -> AccessViewModel:
        """Switch and voice, for Python."""
        return self._access

    @Property(QObject, constant=True)
    def access(self) -> AccessViewModel:
        """Switch and voice."""
        return self._access

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1.0, 1.25, 1.5 or 2.0."""
        return self._text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """``light``, ``contrast-light`` or ``contrast-dark``."""
        return self._theme

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        """True for less motion."""
        return self._reduce_motion

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """Code of the interface language."""
        return self._language

    @Property(int, notify=skinChanged)
    def skin(self) -> int:
        """Number of the skin tone in which figures show."""
        return self._skin

    @Property(str, notify=skinChanged)
    def skinColour(self) -> str:
        """That skin's colour, ``#RRGGBB``."""
        return SKIN_TONES[self._skin].surface

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """The languages offered, each with code, name and its word for start."""
        return [{"code": code, "name": words.name, "start": words.start} for code, words in self._own_words.items()]

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """The current language, in its own words."""
        return self._own_words[self._language].name

    @Property(str, notify=lackingChanged)
    def lacking(self) -> str:
        """That a visit is not there in the language that was asked for, said in that language; or empty."""
        return self._own_words[self._lacking].lacking if self._lacking else ""

    def lack(self, code: str) -> None:
        """Say that the visit is not there in a language; nothing for an empty code."""
        if self._lacking != code:
            self._lacking = code
            self.lackingChanged.emit()

    @Slot()
    def nextTextScale(self) -> None:
        """Go to the next larger text, from the largest back to the first."""
        index = TEXT_SCALES.index(self._text_scale)
        self._set(text_scale=TEXT_SCALES[(index + 1) % len(TEXT_SCALES)])

    @Slot()
    def nextTheme(self) -> None:
        """Go to the next theme."""
        self._set(theme=THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)])

    @Slot()
    def toggleMotion(self) -> None:
        """Switch motion off or on."""
        self._set(reduce_motion=not self._reduce_motion)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Show the interface in another language."""
        if code in self._languages and code != self._language:
            self._language = code
            self.languageChanged.emit()

    @Slot()
    def nextSkin(self) -> None:
        """Show figures in the next skin tone, from the last back to the first."""
        self._set_skin((self._skin + 1) % len(SKIN_TONES))

    def reset(self) -> None:
        """Go back to the first settings, for the next patient."""
        self._set(text_scale=self._first[0], theme=self._first[1], reduce_motion=self._first[2])
        self.chooseLanguage(self._languages[0])
        self.lack("")
        self._set_skin(0)
        self._access.reset()

    def _set_skin(self, number: int) -> None:
        if number != self._skin:
            self._skin = number
            self.skinChanged.emit()

    def _set(
        self, *, text_scale: float | None = None, theme: str | None = None, reduce_motion: bool | None = None
    ) -> None:
        wanted = (
            self._text_scale if text_scale is None else text_scale,
            self._theme if theme is None else theme,
            self._reduce_motion if reduce_motion is None else reduce_motion,
        )
        if wanted != (self._text_scale, self._theme, self._reduce_motion):
            self._text_scale, self._theme, self._reduce_motion = wanted
            self.changed.emit()
