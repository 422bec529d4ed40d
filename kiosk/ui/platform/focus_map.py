"""What of a window can have the focus, and where it lies: the ground of keyboard, switch and speech alike.

A stop is an item that Tab reaches. Keys of a pad and zones of a figure are stops too, though Tab reaches only one of a
pad: arrows lead on from there. An item that holds such keys says so by a property `focusGroup`: "group", or "pad" where
one key is struck after the other.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

WORDS = frozenset(
    {
        QAccessible.Role.Heading,
        QAccessible.Role.StaticText,
        QAccessible.Role.Note,
        QAccessible.Role.ListItem,
        QAccessible.Role.ProgressBar,
    }
)
"""Roles of what is read and not worked."""

FIELDS = frozenset({QAccessible.Role.EditableText})
"""Roles of what is written into."""


def face_of(item: QQuickItem) -> QAccessibleInterface | None:
    """Return an item as a screen reader meets it; None where it is nothing to one."""
    face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return face


def role_of(item: QQuickItem) -> QAccessible.Role:
    """Return what an item is to a screen reader; `NoRole` where it is nothing."""
    face = face_of(item)
    return face.role() if face else QAccessible.Role.NoRole


def is_gone(item: QQuickItem | None) -> bool:
    """Say whether an item was destroyed, or is none."""
    return item is None or not shiboken6.isValid(item)


def focused_in(window: QQuickWindow) -> QQuickItem | None:
    """Return the item of a window that has the focus, if any has."""
    item: QQuickItem | None = window.activeFocusItem()
    return item


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and everything in it that is visible and enabled, in the order in which Tab goes."""
    if not item.isVisible() or not item.isEnabled():
        return
    yield item
    for child in item.childItems():
        yield from seen(child)


def is_stop(item: QQuickItem) -> bool:
    """Say whether an item can have the focus by a key: by Tab, or by an arrow inside a pad."""
    reached = item.activeFocusOnTab() or item.property("isPadKey") is True
    return reached and item.width() > 0 and item.height() > 0


def stops_in(surface: QQuickItem) -> list[QQuickItem]:
    """Return every stop of a page or a sheet, in the order in which they are seen."""
    return [item for item in seen(surface) if is_stop(item)]


def group_of(item: QQuickItem) -> QQuickItem | None:
    """Return the group that an item belongs to, if any."""
    above = item.parentItem()
    while above is not None:
        if above.property("focusGroup"):
            return above
        above = above.parentItem()
    return None


def is_inside(item: QQuickItem, outer: QQuickItem) -> bool:
    """Say whether an item lies in another one, or is it."""
    above: QQuickItem | None = item
    while above is not None:
        if above is outer:
            return True
        above = above.parentItem()
    return False


def box_of(item: QQuickItem) -> QRectF:
    """Return where an item lies in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def nearest(origin: QPointF, items: list[QQuickItem]) -> QQuickItem | None:
    """Return the item whose middle is nearest to a point."""
    return min(items, key=lambda item: (box_of(item).center() - origin).manhattanLength(), default=None)
