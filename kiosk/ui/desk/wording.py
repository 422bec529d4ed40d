"""What every desk says in the interface's language, whoever works at it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.ui.desk.services import DeskPolicy

_TITLES = (QT_TRANSLATE_NOOP("Desk", "Doctor"), QT_TRANSLATE_NOOP("Desk", "Reception"))
"""What desks may be called, for the translators."""


def title_of(policy: DeskPolicy) -> str:
    """Return what a desk is called, in the interface's language."""
    return QCoreApplication.translate("Desk", policy.title)
