"""Keeps the focus of the keyboard where somebody who cannot see or touch expects it.

It is never lost: where a control goes while it has the focus, the focus goes to the one that takes its place, else
back to where it was before, else to the nearest. After a page turned it stands at the page's start: in the field that
waits for keys, else on the title, and Tab goes on from there to what is asked. Arrows lead to the next control their
way.

It listens to one window, whose root says by its property `surface` what can be worked now: the page, or the sheet over
it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.picture.shapes import Box
from kiosk.ui.platform.arrows import Arrow, next_by_arrow
from kiosk.ui.platform.focus_map import (
    box_of,
    focused_in,
    group_of,
    is_gone,
    is_inside,
    is_stop,
    nearest,
    role_of,
    seen,
    stops_in,
)

_ARROWS = {
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
}
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress)
_LONGEST_MEMORY = 20


class FocusKeeper(QObject):
    """Listens to a window's focus and keys.

    Args:
        window: The window; its root object has a property `surface`.
        parent: Its owner.
    """

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._before: list[QQuickItem] = []
        self._watched: QQuickItem | None = None
        self._name = ""
        self._place = QPointF()
        self._has_turned = True
        self._is_by_key = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._restore)
        window.activeFocusItemChanged.connect(self._look)
        window.installEventFilter(self)
        self._soon.start()

    @Slot()
    def turn_page(self) -> None:
        """Another page shows: begin at its start."""
        self._has_turned = True
        self._before.clear()
        self._soon.start()

    def rest(self) -> None:
        """Listen no longer: the window goes."""
        self._soon.stop()
        self._window.removeEventFilter(self)
        self._window.activeFocusItemChanged.disconnect(self._look)
        self._watch(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow arrows, and Tab from where it does not stop; note whether keys or fingers are at work."""
        kind = event.type()
        if kind in _TOUCHES:
            self._is_by_key = False
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._is_by_key = True
            if event.key() in _TABS:
                return self._leave_title(is_forward=event.key() == Qt.Key.Key_Tab)
            arrow = _ARROWS.get(Qt.Key(event.key()))
            free = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            return arrow is not None and free and self._follow(arrow)
        return False

    # ---- never lost

    @Slot()
    def _look(self) -> None:
        """Remember a good place; where there is none, look for one once the change is through."""
        item = focused_in(self._window)
        surface = self._surface()
        if item is None or surface is None or not is_inside(item, surface) or not self._may_stand(item):
            self._soon.start()
            return
        self._watch(item)
        self._name = item.objectName()
        self._place = box_of(item).center()
        self._before = [one for one in self._before if not is_gone(one) and one is not item][-_LONGEST_MEMORY:]
        self._before.append(item)

    def _watch(self, item: QQuickItem | None) -> None:
        """Hear when the item that has the focus is hidden: Qt leaves the focus with it."""
        if self._watched is item:
            return
        if self._watched is not None and not is_gone(self._watched):
            self._watched.visibleChanged.disconnect(self._look_again)
        self._watched = item
        if item is not None:
            item.visibleChanged.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        self._soon.start()

    @Slot()
    def _restore(self) -> None:
        surface = self._surface()
        if surface is None:
            return
        is_page = surface.property("isOpen") is None
        if self._has_turned and is_page:
            self._has_turned = False
            self._give(start_of(surface))
            return
        item = focused_in(self._window)
        if item is None or not is_inside(item, surface) or not self._may_stand(item):
            self._give(self._successor(surface) or start_of(surface))

    def _successor(self, surface: QQuickItem) -> QQuickItem | None:
        """Return what takes the place of the control that had the focus."""
        stops = stops_in(surface)
        same = [item for item in stops if self._name and item.objectName() == self._name]
        if same:
            return nearest(self._place, same)
        last = self._before[-1] if self._before else None
        if not is_gone(last) and last is not None and last.isVisible():  # it stands there, disabled
            return nearest(self._place, stops)
        for item in reversed(self._before):
            if not is_gone(item) and item in stops:
                return item
        return nearest(self._place, stops)

    def _may_stand(self, item: QQuickItem) -> bool:
        return item.isVisible() and item.isEnabled() and (is_stop(item) or role_of(item) is QAccessible.Role.Heading)

    def _give(self, item: QQuickItem | None) -> None:
        if item is not None:
            reason = Qt.FocusReason.TabFocusReason if self._is_by_key else Qt.FocusReason.OtherFocusReason
            item.forceActiveFocus(reason)

    def _surface(self) -> QQuickItem | None:
        surface = self._window.property("surface")
        return surface if isinstance(surface, QQuickItem) and not is_gone(surface) else None

    # ---- Tab and arrows

    def _leave_title(self, *, is_forward: bool) -> bool:
        """Go on from an item at which Tab does not stop: Qt would begin at the window's first control."""
        item = focused_in(self._window)
        if item is None or item is self._window.contentItem() or item.activeFocusOnTab():
            return False
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        item.nextItemInFocusChain(is_forward).forceActiveFocus(reason)
        return True

    def _follow(self, arrow: Arrow) -> bool:
        item, surface = focused_in(self._window), self._surface()
        if item is None or surface is None or _is_written_into(item):
            return False
        others = [stop for stop in stops_in(surface) if stop is not item]
        group = group_of(item)
        near = [stop for stop in others if group is not None and group_of(stop) is group]
        for stops in (near, others):
            index = next_by_arrow(_box(item), [_box(stop) for stop in stops], arrow)
            if index is not None:
                stops[index].forceActiveFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False


def start_of(surface: QQuickItem) -> QQuickItem | None:
    """Return where a page begins: the field that waits for keys, else its title, else its first stop."""
    title = None
    for item in seen(surface):
        if item.property("takesKeys") is True:
            return item
        if title is None and role_of(item) is QAccessible.Role.Heading:
            title = item
    return title or next(iter(stops_in(surface)), None)


def _is_written_into(item: QQuickItem) -> bool:
    """Say whether arrows move a cursor here."""
    return item.inherits("QQuickTextEdit") or item.inherits("QQuickTextInput")


def _box(item: QQuickItem) -> Box:
    box = box_of(item)
    return Box(box.x(), box.y(), box.width(), box.height())
