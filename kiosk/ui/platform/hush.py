"""Hides a page from assistive technology while a sheet lies over it.

Qt Quick tells a screen reader of everything that is drawn, and a page under a sheet is: dimmed, but there. A disabled
page keeps its place in the tree. So its items are ignored one by one while the sheet is open, and heard again after.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Hush(QObject):
    """Follows the place of the pages: while it is disabled, nothing in it is heard.

    Args:
        window: The window.
        pages: The item that holds the page, and is disabled under a sheet.
        parent: Its owner.
    """

    def __init__(self, window: QQuickWindow, pages: QQuickItem, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._pages = pages
        self._hushed: list[QQuickItem] = []
        pages.enabledChanged.connect(self.follow)
        pages.childrenChanged.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Hide what is covered, or let it be heard again; without a screen reader there is nothing to do."""
        if self._pages.isEnabled():
            self._uncover()
        elif QAccessible.isActive():
            self._cover()

    def _cover(self) -> None:
        root = QAccessible.queryAccessibleInterface(self._window)
        heard = [item for item in _items(root) if self._pages.isAncestorOf(item)]
        for item in heard:
            self._ignore(item, True)
        self._hushed += heard

    def _uncover(self) -> None:
        for item in self._hushed:
            if shiboken6.isValid(item):
                self._ignore(item, False)
        self._hushed.clear()

    def _ignore(self, item: QQuickItem, is_ignored: bool) -> None:
        # In the window's context, which knows QtQuick's attached types.
        context = qmlContext(self._window)
        if context is not None:
            QQmlProperty(item, "Accessible.ignored", context).write(is_ignored)


def _items(interface: QAccessibleInterface) -> Iterator[QQuickItem]:
    found = interface.object()
    if isinstance(found, QQuickItem):
        yield found
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from _items(child)
