"""Screen and paper draw every illustration of ours alike, halo included."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.picture.icon_array import icon_array
from kiosk.picture.svg import read_picture_file

ILLUSTRATIONS = Path(__file__).parents[3] / "assets" / "illustrations"
WIDTH = 800
STEP = 5

Pixel = tuple[int, int, int]


def _on_screen(svg: bytes, height: int) -> list[Pixel]:
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg).render(painter)
    painter.end()
    return _pixels(bytes(image.constBits()), image.bytesPerLine(), 4, height)


def _on_paper(svg: bytes, height: int) -> list[Pixel]:
    drawing = svg2rlg(io.BytesIO(svg))
    assert drawing is not None
    pdf = io.BytesIO()
    canvas = Canvas(pdf, pagesize=(drawing.width, drawing.height))
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    document = pypdfium2.PdfDocument(pdf.getvalue())
    bitmap = document[0].render(scale=WIDTH / drawing.width)
    pixels = _pixels(bytes(bitmap.buffer), bitmap.stride, bitmap.n_channels, height)
    document.close()
    return pixels


def _pixels(data: bytes, stride: int, channels: int, height: int) -> list[Pixel]:
    places = (y * stride + x * channels for y in range(0, height - 1, STEP) for x in range(0, WIDTH, STEP))
    return [(data[place], data[place + 1], data[place + 2]) for place in places]


def _difference(svg: bytes, height: int) -> float:
    """Return the mean difference of the most different colour channel, 0 to 255."""
    pairs = list(zip(_on_screen(svg, height), _on_paper(svg, height), strict=True))
    return sum(max(abs(a - b) for a, b in zip(one, two, strict=True)) for one, two in pairs) / len(pairs)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", sorted(ILLUSTRATIONS.glob("*.svg")), ids=lambda path: path.stem)
def test_screen_and_paper_draw_an_illustration_alike(path: Path) -> None:
    picture = read_picture_file(path)
    height = round(WIDTH * picture.view_box.height / picture.view_box.width)
    drawn = picture.at_step(picture.layers, picture.layers[-2:])
    assert _difference(drawn, height) < 3
    assert set(_on_screen(drawn, height)) != {(255, 255, 255)}


@pytest.mark.usefixtures("qapp")
def test_screen_and_paper_draw_an_icon_array_alike() -> None:
    assert _difference(icon_array(5, 3), 128) < 6


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_what_paper_drops() -> None:
    svg = icon_array(60, 30).replace(b'fill="#0A5463"', b'fill="#0A5463" opacity="0.2"')
    assert _difference(svg, 128) > 6
