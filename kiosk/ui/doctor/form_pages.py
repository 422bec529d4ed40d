"""The pages of a sealed form as pictures, drawn by Qt PDF from the very bytes that were kept.

Imported when the first form is opened, and by nothing of the patient's kiosk. Everything here blocks and belongs on a
worker; each call opens the document anew, so that no thread shares one. Nothing is ever written to the disk.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import ConsentError
from kiosk.ui.doctor.services import Sheet

_MOST_PIXELS = 4_000
"""Width of the largest picture: a page at 480 dots an inch."""


class FormPages:
    """One form's pages.

    Args:
        data: The PDF.
    """

    def __init__(self, data: bytes) -> None:
        self._data = QByteArray(data)

    def sheets(self) -> Sequence[Sheet]:
        """Return each page's size and words.

        Raises:
            ConsentError: FORM-NOT-SHOWN, when it is no PDF that can be drawn.
        """
        with _Opened(self._data) as document:
            return [self._sheet(document, page) for page in range(document.pageCount())]

    def picture(self, page: int, width: int) -> QImage:
        """Return a page as a picture on white paper.

        Args:
            page: From 0.
            width: Pixels, at most `_MOST_PIXELS` are drawn.

        Raises:
            ConsentError: FORM-NOT-SHOWN.
        """
        with _Opened(self._data) as document:
            size = document.pagePointSize(page)
            pixels = max(1, min(width, _MOST_PIXELS))
            drawn = document.render(page, QSize(pixels, round(pixels * size.height() / max(1.0, size.width()))))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper

    @staticmethod
    def _sheet(document: QPdfDocument, page: int) -> Sheet:
        size = document.pagePointSize(page)
        return Sheet(size.width(), size.height(), document.getAllText(page).text())


class _Opened:
    """A document for the length of one call, on the thread of that call."""

    def __init__(self, data: QByteArray) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(data)
        self._buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise ConsentError(
                "FORM-NOT-SHOWN", "This document cannot be shown here.", "Let reception save it, and open it elsewhere."
            )
        return self._document

    def __exit__(self, *_error: object) -> None:
        self._document.close()
        self._buffer.close()
