"""Draws "5 in 100" as dots: the part filled, the part that may be, the whole. One drawing for screen and paper.

The whole is always there, so that part and whole are seen together. An upper bound, where none was seen, is striped:
neither filled nor empty. Ten stand in a row, or twenty, so that the eye counts by tens. Stripes are cut to the dot by
geometry, since our subset has no clipping.

Source: Ancker and others, "Design features of graphs in health risk communication", J Am Med Inform Assoc 2006;13:608.
"""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from kiosk.errors import BugError
from kiosk.picture.subset import SVG_NAMESPACE

_PITCH = 10.0
_RADIUS = 4.1
_OUTLINE = 0.9
_STRIPE_GAP = 2.5
_STRIPE_WIDTH = 1.25


@dataclass(frozen=True, slots=True)
class DotColours:
    """Colours of an icon array, each ``#RRGGBB``.

    Attributes:
        filled: Dots counted, and the outline and stripes of dots that may be.
        paper: Ground under stripes.
        rest: Inside of the other dots.
        rest_line: Outline of the other dots.
    """

    filled: str = "#0A5463"
    paper: str = "#FFFFFF"
    rest: str = "#E6EEF0"
    rest_line: str = "#6B838B"


DEFAULT_COLOURS = DotColours()


def icon_array(
    filled: int, hatched: int, *, of: int = 100, columns: int = 10, colours: DotColours = DEFAULT_COLOURS
) -> bytes:
    """Return an icon array as an SVG file, 10 units a dot.

    Args:
        filled: Dots that were counted; they come first, row by row.
        hatched: Dots the number may reach; they come next.
        of: All dots.
        columns: Dots a row.
        colours: Colours for the theme, or for paper.

    Raises:
        BugError: The numbers are negative, or more than `of` (PICTURE-DOTS).
    """
    if filled < 0 or hatched < 0 or filled + hatched > of or columns < 1:
        raise BugError("PICTURE-DOTS", f"{filled} and {hatched} dots of {of} cannot be drawn.", "Call support.")
    width, height = columns * _PITCH, math.ceil(of / columns) * _PITCH
    root = ET.Element(
        "svg",
        {
            "xmlns": SVG_NAMESPACE,
            "viewBox": f"0 0 {width:g} {height:g}",
            "width": f"{width:g}",
            "height": f"{height:g}",
        },
    )
    for index in range(of):
        x, y = (index % columns + 0.5) * _PITCH, (index // columns + 0.5) * _PITCH
        if index < filled:
            root.append(_dot(x, y, colours.filled, colours.filled))
        elif index < filled + hatched:
            root.append(_dot(x, y, colours.paper, colours.filled))
            root.append(_stripes(x, y, colours.filled))
        else:
            root.append(_dot(x, y, colours.rest, colours.rest_line))
    return ET.tostring(root, encoding="unicode").encode()


def _dot(x: float, y: float, inside: str, line: str) -> ET.Element:
    paint = {"fill": inside, "stroke": line, "stroke-width": f"{_OUTLINE:g}"}
    return ET.Element("circle", {"cx": f"{x:g}", "cy": f"{y:g}", "r": f"{_RADIUS:g}"} | paint)


def _stripes(x: float, y: float, colour: str) -> ET.Element:
    """Return slanting lines that end at the dot's edge."""
    reach = _RADIUS - _OUTLINE / 2
    slant = math.sqrt(0.5)
    parts = []
    count = int(reach / _STRIPE_GAP)
    for number in range(-count, count + 1):
        away = number * _STRIPE_GAP
        half = math.sqrt(reach * reach - away * away)
        middle_x, middle_y = x + away * slant, y + away * slant
        dx, dy = half * slant, -half * slant
        parts.append(f"M {middle_x - dx:.2f},{middle_y - dy:.2f} L {middle_x + dx:.2f},{middle_y + dy:.2f}")
    return ET.Element(
        "path", {"d": " ".join(parts), "fill": "none", "stroke": colour, "stroke-width": f"{_STRIPE_WIDTH:g}"}
    )
