"""Hands pictures of papers from a desk's page to QML: `image://sheet/<address>`. They are drawn before, on a worker."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class SheetProvider(QQuickImageProvider):
    """Pictures by address.

    Args:
        find: Returns what was drawn, or None when it is gone already.
    """

    def __init__(self, find: Callable[[str], QImage | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._find = find

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's names
        """Return a picture; an empty one when it went while its page was leaving."""
        found = self._find(id)
        if found is not None:
            return found
        empty = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        empty.fill(0)
        return empty
