"""The words of a form as somebody hears them who cannot see it: element by element, pictures by their words."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Pdf

from kiosk.consent.page_content import page_contents
from kiosk.consent.structure_check import Node, Structure
from kiosk.consent.tags import Element, Marks


def reading_as_drawn(pdf: Pdf, root: Element, marks: Marks) -> list[str]:
    """Return the same for a PDF that is being made, whose elements are at hand and need not be read back."""
    contents, pieces = page_contents(pdf), marks.pieces()
    heard = (
        element.alt
        or element.actual_text
        or _flowing("".join(contents[page].words.get(number, "") for page, number in pieces[element]))
        for element in _elements(root)
        if element in pieces
    )
    return [one for one in heard if one]


def _elements(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        yield from _elements(child)


def reading_of(pdf: Pdf) -> list[str]:
    """Return the words of each element that shows any, in reading order.

    Args:
        pdf: A tagged PDF; one without a structure tree has nothing to be read.
    """
    if "/StructTreeRoot" not in pdf.Root:
        return []
    words = {
        (page.obj.objgen, number): shown
        for page, content in zip(pdf.pages, page_contents(pdf), strict=True)
        for number, shown in content.words.items()
    }
    heard = (_heard(node, words) for node, _ in Structure.of(pdf).nodes())
    return [one for one in heard if one]


def _heard(node: Node, words: dict[tuple[tuple[int, int], int], str]) -> str:
    for key in ("/Alt", "/ActualText"):
        if key in node.element:
            return str(node.element[key])
    return _flowing("".join(words.get(piece, "") for piece in node.shown))


def _flowing(words: str) -> str:
    return " ".join(words.split())
