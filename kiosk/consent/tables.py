"""Tables of the form: header repeated on every page, a row never cut in two unless it is higher than a page."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Table as GridTable

from kiosk.consent.blocks import Cell, Dots, Table, Words, plain
from kiosk.consent.flowables import Picture, Role, Text, text
from kiosk.consent.look import CELL_GAP, INK, LINE, PAGE_HEIGHT, WIDTH, Styles

_HALVES_GAP = 22.0


def table(block: Table, styles: Styles) -> Flowable:
    """Return a table; in two halves side by side where the block asks for it and a page has room for them."""
    if block.halves == 2 and len(block.rows) > 3:
        middle = (len(block.rows) + 1) // 2
        width = (WIDTH - _HALVES_GAP) / 2
        halves = [_grid(block, rows, width, styles) for rows in (block.rows[:middle], block.rows[middle:])]
        if max(half.wrap(width, PAGE_HEIGHT)[1] for half in halves) < PAGE_HEIGHT / 2:
            return side_by_side(halves[0], halves[1])
    return _grid(block, block.rows, WIDTH, styles)


def side_by_side(left: Flowable | list[Flowable], right: Flowable | list[Flowable]) -> GridTable:
    """Return two pieces beside each other, to be read left first."""
    width = (WIDTH - _HALVES_GAP) / 2
    return bare_grid([[left, "", right]], [width, _HALVES_GAP, width])


def bare_grid(rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]] | None = None) -> GridTable:
    """Return a grid without lines and paddings, but for what `commands` ask."""
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        *(commands or []),
    ]
    return GridTable(rows, widths, style=style, hAlign="LEFT", splitInRow=1)


def _grid(block: Table, rows: tuple[tuple[Cell, ...], ...], width: float, styles: Styles) -> GridTable:
    head = styles.dense_head if block.is_dense else styles.head
    whole = sum(column.share for column in block.columns)
    widths = [width * column.share / whole for column in block.columns]
    cells: list[list[Any]] = [[text(plain(column.title), head, Role.HEADER_CELL) for column in block.columns]]
    last = len(block.columns) - 1
    for row in rows:
        cells.append(
            [
                _cell(cell, widths[at] - (CELL_GAP if at < last else 0), styles, is_dense=block.is_dense, is_first=at == 0)
                for at, cell in enumerate(row)
            ]
        )
    padding = 2.2 if block.is_dense else 3.6
    grid = bare_grid(
        cells,
        widths,
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (0, 0), (-2, -1), CELL_GAP),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
            ("LINEBELOW", (0, 0), (-1, 0), 1, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.6, LINE),
        ],
    )
    grid.repeatRows = 1
    grid.spaceAfter = 5
    return grid


def _cell(cell: Cell, width: float, styles: Styles, *, is_dense: bool, is_first: bool) -> list[Flowable]:
    if isinstance(cell, Dots):
        return [Picture(cell.filled, cell.hatched, cell.alt, width)]
    role = Role.HEADER_CELL if is_first else Role.CELL
    pieces: list[Flowable] = [text(cell.runs, _style(cell, styles, is_dense=is_dense), role)]
    if cell.small:
        pieces.append(_small(cell, styles, role))
    return pieces


def _small(cell: Words, styles: Styles, role: Role) -> Text:
    return text(plain(cell.small), styles.small, role)


def _style(cell: Words, styles: Styles, *, is_dense: bool) -> Any:
    if is_dense:
        return styles.dense
    if cell.is_strong:
        return styles.cell_strong
    return styles.cell_soft if cell.is_soft else styles.cell
