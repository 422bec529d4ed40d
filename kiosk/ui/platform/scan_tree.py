"""Puts what can be worked on a page into groups and rows, for scanning with a switch."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.platform.focus_map import FIELDS, WORDS, box_of, group_of, is_gone, role_of, stops_in
from kiosk.ui.platform.scanning import MOST_TOGETHER, Spot

TOOLS = "topBar"
"""The group that comes last, though it stands at the top: few need it on most pages."""

BAR = "actionBar"
"""The group whose last button, the one that goes on, comes first."""


@dataclass(slots=True)
class ScanTree:
    """A page's spots, and which items they are.

    Attributes:
        root: All of it.
        items: The items of each spot by its key; of a group all that are in it.
    """

    root: Spot = field(default_factory=lambda: Spot(""))
    items: dict[str, list[QQuickItem]] = field(default_factory=dict)

    def box(self, spot: Spot) -> QRectF:
        """Return where a spot lies in the window; empty where it is gone."""
        found = QRectF()
        for item in self.items.get(spot.key, ()):
            if not is_gone(item):
                found = found.united(box_of(item))
        return found


def scan_tree(surface: QQuickItem) -> ScanTree:
    """Return the tree of a page or a sheet: what is asked first, then what goes on, then the tools."""
    tree = ScanTree()
    items = [item for item in stops_in(surface) if role_of(item) not in WORDS | FIELDS]
    names = _names(items)
    parts = []
    for group, members in _by_group(items):
        spots = [tree_leaf(tree, names[item], item) for item in members]
        parts += [_group(tree, group, spots)] if group is not None and len(spots) > 1 else spots
    parts.sort(key=lambda part: part.key == TOOLS)
    tree.root = Spot("", tuple(parts))
    return tree


def tree_leaf(tree: ScanTree, key: str, item: QQuickItem) -> Spot:
    """Note an item under its key, and return its spot."""
    tree.items[key] = [item]
    return Spot(key)


def _by_group(items: list[QQuickItem]) -> list[tuple[QQuickItem | None, list[QQuickItem]]]:
    """Return the items of each group together, at the place of its first; what is in no group stays alone."""
    found: list[tuple[QQuickItem | None, list[QQuickItem]]] = []
    of_group: dict[QQuickItem, list[QQuickItem]] = {}
    for item in items:
        group = group_of(item)
        if group is None or group not in of_group:
            found.append((group, [item]))
            if group is not None:
                of_group[group] = found[-1][1]
        else:
            of_group[group].append(item)
    return found


def _group(tree: ScanTree, group: QQuickItem, spots: list[Spot]) -> Spot:
    key = group.objectName() or f"group:{spots[0].key}"
    if key == BAR:
        spots = spots[::-1]
    tree.items[key] = [item for spot in spots for item in tree.items[spot.key]]
    parts = _rows(tree, spots) if len(spots) > MOST_TOGETHER else spots
    return Spot(key, tuple(parts), is_pad=group.property("focusGroup") == "pad")


def _rows(tree: ScanTree, spots: list[Spot]) -> list[Spot]:
    """Split many spots into rows, from above; a row of one is the spot itself."""
    rows: list[list[Spot]] = []
    low = float("-inf")
    for spot in sorted(spots, key=lambda spot: (tree.box(spot).center().y(), tree.box(spot).x())):
        if tree.box(spot).center().y() > low:
            rows.append([])
            low = tree.box(spot).bottom()
        rows[-1].append(spot)
    return [_row(tree, sorted(row, key=lambda spot: tree.box(spot).x())) for row in rows]


def _row(tree: ScanTree, spots: list[Spot]) -> Spot:
    if len(spots) == 1:
        return spots[0]
    key = f"row:{spots[0].key}"
    tree.items[key] = [item for spot in spots for item in tree.items[spot.key]]
    return Spot(key, tuple(spots))


def _names(items: list[QQuickItem]) -> dict[QQuickItem, str]:
    """Return a name for each item that stays the same when the page is made anew."""
    seen: dict[str, int] = {}
    names = {}
    for item in items:
        name = item.objectName()
        seen[name] = seen.get(name, 0) + 1
        names[item] = name if seen[name] == 1 else f"{name}#{seen[name]}"
    return names
