"""The interface's languages: what each says of itself, how it writes a day, and showing one of them.

A language is a compiled file ``antesala_<language>.qm``; English is what the words in QML and Python are written in.
The translator and the number and day formats hold for the whole process, so a process shows one language at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.errors import StationError

COMPILED = Path(__file__).resolve().parents[3] / "build" / "translations"
"""Where `make setup` puts what it compiles of assets/translations."""

SOURCE_LANGUAGE = "en"
"""The language that the words of the interface are written in."""

# A translator writes the language's own name for "English" in each of these.
_NAME = QT_TRANSLATE_NOOP("Language", "English")
_START = QT_TRANSLATE_NOOP("Language", "Start")
_LACKING = QT_TRANSLATE_NOOP("Language", "This visit is not there in English. Please ask at the front desk.")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What a language says of itself, in itself.

    Attributes:
        name: Its name.
        start: Its word for beginning.
        lacking: That a visit's content is not there in it.
    """

    name: str
    start: str
    lacking: str


def own_words(language: str, folder: Path = COMPILED) -> OwnWords:
    """Return what a language says of itself.

    Args:
        language: Its code.
        folder: Of the compiled translations.

    Raises:
        StationError: There is no such translation (STATION-TRANSLATION).
    """
    translator = translator_of(language, folder)

    def said(words: str) -> str:
        return (translator.translate("Language", words) if translator else "") or words

    return OwnWords(said(str(_NAME)), said(str(_START)), said(str(_LACKING)))


def name_of(language: str, folder: Path = COMPILED) -> str:
    """Return a language's name in its own words; its code where it has no translation here."""
    try:
        return own_words(language, folder).name
    except StationError:
        return language


def translator_of(language: str, folder: Path = COMPILED) -> QTranslator | None:
    """Return the translation into a language; English has one for numbers alone (1 second, 2 seconds), or None.

    Raises:
        StationError: There is none (STATION-TRANSLATION).
    """
    translator = QTranslator()
    if not translator.load(f"antesala_{language}", str(folder)):
        if language == SOURCE_LANGUAGE:
            return None
        raise StationError(
            "STATION-TRANSLATION",
            f"The screens are not there in the language '{language}'.",
            "Run `make setup`, or take the language out of `languages` in clinic.toml; docs/adding-a-language.md.",
        )
    return translator


def day_in_words(when: date, pattern: str = "d MMM yyyy") -> str:
    """Return a day as the interface's language writes it: 3 Dec 2026, 3 dic 2026.

    Args:
        when: The day.
        pattern: As in QLocale.
    """
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


class Interpreter:
    """Shows one engine's pages in one language after another.

    Args:
        engine: Whose pages.
        folder: Of the compiled translations.
    """

    def __init__(self, engine: QQmlEngine, folder: Path = COMPILED) -> None:
        self._engine = engine
        self._folder = folder
        self._translator: QTranslator | None = None
        self._formats_before = QLocale()

    def speak(self, language: str) -> None:
        """Say every word of the interface in this language from now on; nothing else of a page changes.

        Raises:
            StationError: There is no such translation (STATION-TRANSLATION); the language stays.
        """
        following = translator_of(language, self._folder)
        self._drop()
        if following is not None:
            QCoreApplication.installTranslator(following)
        self._translator = following
        QLocale.setDefault(QLocale(language))
        self._engine.retranslate()

    def rest(self) -> None:
        """Leave the process as it was found."""
        self._drop()
        QLocale.setDefault(self._formats_before)

    def _drop(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
