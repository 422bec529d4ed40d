"""Draws our icons in any colour and size for `image://icon/<name>/<rrggbb>`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_USUAL_SIZE = QSize(48, 48)


class IconProvider(QQuickImageProvider):
    """Tints an icon and draws it at the size that is asked for.

    Args:
        folder: Where the icons lie, one SVG each, drawn in `currentColor`.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._files: dict[str, bytes] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's names
        """Draw one icon.

        Args:
            id: `<name>/<rrggbb>`.
            size: Filled by Qt.
            requestedSize: Pixels wanted, or an invalid size for the usual one.

        Returns:
            The icon; a null image, which Qt reports, when there is none of this name.
        """
        name, _, colour = id.partition("/")
        data = self._file(name)
        if not data:
            return QImage()
        renderer = QSvgRenderer(QByteArray(data.replace(b"currentColor", f"#{colour}".encode())))
        wanted = requestedSize if requestedSize.isValid() and not requestedSize.isEmpty() else _USUAL_SIZE
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image

    def _file(self, name: str) -> bytes:
        if name not in self._files:
            file = self._folder / f"{name}.svg"
            self._files[name] = file.read_bytes() if name.replace("-", "").isalnum() and file.is_file() else b""
        return self._files[name]
