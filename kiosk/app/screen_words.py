"""The fixed words of the patient's screens in one language, as the translations have them, for what is read aloud."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from kiosk.app.folders import PROGRAM

TRANSLATIONS = PROGRAM / "assets" / "translations"
SCREENS = tuple(PROGRAM / "kiosk" / "ui" / "qml" / "Antesala" / module for module in ("Patient", "Controls"))
"""Where the patient's screens stand; a file's name is the context of its words."""

_SOURCE_LANGUAGE = "en"
_OWN_NAMES = "Language"
_TO_FILL = re.compile(r"%n|%L?\d|\{\w+\}")


class ScreenWords:
    """What the screens say in one language; nothing in a language that has no translation.

    Args:
        language: Two letters.
    """

    def __init__(self, language: str) -> None:
        contexts = {file.stem for folder in SCREENS for file in folder.glob("*.qml")} | {_OWN_NAMES}
        is_source = language == _SOURCE_LANGUAGE
        texts = sorted(TRANSLATIONS.glob("antesala_*.ts"))
        own = [text for text in texts if text.stem == f"antesala_{language}"]
        others = [text for text in texts if text not in own]
        self._said: dict[tuple[str, str], str] = {}
        for text in others[:1] if is_source else own:  # English is what every other language is translated from
            for context in ElementTree.parse(text).iter("context"):
                name = context.findtext("name") or ""
                if name in contexts:
                    self._said |= {(name, source): said for source, said in _messages(context, is_source=is_source)}

    def fixed(self) -> Iterator[str]:
        """Yield every text that stands as it is; those with a name or number to fill in are left out."""
        return (said for said in self._said.values() if not _TO_FILL.search(said))

    def filled(self, context: str, source: str, *values: object) -> Iterator[str]:
        """Yield a text with its gaps filled, as QML's `arg` does; nothing where the screens say it no more.

        Args:
            context: Name of the QML file.
            source: The English words, with ``%1``, ``%2``.
            values: What stands in the gaps.
        """
        said = self._said.get((context, source))
        if said is not None:
            yield re.sub(r"%(\d)", lambda gap: str(values[int(gap[1]) - 1]), said)


def _messages(context: ElementTree.Element, *, is_source: bool) -> Iterator[tuple[str, str]]:
    for message in context.iter("message"):
        source = message.findtext("source") or ""
        if not message.get("numerus"):
            yield source, source if is_source else message.findtext("translation") or ""
