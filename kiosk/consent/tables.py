"""Tables of the form: header repeated on every page, a row never cut in two unless it is higher than a page."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, PageBreak
from reportlab.platypus import Table as GridTable

from kiosk.consent import blocks
from kiosk.consent.blocks import Cell, Dots, Table, Words, plain
from kiosk.consent.by_hand import Room, Square
from kiosk.consent.flowables import Picture, text
from kiosk.consent.fonts import REGULAR
from kiosk.consent.look import CELL_GAP, LINE, STORY_HEIGHT, WIDTH, Styles
from kiosk.consent.tags import Element, Role

_HALVES_GAP = 22.0
_FEWEST_TO_HALVE = 3
_HIGHEST_HEADER = 40.0
LEAST_COLUMN = 90.0


class Grid(GridTable):  # type: ignore[misc]  # ReportLab ships no types
    """A grid that moves a row to the next page rather than cut it, unless no page can hold it.

    Attributes:
        is_text: Text in columns, which may go on in its columns on the next page.
        is_with_next: Stays on one page with what follows.
        is_whole: Is not split at all where one page can hold it.
        header_lines: Line commands under the header, drawn again on the next page.
    """

    is_text = False
    is_with_next = False
    is_whole = False
    header_lines: tuple[tuple[Any, ...], ...] = ()
    _wrapped_to: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the rows; once for each width, since what surrounds a table asks several times."""
        if self._wrapped_to != available_width:
            super().wrap(available_width, available_height)
            self._wrapped_to = available_width
        return self._width, self._height

    @property
    def heights(self) -> list[float]:
        """Height of each row, known once the grid was wrapped or split off another."""
        heights: list[float] = self._rowHeights
        return heights

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest; no single row goes to the next page alone.

        The row that goes with it would still fit here, under a second header, so a page break stands between.
        """
        self.wrap(available_width, available_height)
        if self.is_whole and sum(self.heights) <= STORY_HEIGHT:
            return []
        is_too_high = max(self.heights) > STORY_HEIGHT - _HIGHEST_HEADER
        self.splitInRow = int(is_too_high or (self.is_text and available_height > LEAST_COLUMN))
        parts: list[Grid] = super().split(available_width, available_height)
        is_one_left = self._leaves_one_row(parts)
        if is_one_left:
            parts = super().split(available_width, sum(parts[0].heights[:-1]) + 0.1)
        for part in parts:
            part.is_text, part.header_lines = self.is_text, self.header_lines
        if len(parts) == 2 and self.header_lines:
            parts[1].setStyle(list(self.header_lines))
        return [parts[0], PageBreak(), parts[1]] if is_one_left else [*parts]

    def _drawBkgrnd(self) -> None:  # noqa: N802  # ReportLab's name
        with self.canv.artifact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802  # ReportLab's name
        with self.canv.artifact():
            super()._drawLines()

    def _restoreRoundingObscuredLines(self) -> None:  # noqa: N802  # ReportLab's name
        with self.canv.artifact():
            super()._restoreRoundingObscuredLines()

    def _leaves_one_row(self, parts: list[Grid]) -> bool:
        is_whole_rows = len(parts) == 2 and not self.splitInRow
        return is_whole_rows and len(parts[1].heights) == self.repeatRows + 1 < len(parts[0].heights)


def table(block: Table, styles: Styles, parent: Element) -> Grid:
    """Return a table; where the block asks for it, its second half stands beside the first, and is read after it."""
    is_halved = block.halves == 2 and len(block.rows) > _FEWEST_TO_HALVE
    parts = _halves(block.rows) if is_halved else (block.rows,)
    width = (WIDTH - _HALVES_GAP) / 2 if is_halved else WIDTH
    whole = sum(column.share for column in block.columns)
    widths = [width * column.share / whole for column in block.columns]
    element = parent.add(Role.TABLE)
    head, body = element.add(Role.TABLE_HEAD).add(Role.ROW), element.add(Role.TABLE_BODY)
    columns = [_cells(block, rows, widths, styles, (None if at else head, body)) for at, rows in enumerate(parts)]
    grid = bare_grid(
        [
            _beside([part[at] if at < len(part) else None for part in columns], len(widths))
            for at in range(len(columns[0]))
        ],
        [*widths, _HALVES_GAP, *widths] if is_halved else widths,
        _lines(block, [len(part) for part in columns], styles),
    )
    grid.repeatRows = 1
    grid.header_lines = _header_lines(block, len(columns), styles)
    grid.spaceAfter = 5
    return grid


def side_by_side(left: list[Flowable], right: list[Flowable], width: float = WIDTH, *, is_text: bool = False) -> Grid:
    """Return two groups beside each other, to be read left first; only text may go on on the next page."""
    half = (width - _HALVES_GAP) / 2
    grid = bare_grid([[left, "", right]], [half, _HALVES_GAP, half])
    grid.spaceAfter = 5
    grid.is_text = is_text
    return grid


def bare_grid(rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]] | None = None) -> Grid:
    """Return a grid without lines and paddings, but for what `commands` ask."""
    style = [
        ("FONT", (0, 0), (-1, -1), REGULAR, 1, 1),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        *(commands or []),
    ]
    return Grid(rows, widths, style=style, hAlign="LEFT")


def _halves(rows: tuple[tuple[Cell, ...], ...]) -> tuple[tuple[tuple[Cell, ...], ...], ...]:
    middle = (len(rows) + 1) // 2
    return rows[:middle], rows[middle:]


def _cells(
    block: Table,
    rows: tuple[tuple[Cell, ...], ...],
    widths: list[float],
    styles: Styles,
    elements: tuple[Element | None, Element],
) -> list[list[list[Flowable]]]:
    """Return the header row and all others, as pieces; `elements` are the header's, where it is read, and the body."""
    style, (head, body) = styles.dense_head if block.is_dense else styles.head, elements
    titles = [head.add(Role.HEADER_CELL, scope="Column") if head else None for _ in widths]
    cells: list[list[list[Flowable]]] = [
        [[text(plain(column.title), style, title)] for column, title in zip(block.columns, titles, strict=True)]
    ]
    last = len(widths) - 1
    for row in rows:
        read = body.add(Role.ROW)
        rooms = [width - (CELL_GAP if at < last else 0) for at, width in enumerate(widths)]
        cells.append([_cell(cell, rooms[at], styles, block, read, is_first=at == 0) for at, cell in enumerate(row)])
    return cells


