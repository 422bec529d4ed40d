"""Hands rendered layers and icon arrays to QML: `image://picture/<address>` and `image://dots/<numbers>/<colours>`."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import AntesalaError
from kiosk.picture.icon_array import DotColours, icon_array
from kiosk.ui.platform.layer_store import LayerStore, LayerView


class PictureProvider(QQuickImageProvider):
    """Layers of illustrations, from the store.

    Args:
        store: Renders and keeps them.
    """

    def __init__(self, store: LayerStore) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._store = store

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's names
        """Return the layer of an address, or a null image, which Qt reports.

        Args:
            id: A `LayerView.address`.
            size: Filled by Qt.
            requestedSize: Ignored; the address holds the pixels.
        """
        try:
            return self._store.image(LayerView.at(id))
        except (ValueError, AntesalaError):
            return QImage()


class DotsProvider(QQuickImageProvider):
    """Icon arrays: `<filled>/<hatched>/<columns>/<filled>-<paper>-<rest>-<rest line>`, colours as rrggbb."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 - Qt's names
        """Draw one icon array at the size asked for, or a null image, which Qt reports."""
        try:
            filled, hatched, columns, colours = id.split("/")
            dots = DotColours(*(f"#{colour}" for colour in colours.split("-")))
            data = icon_array(int(filled), int(hatched), columns=int(columns), colours=dots)
        except (ValueError, TypeError, AntesalaError):
            return QImage()
        renderer = QSvgRenderer(QByteArray(data))
        wanted = renderer.defaultSize() * 2
        if not requestedSize.isEmpty():
            wanted = wanted.scaled(requestedSize, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image
