"""How a list is arranged: searched as one types, filtered, sorted. Pure; the same for every list of a desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.visit.name_key import name_key


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of a list.

    Attributes:
        id: Tells it from the others.
        shown: What the line shows, as QML reads it.
        searched: Every text that a search may find; kept without case and accents.
        keys: What each order sorts by.
        groups: The filters that let it through; `ALL` needs no mention.
    """

    id: str
    shown: Mapping[str, Any]
    searched: str = ""
    keys: Mapping[str, Any] = field(default_factory=dict)
    groups: frozenset[str] = frozenset()


ALL = "all"
"""The filter that lets everything through."""


def searchable(*texts: str) -> str:
    """Return texts as a search compares them, one a line, so that no match goes from one into the next."""
    return "\n".join(name_key(text) for text in texts)


def arranged(
    rows: Sequence[ListRow], *, search: str = "", group: str = ALL, order: str = "", is_reversed: bool = False
) -> list[ListRow]:
    """Return the rows that a list shows, in their order.

    Args:
        rows: All of them.
        search: What was typed: every word must be found, in any order, whatever its case and accents.
        group: Only rows of this group.
        order: The name of an order; rows without such a key stay as they are.
        is_reversed: The other way round; rows that are equal stay in their order.
    """
    words = name_key(search).split()
    found = [
        row for row in rows if (group == ALL or group in row.groups) and all(word in row.searched for word in words)
    ]
    if order and all(order in row.keys for row in found):
        found.sort(key=lambda row: row.keys[order], reverse=is_reversed)
    return found
