"""Reads a PDF's structure tree back: what is in what, which piece of which page it shows, and whether that may be so.

Source: ISO 32000-1, 14.7 and 14.8.4; ISO 14289-1, 7.2 to 7.5 and 7.18.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf

from kiosk.consent.tags import Role

_KNOWN = frozenset(role.value for role in Role)
_ONLY_INSIDE = {
    Role.TABLE: {Role.TABLE_HEAD, Role.TABLE_BODY},
    Role.TABLE_HEAD: {Role.ROW},
    Role.TABLE_BODY: {Role.ROW},
    Role.ROW: {Role.HEADER_CELL, Role.CELL},
    Role.LIST: {Role.ITEM},
    Role.ITEM: {Role.LABEL, Role.BODY},
}
_ONLY_UNDER = {
    Role.TABLE_HEAD: {Role.TABLE},
    Role.TABLE_BODY: {Role.TABLE},
    Role.ROW: {Role.TABLE_HEAD, Role.TABLE_BODY},
    Role.HEADER_CELL: {Role.ROW},
    Role.CELL: {Role.ROW},
    Role.ITEM: {Role.LIST},
    Role.LABEL: {Role.ITEM},
    Role.BODY: {Role.ITEM},
}


@dataclass(slots=True)
class Node:
    """One element as it is written: its role, what is in it, and the pieces it shows itself."""

    element: Object
    role: str
    children: list[Node] = field(default_factory=list)
    shown: list[tuple[tuple[int, int], int]] = field(default_factory=list)


@dataclass(slots=True)
class Structure:
    """A structure tree read back.

    Attributes:
        top: The elements at the top.
        pieces: The element of each piece, by page and number.
        fields: The element of each field or note.
    """

    top: list[Node]
    pieces: dict[tuple[tuple[int, int], int], Object]
    fields: dict[tuple[int, int], Object]
    parents: dict[int, Any]

    @classmethod
    def of(cls, pdf: Pdf) -> Structure:
        """Read the structure tree of a PDF that has one."""
        root = pdf.Root.StructTreeRoot
        numbers = root.get("/ParentTree", Dictionary()).get("/Nums", Array())
        parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers) - 1, 2)}
        structure = cls([], {}, {}, parents)
        structure.top = [structure._read(one, None) for one in _inside(root) if isinstance(one, Dictionary)]
        return structure

    def nodes(self) -> Iterator[tuple[Node, str]]:
        """Yield every element with its parent's role, in reading order."""
        waiting = [(node, "") for node in reversed(self.top)]
        while waiting:
            node, parent = waiting.pop()
            yield node, parent
            waiting += [(child, node.role) for child in reversed(node.children)]

    def owners(self, page: Object) -> list[Object]:
        """Return the elements of a page's pieces by number, as the parent tree has them."""
        owners = self.parents.get(int(page.get("/StructParents", -1)))
        return list(owners) if isinstance(owners, Array) else []

    def owner(self, annotation: Object) -> tuple[int, int] | None:
        """Return which object is a field's element, as the parent tree has it."""
        owner = self.parents.get(int(annotation.get("/StructParent", -1)))
        return owner.objgen if isinstance(owner, Dictionary) else None

    def _read(self, element: Object, page: Object | None) -> Node:
        node = Node(element, str(element.get("/S", ""))[1:])
        page = element.get("/Pg", page)
        for inside in _inside(element):
            if isinstance(inside, int):
                self._show(node, page, inside)
            elif inside.get("/Type") == Name.MCR:
                self._show(node, inside.get("/Pg", page), int(inside.MCID))
            elif inside.get("/Type") == Name.OBJR:
                self.fields[inside.Obj.objgen] = element
            else:
                node.children.append(self._read(inside, page))
        return node

    def _show(self, node: Node, page: Object | None, number: int) -> None:
        if page is not None:
            self.pieces[page.objgen, number] = node.element
            node.shown.append((page.objgen, number))


def structure_faults(structure: Structure) -> Iterator[tuple[str, str]]:
    """Yield clause and words for what may not be so."""
    levels = []
    for node, parent in structure.nodes():
        yield from _nesting_faults(node, parent)
        yield from _element_faults(node)
        if re.fullmatch("H[1-6]", node.role):
            levels.append(int(node.role[1]))
    if not levels or levels[0] != 1:
        yield "UA 7.4.2", "the first heading is not the title"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield "UA 7.4.2", f"a heading of level {after} follows one of level {before}"


def _nesting_faults(node: Node, parent: str) -> Iterator[tuple[str, str]]:
    if node.role not in _KNOWN:
        yield "UA 7.1-5", f"{node.role} is no role of ours"
        return
    role = Role(node.role)
    if role in _ONLY_UNDER and parent not in _ONLY_UNDER[role]:
        yield "UA 7.2", f"{node.role} stands in {parent or 'nothing'}"
    for child in node.children:
        if role in _ONLY_INSIDE and child.role not in _ONLY_INSIDE[role]:
            yield "UA 7.2", f"{child.role} stands in {node.role}"


def _element_faults(node: Node) -> Iterator[tuple[str, str]]:
    facts = node.element.get("/A")
    if node.role == Role.FIGURE and not str(node.element.get("/Alt", "")):
        yield "UA 7.3", "a picture is not said in words"
    if node.role == Role.HEADER_CELL and (not isinstance(facts, Dictionary) or "/Scope" not in facts):
        yield "UA 7.5", "a header cell does not say what it heads"
    if node.role == Role.TABLE:
        widths = {len(row.children) for part in node.children for row in part.children}
        if len(widths) > 1:
            yield "UA 7.2", "the rows of a table are not of one length"


def _inside(element: Object) -> list[Any]:
    inside = element.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, Array) else [inside]
