"""The same SVG as the screen draws it and as paper prints it, and where the two differ."""

from __future__ import annotations

import io

import pypdfium2
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.consent.fonts import load_fonts

BLOCK = 12
"""Pixels averaged, across and down: edges drawn softer by one side than by the other come out the same."""


def on_screen(svg: bytes, width: int) -> QImage:
    """Return an SVG file as Qt draws it, on white.

    Args:
        svg: With a viewBox; what lies outside it is cut off.
        width: In pixels; the height follows.
    """
    renderer = QSvgRenderer(svg)
    image = blank(width, round(width * renderer.viewBoxF().height() / renderer.viewBoxF().width()))
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def on_paper(svg: bytes, width: int) -> QImage:
    """Return an SVG file as svglib and ReportLab print it: to a PDF, and that back to pixels."""
    load_fonts()  # a drawing names the form's typeface even where it has no words
    drawing = svg2rlg(io.BytesIO(svg))
    assert drawing is not None
    pdf = io.BytesIO()
    canvas = Canvas(pdf, pagesize=(drawing.width, drawing.height))
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    document = pypdfium2.PdfDocument(pdf.getvalue())
    bitmap = document[0].render(scale=width / drawing.width, rev_byteorder=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888)
    found = image.convertToFormat(QImage.Format.Format_RGB32)
    document.close()
    return found


def blank(width: int, height: int) -> QImage:
    """Return a white image."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def difference(one: QImage, two: QImage) -> int:
    """Return how far two images of one drawing differ: the greatest difference of a block's mean colour, 0 to 255."""
    assert abs(one.width() - two.width()) <= 1 and abs(one.height() - two.height()) <= 1
    size = QSize(one.width() // BLOCK, one.height() // BLOCK)
    first, second = _means(one, size), _means(two, size)
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


def _means(image: QImage, size: QSize) -> bytes:
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    rgb = small.convertToFormat(QImage.Format.Format_RGB888)
    data, stride, row = bytes(rgb.constBits()), rgb.bytesPerLine(), 3 * rgb.width()
    return b"".join(data[y * stride : y * stride + row] for y in range(rgb.height()))
