"""Writes a form's elements into its PDF as the structure tree, with the signature fields that stand in it.

Source: ISO 32000-1, 14.7.2 (structure tree), 14.7.4.4 (parent tree), 12.7.4.5 (signature fields).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from kiosk.consent.tags import Box, Element, FieldPlace, Marks, Role

_PRINTED_AND_LOCKED = 4 | 128
"""Flags of an annotation: it is printed, and cannot be moved (ISO 32000-1, table 165)."""

_SIGNATURES_AND_APPENDING = 3
"""SigFlags: there are signatures, and the file may only be appended to (ISO 32000-1, table 219)."""


def write_structure(pdf: Pdf, root: Element, marks: Marks) -> None:
    """Add structure tree, parent tree and signature fields to a document.

    Args:
        pdf: As ReportLab wrote it.
        root: The document element.
        marks: Where each element was drawn.
    """
    tree = _Tree(pdf, marks)
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top.K = tree.written(root, top)
    top.ParentTree, top.ParentTreeNextKey = tree.parent_tree()
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Tree:
    """Turns elements into PDF's objects, and remembers which belongs to which piece."""

    def __init__(self, pdf: Pdf, marks: Marks) -> None:
        self._pdf = pdf
        self._marks = marks
        self._pieces = marks.pieces()
        self._pages = [page.obj for page in pdf.pages]
        self._objects: dict[Element, Object] = {}
        self._widgets = {place.element: (place.page, self._widget(place)) for place in marks.fields}
        if self._widgets:
            fields = Array([widget for _, widget in self._widgets.values()])
            pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=fields, SigFlags=_SIGNATURES_AND_APPENDING))

    def written(self, element: Element, parent: Object) -> Object:
        """Return an element as an object, with all that is inside it and was drawn."""
        written = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._objects[element] = written
        _describe(written, element)
        inside: list[Any] = [*self._own(element, written)]
        inside += [self.written(child, written) for child in element.children if self._is_drawn(child)]
        written.K = inside[0] if len(inside) == 1 else Array(inside)
        return written

    def parent_tree(self) -> tuple[Object, int]:
        """Return which element each piece and each field belongs to, and the first number that is free."""
        numbers: list[Any] = []
        for page, elements in zip(self._pages, self._marks.by_page, strict=False):
            if elements:
                page.StructParents = len(numbers) // 2
                owners = Array([self._objects[element] for element in elements])
                numbers += [len(numbers) // 2, self._pdf.make_indirect(owners)]
        for element, (_, widget) in self._widgets.items():
            widget.StructParent = len(numbers) // 2
            numbers += [len(numbers) // 2, self._objects[element]]
        return self._pdf.make_indirect(Dictionary(Nums=Array(numbers))), len(numbers) // 2

    def _own(self, element: Element, written: Object) -> Sequence[Any]:
        """Return what an element shows itself: pieces of pages, or a field."""
        if element in self._widgets:
            page, widget = self._widgets[element]
            written.Pg = self._pages[page]
            return [Dictionary(Type=Name.OBJR, Pg=self._pages[page], Obj=widget)]
        pieces = self._pieces.get(element, [])
        if not pieces:
            return []
        first = pieces[0][0]
        written.Pg = self._pages[first]
        return [
            number if page == first else Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number)
            for page, number in pieces
        ]

    def _is_drawn(self, element: Element) -> bool:
        is_drawn = element in self._pieces or element in self._widgets or element.role is Role.CELL
        return is_drawn or any(self._is_drawn(child) for child in element.children)

    def _widget(self, place: FieldPlace) -> Object:
        """Make an empty signature field; it looks like nothing until it is signed."""
        left, bottom, right, top = _rounded(place.box)
        empty = self._pdf.make_stream(
            b"q Q",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, round(right - left, 2), round(top - bottom, 2)]),
            Resources=Dictionary(),
        )
        page = self._pages[place.page]
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(place.name),
                TU=String(place.words),
                Contents=String(place.words),
                F=_PRINTED_AND_LOCKED,
                Rect=Array([left, bottom, right, top]),
                P=page,
                AP=Dictionary(N=empty),
            )
        )
        if "/Annots" not in page:
            page.Annots = self._pdf.make_indirect(Array())
        page.Annots.append(widget)
        return widget


def _describe(written: Object, element: Element) -> None:
    if element.alt:
        written.Alt = String(element.alt)
    if element.actual_text:
        written.ActualText = String(element.actual_text)
    if element.language:
        written.Lang = String(element.language)
    if element.scope:
        written.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.numbering:
        written.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.box:
        written.A = Dictionary(O=Name.Layout, BBox=Array(_rounded(element.box)), Placement=Name.Block)


def _rounded(box: Box) -> list[float]:
    return [round(edge, 2) for edge in box]
