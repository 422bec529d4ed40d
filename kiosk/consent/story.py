"""Turns a form's blocks into the pieces that are set on pages, in reading order, headings never left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatchmethod
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from kiosk.consent import blocks
from kiosk.consent.blocks import plain
from kiosk.consent.by_hand import gaps
from kiosk.consent.figure import Figure
from kiosk.consent.flowables import Band, FramedRows, Text, Tick, small_note, text
from kiosk.consent.look import (
    ASK,
    ASK_SOFT,
    BOX_PADDING,
    CORNER,
    LINE,
    LINE_STRONG,
    STORY_HEIGHT,
    WIDTH,
    Styles,
    fitted,
)
from kiosk.consent.pages import Surroundings
from kiosk.consent.qr_code import QrPicture
from kiosk.consent.signature_area import SignatureArea
from kiosk.consent.tables import LEAST_COLUMN, Grid, bare_grid, side_by_side, table
from kiosk.consent.tags import Element, Role

_GAP = 22.0
_BESIDE_CODE = 12.0
_SEAL_WIDTH = 242.6
_FIGURE_GAP = 10.0
_ROOM_TO_WRITE = 27.0
_LEAST_PLACES = 2
"""One signature alone is no wider than one of two."""


def story(content: blocks.FormContent, styles: Styles, root: Element) -> tuple[list[Flowable], Surroundings]:
    """Return everything between a form's header and footer, and the elements of what stands around it on page 1.

    Args:
        content: The form.
        styles: How it looks.
        root: The document; its elements are added in reading order.
    """
    frame = content.frame
    sample, clinic, heading = (root.add(Role.PARAGRAPH) for _ in range(3))
    title, band = root.add(Role.TITLE), root.add(Role.PARAGRAPH)
    surroundings = Surroundings(sample, clinic, heading, root.add(Role.PARAGRAPH))
    code = QrPicture(frame.code, root.add(Role.FIGURE, alt=frame.code_words)) if frame.code else None
    room = WIDTH - code.width - _BESIDE_CODE if code else WIDTH
    heading_and_state = [
        text(plain(frame.title), fitted(styles.title, frame.title, room), title),
        Band(text(plain(frame.band), styles.band, band), ASK_SOFT, ASK),
    ]
    row: list[Any] = [heading_and_state, "", code] if code else [heading_and_state]
    rooms = [room, _BESIDE_CODE, code.width] if code else [room]
    top = bare_grid([row], rooms)
    top.spaceAfter = 5
    pieces: list[Flowable] = [top]
    setter = _Setter(styles, root)
    for block in content.blocks:
        pieces.extend(setter.set(block))
    return list(_with_room(pieces)), surroundings


class _Setter:
    """Sets one block after another, and adds its elements behind those of the block before."""

    def __init__(self, styles: Styles, root: Element) -> None:
        self._styles = styles
        self._root = self._part = root

    @singledispatchmethod
    def set(self, block: blocks.Block) -> list[Flowable]:
        """Return the pieces of one block."""
        raise TypeError(type(block).__name__)

    @set.register
    def _(self, block: blocks.Heading) -> list[Flowable]:
        number = f"{block.number} " if block.number else ""
        style = self._styles.part if block.level == 2 else self._styles.inner
        if block.level == 2:
            self._part = self._root.add(Role.PART_OF_FORM)
        element = self._part.add(Role.PART if block.level == 2 else Role.INNER)
        own, *translated = plain(block.text)
        note = block.note
        if isinstance(note, blocks.Both):
            translated.append(blocks.Run(f" · {note.other}", language=note.language))
        runs = (replace(own, text=number + own.text), *translated)
        return [text(runs, style, element, note=small_note(str(note), self._styles))]

    @set.register
    def _(self, block: blocks.Paragraph) -> list[Flowable]:
        tones = {
            blocks.Tone.BODY: self._styles.body,
            blocks.Tone.SOFT: self._styles.soft,
            blocks.Tone.STRONG: self._styles.strong,
        }
        return [text(block.runs, tones[block.tone], self._part.add(Role.PARAGRAPH))]

    @set.register
    def _(self, block: blocks.Bullets) -> list[Flowable]:
        element, style = self._part.add(Role.LIST, numbering="Disc"), self._styles.bullet
        items: list[Flowable] = [text(item, style, element.add(Role.ITEM), bullet="•") for item in block.items]
        if block.columns == 1:
            return items
        middle = (len(items) + 1) // 2
        return [side_by_side(items[:middle], items[middle:], WIDTH - 2 * BOX_PADDING)]

    @set.register
    def _(self, block: blocks.Statements) -> list[Flowable]:
        element = self._part.add(Role.LIST, numbering="Square")
        rows = [self._statement(item, block.is_touched, element.add(Role.ITEM)) for item in block.items]
        grid = bare_grid(
            rows, [18, WIDTH - 18], [("TOPPADDING", (0, 0), (0, -1), 1.4), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2)]
        )
        grid.is_with_next = True
        return [grid]

    @set.register
    def _(self, block: blocks.Card) -> list[Flowable]:
        element = self._part.add(Role.LIST)
        rows = [[(*self._labelled(field, element), field.share) for field in row] for row in block.rows]
        return [FramedRows(rows), Spacer(0, 2)]

    @set.register
    def _(self, block: blocks.Table) -> list[Flowable]:
        return [table(block, self._styles, self._part)]

    @set.register
    def _(self, block: blocks.Box) -> list[Flowable]:
        is_call = block.tone is blocks.BoxTone.CALL
        rows = [[piece] for inner in block.blocks for piece in self.set(inner)]
        ground = [("BACKGROUND", (0, 0), (-1, -1), ASK_SOFT)] if is_call else [("BOX", (0, 0), (-1, -1), 0.8, LINE)]
        grid = bare_grid(
            rows,
            [WIDTH],
            [
                *ground,
                ("LEFTPADDING", (0, 0), (-1, -1), BOX_PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), BOX_PADDING),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                ("TOPPADDING", (0, 0), (-1, 0), 6),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
                ("ROUNDEDCORNERS", [CORNER] * 4),
            ],
        )
        grid.spaceBefore, grid.spaceAfter, grid.is_whole = 3, 4, True
        return [grid]

    @set.register
    def _(self, block: blocks.Beside) -> list[Flowable]:
        left, right = ([piece for inner in side for piece in self.set(inner)] for side in (block.left, block.right))
        return [side_by_side(left, right, is_text=True)]

    @set.register
    def _(self, block: blocks.Illustrated) -> list[Flowable]:
        figures = [Figure(drawing, self._part.add_picture(drawing.alt)) for drawing in block.drawings]
        words = [piece for inner in block.blocks for piece in self.set(inner)]
        if not figures:
            return words
        widths = [figure.width + _FIGURE_GAP for figure in figures]
        grid = bare_grid([[*figures, words]], [*widths, WIDTH - sum(widths)])
        grid.spaceBefore, grid.spaceAfter, grid.is_whole = 5, 4, True
        return [grid]

    @set.register
    def _(self, block: blocks.Signatures) -> list[Flowable]:
        columns = max(_LEAST_PLACES, len(block.places))
        width = (WIDTH - _GAP * (columns - 1)) / columns
        row: list[Any] = []
        for place in block.places:
            row += [self._signature(place, width), ""]
        widths = [width, _GAP] * len(block.places)
        return [bare_grid([row[:-1]], widths[:-1]), Spacer(0, 8)]

    @set.register
    def _(self, block: blocks.Seal) -> list[Flowable]:
        words = self.set(block.beside)
        field = self._part.add(Role.FORM)
        area = SignatureArea(field, name=block.field_id, words=block.field_words, is_seal=True)
        grid = bare_grid([[words, "", area]], [WIDTH - _GAP - _SEAL_WIDTH, _GAP, _SEAL_WIDTH])
        grid.spaceBefore, grid.spaceAfter = 4, 2
        return [grid]

    @set.register
    def _(self, block: blocks.Blanks) -> list[Flowable]:
        first, second = self._part.add(Role.PARAGRAPH), self._part.add(Role.PARAGRAPH)
        count = len(block.labels)
        width = (WIDTH - _GAP * (count - 1)) / count
        row: list[Any] = []
        for label in block.labels:
            row += [text(plain(label), self._styles.label, self._part.add(Role.PARAGRAPH)), ""]
        lines: list[tuple[Any, ...]] = [("TOPPADDING", (0, 0), (-1, -1), 2)]
        lines += [("LINEABOVE", (at, 0), (at, 0), 0.7, LINE_STRONG) for at in range(0, 2 * count, 2)]
        blanks = bare_grid([row[:-1]], ([width, _GAP] * count)[:-1], lines)
        words = [
            text(block.words, self._styles.body, first),
            text(plain(block.sentence), self._styles.strong, second),
        ]
        grid = bare_grid([[words], [blanks]], [WIDTH], [("TOPPADDING", (0, 1), (0, 1), _ROOM_TO_WRITE)])
        grid.is_whole, grid.spaceAfter = True, 4
        return [grid]

    @set.register
    def _(self, block: blocks.Gaps) -> list[Flowable]:
        return [gaps(block, self._styles, self._part), Spacer(0, 4)]

    @set.register
    def _(self, _block: blocks.NewPage) -> list[Flowable]:
        return [PageBreak()]

    def _statement(self, words: blocks.Runs, is_touched: bool, item: Element) -> list[Flowable]:
        tick = Tick(is_touched, self._styles, item)
        return [tick, text(words, self._styles.body, item.add(Role.BODY))]

    def _labelled(self, field: blocks.Field, parent: Element) -> tuple[Text, Text]:
        style = self._styles.value_strong if field.is_strong else self._styles.value
        item = parent.add(Role.ITEM)
        label, body = item.add(Role.LABEL), item.add(Role.BODY)
        return text(plain(field.label), self._styles.label, label), text(plain(field.value), style, body)

    def _signature(self, place: blocks.Signature, width: float) -> list[Flowable]:
        title = text(plain(place.title), self._styles.inner, self._part.add(Role.INNER))
        area = self._area(place)
        element = self._part.add(Role.LIST)
        rows = [list(self._labelled(field, element)) for field in place.fields]
        lines = [
            ("LINEBELOW", (1, at), (1, at), 0.6, LINE_STRONG)
            for at, field in enumerate(place.fields)
            if not field.value
        ]
        spaces = [("TOPPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (0, -1), 4.6), *lines]
        fields: Grid = bare_grid(rows, [72, width - 72], spaces)
        return [title, area, Spacer(0, 2), fields]

    def _area(self, place: blocks.Signature) -> SignatureArea:
        """Return the place to sign; what is written in it is read before the signature."""
        is_empty = not place.strokes and not any(field.value for field in place.fields[1:])
        style = self._styles.soft if is_empty else self._styles.value_strong
        note = text(plain(place.note), style, self._part.add(Role.PARAGRAPH)) if place.note else None
        if place.field_id:
            field = self._part.add(Role.FORM)
            return SignatureArea(field, note=note, name=place.field_id, words=place.field_words)
        ink = self._part.add(Role.FIGURE, alt=place.alt) if place.strokes else None
        return SignatureArea(ink, strokes=place.strokes, note=note)


def _with_room(pieces: list[Flowable]) -> Iterator[Flowable]:
    """Yield the pieces; before a heading, a page break where what follows it would not fit at least in part.

    The last item of a list does not go to the next page alone.
    """
    for index, piece in enumerate(pieces):
        if _begins_last_two(pieces, index):
            yield CondPageBreak(sum(_height_of(one) for one in pieces[index : index + 2]))
        if _is_heading(piece) and (index == 0 or not _is_heading(pieces[index - 1])):
            yield CondPageBreak(min(_room_for(pieces, index), STORY_HEIGHT * 0.9))
        yield piece


def _room_for(pieces: list[Flowable], index: int) -> float:
    """Return the height of the headings from here on and of the least that must follow them."""
    room = 0.0
    for at, piece in enumerate(pieces[index:], start=index):
        height: float = piece.wrap(WIDTH, STORY_HEIGHT)[1]
        room += float(piece.getSpaceBefore())
        if _is_heading(piece) or (isinstance(piece, Grid) and piece.is_with_next):
            room += height + float(piece.getSpaceAfter())
        elif isinstance(piece, Text) and piece.label is not None and not _is_item(pieces[at - 1]):
            room += height
        elif isinstance(piece, Text):
            return room + piece.least_height
        elif isinstance(piece, Grid) and piece.repeatRows:
            return room + sum(piece.heights[:3])
        elif isinstance(piece, Grid) and piece.is_text:
            return room + min(height, LEAST_COLUMN)
        elif isinstance(piece, Spacer):
            room += height
        else:
            return room + height
    return room


def _begins_last_two(pieces: list[Flowable], index: int) -> bool:
    """Say whether a list of three items at least has this one and one more to go."""
    around = [0 <= at < len(pieces) and _is_item(pieces[at]) for at in range(index - 1, index + 3)]
    return around == [True, True, True, False]


def _height_of(piece: Flowable) -> float:
    return float(piece.wrap(WIDTH, STORY_HEIGHT)[1]) + float(piece.getSpaceBefore()) + float(piece.getSpaceAfter())


def _is_item(piece: Flowable) -> bool:
    return isinstance(piece, Text) and piece.label is not None


def _is_heading(piece: Flowable) -> bool:
    return isinstance(piece, Text) and piece.role in {Role.TITLE, Role.PART, Role.INNER}
