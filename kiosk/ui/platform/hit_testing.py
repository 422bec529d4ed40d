"""Finds the control under a point of a window: the one answer for touches, for the voice and for the signature pad.

It looks as Qt Quick does when it hands a touch on: from the front, past what is not visible, not enabled or cut off by
something that clips. What lies in front and takes no touch, such as a highlight, says so by being disabled.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def control_at(window: QQuickWindow, position: QPointF) -> QQuickItem | None:
    """Return the frontmost control under a point: a button, whatever is in it, or the innermost item with a name.

    Args:
        window: The window.
        position: In the window's pixels.
    """
    return _frontmost(window.contentItem(), position)


def is_button(item: QQuickItem) -> bool:
    """Say whether an item is one of Qt Quick's buttons: keys, cards and boxes to tick are."""
    return bool(item.inherits("QQuickAbstractButton"))


def can_be_touched_at(item: QQuickItem, position: QPointF) -> bool:
    """Say whether an item is there for a finger at a point of its window, whatever lies before it."""
    is_there = item.isVisible() and item.isEnabled() and _holds(item, position)
    above = item.parentItem()
    while is_there and above is not None:
        is_there = not above.clip() or _holds(above, position)
        above = above.parentItem()
    return is_there


def _frontmost(item: QQuickItem, position: QPointF) -> QQuickItem | None:
    """Look from the front: at the children over an item, at itself, at those behind it."""
    if not item.isVisible() or not item.isEnabled():
        return None
    if is_button(item):
        return item if _holds(item, position) else None
    children = item.childItems()
    if children and item.clip() and not _holds(item, position):
        return None
    behind = []
    for child in sorted(children, key=QQuickItem.z)[::-1]:
        if child.z() < 0:
            behind.append(child)
        elif (found := _frontmost(child, position)) is not None:
            return found
    if item.objectName() and _holds(item, position):
        return item
    return next((found for child in behind if (found := _frontmost(child, position)) is not None), None)


def _holds(item: QQuickItem, position: QPointF) -> bool:
    return bool(item.contains(item.mapFromScene(position)))
