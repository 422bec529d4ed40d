"""Illustrations as PDF's operators: read by svglib once, then written into as many forms as show them.

A picture is kept layer by layer: the body is the same for every patient, and only a touched place is another layer. The
operators name no font and no image; the opacities they name go with them.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFResourceDictionary
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from kiosk.consent.fonts import REGULAR
from kiosk.errors import ConsentError

STATE_DEFAULTS["fontName"] = REGULAR  # else every drawing names a typeface that is not embedded, though it has no words

_LONG_NUMBER = re.compile(r"-?\d*\.\d{4,}")
_MOST_KEPT = 256
"""Drawings and layers kept; all zones of the body and all icon arrays of two procedures are about a hundred."""

_MOST_FIGURES = 8
"""Whole figures kept: a form is composed on trial before it is signed, with the same ones."""


@dataclass(frozen=True, slots=True)
class Operators:
    """A drawing with its lower left corner at the origin.

    Attributes:
        code: PDF's operators.
        opacities: What of ``CA`` (lines) and ``ca`` (areas) has which value, by the name that the operators use.
        width: In the drawing's own units; whoever draws scales.
        height: Likewise.
    """

    code: str
    opacities: Mapping[str, tuple[str, float]]
    width: float
    height: float


def draw_once(canvas: Canvas, name: str, drawn: Operators) -> None:
    """Draw with the lower left corner at the origin; a file holds the drawing once, however often it is drawn.

    Args:
        canvas: Where to draw.
        name: Of this drawing alone.
        drawn: What to draw, in its own units.
    """
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, drawn.width, drawn.height)
        canvas.addLiteral(drawn.code)
        canvas.endForm(Resources=_resources(drawn))
    canvas.doForm(name)


def _resources(drawn: Operators) -> PDFResourceDictionary:
    """Return what a drawing's operators name; left alone, ReportLab lists the form's fonts there, and no opacity."""
    resources = PDFResourceDictionary()
    if drawn.opacities:
        states = {name: PDFDictionary({kind: value}) for name, (kind, value) in drawn.opacities.items()}
        resources.ExtGState = PDFDictionary(states)
    return resources


@lru_cache(maxsize=_MOST_FIGURES)
def operators_by_layer(svg: bytes) -> Operators:
    """Return an SVG file of our subset as operators; each of its layers is read once and kept.

    Raises:
        ConsentError: It cannot be drawn (FORM-PICTURE).
    """
    try:
        root = ET.fromstring(svg)
    except ET.ParseError as error:
        raise _refused() from error
    layers = []
    for group in list(root):
        alone = ET.Element(root.tag, root.attrib)
        alone.append(group)
        layers.append(operators_of(ET.tostring(alone)))
    if not layers:
        raise _refused()
    opacities = {name: opacity for layer in layers for name, opacity in layer.opacities.items()}
    return Operators("\n".join(layer.code for layer in layers), opacities, layers[0].width, layers[0].height)


@lru_cache(maxsize=_MOST_KEPT)
def operators_of(svg: bytes) -> Operators:
    """Return an SVG file of our subset as operators.

    Raises:
        ConsentError: It cannot be drawn (FORM-PICTURE).
    """
    drawing = svg2rlg(BytesIO(svg))
    if drawing is None:
        raise _refused()
    canvas = Canvas(BytesIO(), pageCompression=0)
    renderPDF.draw(drawing, canvas, 0, 0)
    code = canvas._code  # noqa: SLF001  # ReportLab has no public way to ask for what was drawn
    # ReportLab sets a font before it draws anything; a drawing has no letters, and the form has no such font.
    lines = "\n".join(code).split("\n")
    kept = "\n".join(_short(line) for line in lines if not line.startswith("BT "))
    opacities = {}
    for (kind, value), name in canvas._extgstate._c.items():  # noqa: SLF001  # as above
        own_name = f"{kind}{value:g}"
        kept = kept.replace(f"/{name} gs", f"/{own_name} gs")
        opacities[own_name] = (kind, value)
    return Operators(f"q\n{kept}\nQ", opacities, drawing.width, drawing.height)


def _short(line: str) -> str:
    """Leave out decimals that nobody sees; those of a matrix are multiplied, and stay."""
    if line.endswith("cm"):
        return line
    return _LONG_NUMBER.sub(lambda number: f"{float(number[0]):.3f}".rstrip("0").rstrip("."), line)


def _refused() -> ConsentError:
    return ConsentError("FORM-PICTURE", "A picture cannot be drawn on the form.", "Check the illustrations.")