def _beside(parts: list[list[list[Flowable]] | None], columns: int) -> list[Any]:
    """Return one row of the grid: the parts' rows with a gap between, an empty one where a part has ended."""
    row: list[Any] = []
    for index, part in enumerate(parts):
        row += [""] if index else []
        row += part if part is not None else [""] * columns
    return row


def _lines(block: Table, heights: list[int], styles: Styles) -> list[tuple[Any, ...]]:
    """Return paddings and lines; each part has its own lines."""
    padding = styles.dense_padding if block.is_dense else styles.row_padding
    count = len(block.columns)
    lines: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    ]
    for index, height in enumerate(heights):
        first = index * (count + 1)
        last = first + count - 1
        lines += [
            ("RIGHTPADDING", (first, 0), (last - 1, -1), CELL_GAP),
            ("LINEBELOW", (first, 1), (last, height - 1), 0.6, LINE),
        ]
    return [*lines, *_header_lines(block, len(heights), styles)]


def _header_lines(block: Table, parts: int, styles: Styles) -> tuple[tuple[Any, ...], ...]:
    count = len(block.columns)
    starts = range(0, parts * (count + 1), count + 1)
    return tuple(("LINEBELOW", (first, 0), (first + count - 1, 0), 1, styles.part.textColor) for first in starts)


def _cell(cell: Cell, width: float, styles: Styles, block: Table, row: Element, *, is_first: bool) -> list[Flowable]:
    read = row.add(Role.HEADER_CELL, scope="Row") if is_first else row.add(Role.CELL)
    if isinstance(cell, Dots):
        figure, caption = read.add_picture(cell.alt), read.add(Role.PARAGRAPH)
        return [Picture(cell.filled, cell.hatched, width, figure), text(plain(cell.caption), styles.small, caption)]
    if isinstance(cell, blocks.Square):
        return [Square(styles, read)]
    if isinstance(cell, blocks.Room):
        return [Room()]
    style = _style(cell, styles, is_dense=block.is_dense)
    if not cell.small:
        return [text(cell.runs, style, read)]
    first, second = read.add(Role.PARAGRAPH), read.add(Role.PARAGRAPH)
    return [text(cell.runs, style, first), text(plain(cell.small), styles.small, second)]


def _style(cell: Words, styles: Styles, *, is_dense: bool) -> Any:
    if is_dense:
        return styles.dense
    if cell.is_strong:
        return styles.cell_strong
    return styles.cell_soft if cell.is_soft else styles.cell
