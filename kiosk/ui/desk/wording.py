"""What every desk says in the interface's language, whoever works at it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.ui.desk.services import DeskPolicy
from kiosk.ui.platform.translation import day_in_words

_TITLES = (QT_TRANSLATE_NOOP("Desk", "Doctor"), QT_TRANSLATE_NOOP("Desk", "Reception"))
"""What desks may be called, for the translators."""


def title_of(policy: DeskPolicy) -> str:
    """Return what a desk is called, in the interface's language."""
    return QCoreApplication.translate("Desk", policy.title)


class Wording:
    """What one desk says to those who work at it.

    Args:
        context: The desk, as the translators know it.
        tables: The words of each kind of code; codes of two kinds may have the same text.
    """

    def __init__(self, context: str, *tables: Mapping[Any, object]) -> None:
        self._context = context
        self._words = {type(next(iter(words))): words for words in tables}

    def say(self, text: str) -> str:
        """Return a text in the interface's language."""
        return QCoreApplication.translate(self._context, text)

    def word(self, code: object) -> str:
        """Return what a code means."""
        return self.say(str(self._words[type(code)][code]))


def moment(at: datetime) -> str:
    """Return a time of a day as it is read aloud: 3 Dec 2026, 10:30."""
    return f"{day_in_words(at.date())}, {at:%H:%M}"
