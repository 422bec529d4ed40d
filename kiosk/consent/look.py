"""Measures, colours and text styles of the paper form. Points throughout; A4 portrait.

Contrast on white: ink 13:1, soft ink 8:1, ask 8:1; the accent is the clinic's.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache, partial

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from kiosk.consent.fonts import BOLD, REGULAR
from kiosk.picture.icon_array import DotColours

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 44.0
TOP, BOTTOM = 58.0, 48.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
STORY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
CONTACT_HEIGHT = 10.0
"""Room on page 1 for the clinic's address."""

INK, INK_SOFT = HexColor("#12303A"), HexColor("#3A525B")
LINE, LINE_STRONG, PALE = HexColor("#D5E0E2"), HexColor("#6B838B"), HexColor("#F3F7F7")
ASK, ASK_SOFT = HexColor("#7A4200"), HexColor("#FFF1DC")
DOTS = DotColours(filled="#7A4200", paper="#FFFFFF", rest="#FFFFFF", rest_line="#6B838B")

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
    row_padding: float
    dense_padding: float


REGULAR_SCALE, TIGHT_SCALE = 1.0, 0.94
"""Regular body text is 9.6 points; tight text, for a form that would else be too long, is 9."""


@cache
def styles(accent: str, scale: float = REGULAR_SCALE) -> Styles:
    """Return the styles with a clinic's accent colour (``#RRGGBB``), at a scale."""
    colour = HexColor(accent)
    style = partial(_style, scale)
    return Styles(
        title=style("title", 20, 25, bold=True, after=5),
        band=style("band", 10, 13, bold=True, colour=ASK),
        part=style("part", 12.3, 15, bold=True, colour=colour, before=8, after=2.5),
        inner=style("inner", 9.6, 12.5, bold=True, before=4, after=2),
        body=style("body", 9.6, 12.7, after=2.5),
        soft=style("soft", 8.2, 10.6, colour=INK_SOFT, before=2, after=2),
        strong=style("strong", 9.6, 12.7, bold=True, before=4, after=3),
        bullet=style("bullet", 9.2, 11.8, after=1.3, indent=10),
        head=style("head", 8.9, 11.1, bold=True),
        cell=style("cell", 8.9, 11.1),
        cell_strong=style("cell-strong", 8.9, 11.1, bold=True),
        cell_soft=style("cell-soft", 8.9, 11.1, colour=INK_SOFT),
        small=style("small", 8, 9.7, colour=INK_SOFT),
        dense=style("dense", 8.2, 10.2),
        dense_head=style("dense-head", 8.2, 10.2, bold=True),
        label=style("label", 8, 10.4, colour=INK_SOFT),
        value=style("value", 9.6, 12.4),
        value_strong=style("value-strong", 9.6, 12.4, bold=True),
        row_padding=3.2 * scale,
        dense_padding=2.2 * scale,
    )


_LEAST_TITLE = 16.5
"""Points; a title that would not fit on one line even so is set in its full size, on two."""


def fitted(style: ParagraphStyle, words: str, room: float) -> ParagraphStyle:
    """Return a title's style, set a little smaller where its words then fit on one line.

    Args:
        style: Of the title.
        words: The title.
        room: Width of the line, in points.
    """
    width = stringWidth(words, style.fontName, style.fontSize)
    size = style.fontSize * room / max(width, 1.0)
    if size >= style.fontSize or size < _LEAST_TITLE:
        return style
    return _sized(style, int(size * 10) / 10)


@cache
def _sized(style: ParagraphStyle, size: float) -> ParagraphStyle:
    return style.clone(f"{style.name}-{size}", fontSize=size, leading=style.leading * size / style.fontSize)


_QUIET_SCALE, _LEAST_QUIET, _MOST_QUIET = 0.88, 7.4, 11.0
"""Of a translation below the form's own words, in points: never too small to read, and never as loud as a title."""
_QUIET_INDENT = 6.0
"""Tells the two languages apart where a copier leaves no shade between them."""


@cache
def quiet(style: ParagraphStyle) -> ParagraphStyle:
    """Return the style of a translation below words in a style."""
    size = max(_LEAST_QUIET, min(_MOST_QUIET, style.fontSize * _QUIET_SCALE))
    return style.clone(
        f"{style.name}-quiet",
        fontName=REGULAR,
        fontSize=size,
        leading=size * 1.22,
        leftIndent=style.leftIndent + _QUIET_INDENT,
        textColor=INK_SOFT,
        bulletFontSize=size,
        bulletColor=INK_SOFT,
    )


_CLOSER_LINES, _CLOSER_PARTS = 0.95, 0.8


@cache
def closer(look: Styles) -> Styles:
    """Return the same styles in the same size, lines and parts a little closer to each other."""
    return replace(look, **{name: _closer(style) for name, style in _paragraph_styles(look)})


def _paragraph_styles(look: Styles) -> list[tuple[str, ParagraphStyle]]:
    named = [(one.name, getattr(look, one.name)) for one in fields(look)]
    return [(name, style) for name, style in named if isinstance(style, ParagraphStyle)]


def _closer(style: ParagraphStyle) -> ParagraphStyle:
    return style.clone(
        f"{style.name}-closer",
        leading=style.leading * _CLOSER_LINES,
        spaceBefore=style.spaceBefore * _CLOSER_PARTS,
        spaceAfter=style.spaceAfter * _CLOSER_PARTS,
    )


LARGE_SCALE = 14 / 9.2
"""At it the smallest of running text, a list's, is 14 points: clear print for weak eyes."""


@cache
def large_styles(accent: str) -> Styles:
    """Return the styles of a sheet in large type; titles grow less than text."""
    large = styles(accent, LARGE_SCALE)
    title = large.title.clone("title-large", fontSize=24, leading=29)
    bullet = large.bullet.clone("bullet-large", leftIndent=17, bulletIndent=2)
    return replace(large, title=title, bullet=bullet, part=large.part.clone("part-large", fontSize=17, leading=21))


def _style(  # noqa: PLR0913  # a style has this many sides
    scale: float,
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
        fontSize=size * scale,
        leading=leading * scale,
        textColor=colour,
        spaceBefore=before * scale,
        spaceAfter=after * scale,
        leftIndent=indent,
        bulletIndent=1 if indent else 0,
        bulletFontName=REGULAR,
        bulletFontSize=size * scale,
        bulletColor=colour,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
