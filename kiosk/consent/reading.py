"""The words of a form as somebody hears them who cannot see it: element by element, pictures by their words."""

from __future__ import annotations

from pikepdf import Pdf

from kiosk.consent.page_content import page_contents
from kiosk.consent.structure_check import Node, Structure


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
    return " ".join("".join(words.get(piece, "") for piece in node.shown).split())
