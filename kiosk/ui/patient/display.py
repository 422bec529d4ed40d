"""How the patient wants to see and to work the screen: text size, theme, motion, low, language, switch, voice.

Reset after every patient. Who takes a break finds the same sizes after it: they are kept in memory alone, never in the
record, for how somebody must see or reach is nobody else's matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
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

MOST_BREAKS = 16
"""Breaks whose wishes are kept at once: more patients than one waiting room holds."""


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What one patient asked of the screen."""

    text_scale: float
    theme: str
    reduce_motion: bool
    is_low: bool


@QmlElement
@QmlUncreatable("made by the program")
class DisplayViewModel(QObject):
    """Text scale, theme, motion, height, language and the skin of the figure of the screen.

    Args:
        languages: Codes of the languages offered; the first is the one a new patient starts with.
        text_scale: First text scale, one of `TEXT_SCALES`.
        theme: First theme, one of `THEMES`.
        reduce_motion: True when the system asks for less motion.
        is_low: True where everything that is touched stands in the lower part of an upright screen from the start.
        translations: Folder of the interface's compiled translations.
        access: What the clinic has attached for who cannot see or touch.

    Raises:
        StationError: A language offered has no translation (STATION-TRANSLATION).
    """

    changed = Signal()
    languageChanged = Signal()
    skinChanged = Signal()
    lackingChanged = Signal()

    def __init__(  # noqa: PLR0913 - each is one wish of a patient
        self,
        *,
        languages: tuple[str, ...] = ("en",),
        text_scale: float = 1.0,
        theme: str = "light",
        reduce_motion: bool = False,
        is_low: bool = False,
        translations: Path = COMPILED,
        access: AccessSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._own_words = {code: own_words(code, translations) for code in languages}
        self._first = self._wishes = _Wishes(text_scale, theme, reduce_motion, is_low)
        self._kept: dict[str, _Wishes] = {}
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
        return self._wishes.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """``light``, ``contrast-light`` or ``contrast-dark``."""
        return self._wishes.theme

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        """True for less motion."""
        return self._wishes.reduce_motion

    @Property(bool, notify=changed)
    def isLow(self) -> bool:
        """True when everything that is touched is to stand in the lower part of an upright screen."""
        return self._wishes.is_low

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
        index = TEXT_SCALES.index(self._wishes.text_scale)
        self._wish(replace(self._wishes, text_scale=TEXT_SCALES[(index + 1) % len(TEXT_SCALES)]))

    @Slot()
    def nextTheme(self) -> None:
        """Go to the next theme."""
        index = THEMES.index(self._wishes.theme)
        self._wish(replace(self._wishes, theme=THEMES[(index + 1) % len(THEMES)]))

    @Slot()
    def toggleMotion(self) -> None:
        """Switch motion off or on."""
        self._wish(replace(self._wishes, reduce_motion=not self._wishes.reduce_motion))

    @Slot()
    def toggleLow(self) -> None:
        """Move everything down, or up again."""
        self._wish(replace(self._wishes, is_low=not self._wishes.is_low))

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

    @property
    def is_as_at_first(self) -> bool:
        """True while nobody has wished for anything."""
        return self._wishes == self._first and self._access.is_as_at_first

    def reset(self) -> None:
        """Go back to the first settings, for the next patient."""
        self._wish(self._first)
        self.chooseLanguage(self._languages[0])
        self.lack("")
        self._set_skin(0)
        self._access.reset()

    def keep(self, visit_id: str) -> None:
        """Keep the wishes of somebody who takes a break, until the same visit comes back or the program ends."""
        self._kept.pop(visit_id, None)
        self._kept[visit_id] = self._wishes
        while len(self._kept) > MOST_BREAKS:
            del self._kept[next(iter(self._kept))]

    def bring_back(self, visit_id: str) -> None:
        """Show everything as before the break; what somebody has asked for since then counts more."""
        kept = self._kept.pop(visit_id, None)
        if kept is not None and self._wishes == self._first:
            self._wish(kept)

    def _set_skin(self, number: int) -> None:
        if number != self._skin:
            self._skin = number
            self.skinChanged.emit()

    def _wish(self, wishes: _Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit()
