"""Measures, colours and text styles of the paper form. Points throughout; A4 portrait.

Contrast on white: ink 13:1, soft ink 8:1, ask 8:1; the accent is the clinic's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from kiosk.consent.fonts import BOLD, REGULAR
from kiosk.picture.icon_array import DotColours

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 44.0
TOP, BOTTOM = 58.0, 48.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
STORY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

INK, INK_SOFT = HexColor("#12303A"), HexColor("#3A525B")
LINE, LINE_STRONG, PALE = HexColor("#D5E0E2"), HexColor("#6B838B"), HexColor("#F3F7F7")
ASK, ASK_SOFT = HexColor("#7A4200"), HexColor("#FFF1DC")
DOTS = DotColours(filled="#7A4200", paper="#FFFFFF", rest="#E6EEF0", rest_line="#9DB0B6")

CELL_GAP = 9.0
BOX_PADDING = 10.0
CORNER = 6.0


@dataclass(frozen=True, slots=True)
class Styles:
    """Every text style of the form."""

    title: ParagraphStyle
    band: ParagraphStyle
    part: ParagraphStyle
    inner: ParagraphStyle
    body: ParagraphStyle
    soft: ParagraphStyle
    strong: ParagraphStyle
    bullet: ParagraphStyle
    head: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    cell_soft: ParagraphStyle
    small: ParagraphStyle
    dense: ParagraphStyle
    dense_head: ParagraphStyle
    label: ParagraphStyle
    value: ParagraphStyle
    value_strong: ParagraphStyle


@cache
def styles(accent: str) -> Styles:
    """Return the styles with a clinic's accent colour (``#RRGGBB``)."""
    colour = HexColor(accent)
    return Styles(
        title=_style("title", 20, 25, bold=True, after=5),
        band=_style("band", 10, 13, bold=True, colour=ASK),
        part=_style("part", 12.3, 15, bold=True, colour=colour, before=8, after=2.5),
        inner=_style("inner", 9.6, 12.5, bold=True, before=4, after=2),
        body=_style("body", 9.6, 12.7, after=2.5),
        soft=_style("soft", 8.2, 10.6, colour=INK_SOFT, before=2, after=2),
        strong=_style("strong", 9.6, 12.7, bold=True, before=4, after=3),
        bullet=_style("bullet", 9.2, 11.8, after=1.3, indent=10),
        head=_style("head", 8.9, 11.1, bold=True),
        cell=_style("cell", 8.9, 11.1),
        cell_strong=_style("cell-strong", 8.9, 11.1, bold=True),
        cell_soft=_style("cell-soft", 8.9, 11.1, colour=INK_SOFT),
        small=_style("small", 8, 9.7, colour=INK_SOFT),
        dense=_style("dense", 8.2, 10.2),
        dense_head=_style("dense-head", 8.2, 10.2, bold=True),
        label=_style("label", 8, 10.4, colour=INK_SOFT),
        value=_style("value", 9.6, 12.4),
        value_strong=_style("value-strong", 9.6, 12.4, bold=True),
    )


def _style(
    name: str,
    size: float,
    leading: float,
    *,
    bold: bool = False,
    colour: Color = INK,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
) -> ParagraphStyle:
    font = BOLD if bold else REGULAR
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        spaceBefore=before,
        spaceAfter=after,
        leftIndent=indent,
        bulletIndent=1 if indent else 0,
        bulletFontName=REGULAR,
        bulletFontSize=size,
        bulletColor=colour,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
