"""What each piece of a form is, for readers that cannot see the page: elements, and a canvas that marks what it draws.

Elements are made in reading order while the story is built, so the order on paper never decides the order of reading.
Whatever is drawn outside an element is an artifact: lines, grounds, and what is repeated on every page.

Source: ISO 32000-1, 14.6 (marked content), 14.7 and 14.8 (structure); ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reportlab.lib.colors import white
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.consent.blocks import Both
from kiosk.errors import BugError

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""


class Role(StrEnum):
    """What a piece is, by the names of PDF's structure types (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    PART_OF_FORM = "Sect"
    TITLE = "H1"
    PART = "H2"
    INNER = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FORM = "Form"
    SPAN = "Span"


@dataclass(eq=False, slots=True)
class Element:
    """One element of a form's structure; made in reading order.

    Attributes:
        alt: A picture said in words.
        actual_text: What stands for a drawn sign, for example a tick.
        scope: ``Column`` or ``Row``, for a header cell.
        numbering: ``Disc`` or ``Square``, for a list with such marks.
        language: Two letters, where it is not the form's own.
        box: Where a picture stands, known once it was drawn.
        translation: The same picture said in another language, read right behind it.
    """

    role: Role
    alt: str = ""
    actual_text: str = ""
    scope: str = ""
    numbering: str = ""
    language: str = ""
    box: Box | None = None
    translation: Element | None = None
    children: list[Element] = field(default_factory=list)

    def add(self, role: Role, *, alt: str = "", actual_text: str = "", scope: str = "", numbering: str = "") -> Element:
        """Return a new element, the last one inside this."""
        child = Element(role, alt, actual_text, scope, numbering)
        self.children.append(child)
        return child

    def add_picture(self, alt: str) -> Element:
        """Return a new picture, the last one inside this but for its words in another language, where it has them."""
        picture = self.add(Role.FIGURE, alt=str(alt))
        if isinstance(alt, Both):
            picture.translation = self.add(Role.FIGURE, alt=alt.other)
            picture.translation.language = alt.language
        return picture


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a signature field stands.

    Attributes:
        page: From 0.
        name: The field's name.
        words: What it is for, said by screen readers.
    """

    page: int
    box: Box
    name: str
    words: str
    element: Element


@dataclass(slots=True)
class Marks:
    """Where each element was drawn: `by_page[page][number]` is the element of a piece of marked content."""

    by_page: list[list[Element]] = field(default_factory=lambda: [[]])
    fields: list[FieldPlace] = field(default_factory=list)

    def pieces(self) -> dict[Element, list[tuple[int, int]]]:
        """Return page and number of every piece of each element, in the order in which they were drawn."""
        found: dict[Element, list[tuple[int, int]]] = {}
        for page, elements in enumerate(self.by_page):
            for number, element in enumerate(elements):
                found.setdefault(element, []).append((page, number))
        return found


class _SpacedText(PDFTextObject):  # type: ignore[misc]  # ReportLab ships no types
    """Text that keeps the space at a line's end, which readers need between two words (ISO 32000-1, 14.8.2.5)."""

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803  # ReportLab's names
        is_word_end = TStar and text and not text[-1].isspace()
        super()._textOut(f"{text} " if is_word_end else text, TStar)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A canvas that writes what each piece is around what it draws.

    Attributes:
        marks: Filled while drawing.
        page_index: The page that is drawn on, from 0.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.marks = Marks()
        self.page_index = 0
        self._open = ""
        super().__init__(*args, **kwargs)

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:  # noqa: N802
        """Begin text that keeps the space at a line's end."""
        return _SpacedText(self, x, y, direction=direction)

    @contextmanager
    def element(self, element: Element) -> Iterator[None]:
        """Mark what is drawn inside as a piece of an element."""
        if self._open:
            raise BugError("FORM-TAGS", f"A piece of {element.role} lies in {self._open}.", "Call support.")
        pieces = self.marks.by_page[self.page_index]
        pieces.append(element)
        with self._marked(element.role, f"/{element.role} <</MCID {len(pieces) - 1}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside as no part of what is read: ``Layout`` or ``Pagination``."""
        if self._open == "Artifact":
            yield
            return
        if self._open:
            raise BugError("FORM-TAGS", f"An artifact lies in {self._open}.", "Call support.")
        with self._marked("Artifact", f"/Artifact <</Type /{kind}>> BDC"):
            yield

    @contextmanager
    def piece(self, element: Element | None, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn inside as a piece of an element, or as an artifact where there is none."""
        with self.artifact(kind) if element is None else self.element(element):
            yield

    def figure(self, element: Element, width: float, height: float) -> None:
        """Note where a picture stands that is drawn at the origin; once a picture."""
        left, bottom = self.absolutePosition(0, 0)
        element.box = (left, bottom, left + width, bottom + height)

    @contextmanager
    def picture(self, element: Element, width: float, height: float) -> Iterator[None]:
        """Mark what is drawn inside, at the origin, as a picture; once a picture.

        What says it in another language needs a place on the page as well, or readers pass it over: it has the white
        ground below the picture.
        """
        self.figure(element, width, height)
        if element.translation is not None:
            self.figure(element.translation, width, height)
            with self.element(element.translation):
                self.saveState()
                self.setFillColor(white)
                self.rect(0, 0, width, height, stroke=0, fill=1)
                self.restoreState()
        with self.element(element):
            yield

    def signature_field(self, element: Element, box: Box, name: str, words: str) -> None:
        """Note a place for a signature field; `box` is in the present coordinates."""
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        self.marks.fields.append(FieldPlace(self.page_index, (left, bottom, right, top), name, words, element))

    @contextmanager
    def _marked(self, name: str, opening: str) -> Iterator[None]:
        self._code.append(opening)
        self._open = name
        try:
            yield
        finally:
            if name == "Artifact" and self._code[-1] is opening:
                self._code.pop()
            else:
                self._code.append("EMC")
            self._open = ""
