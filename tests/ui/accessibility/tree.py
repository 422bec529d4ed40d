"""The accessibility tree of a window, as a screen reader walks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

STATES = ("checkable", "checked", "disabled", "editable", "focusable", "focused", "invisible", "offscreen", "readOnly")

OPERABLE = frozenset({
    "Button", "CheckBox", "RadioButton", "EditableText", "Link", "Slider", "SpinBox", "ComboBox", "Switch", "PageTab",
    "MenuItem", "Canvas",
})  # fmt: skip
"""Roles of what a person works with."""


@dataclass(frozen=True, eq=False)
class Node:
    """What assistive technology learns of one item.

    Attributes:
        role: As Qt names it, `Button`.
        name: What a screen reader says first.
        description: What it says after.
        states: Those of `STATES` that hold.
        item: The item itself; None for the window.
        depth: How deep in the tree.
    """

    role: str
    name: str
    description: str
    states: frozenset[str]
    item: QQuickItem | None
    depth: int

    @property
    def is_control(self) -> bool:
        """Whether a person works with it. Qt calls static text focusable too."""
        return self.role in OPERABLE or ("focusable" in self.states and self.role != "StaticText")

    @property
    def object_name(self) -> str:
        """Its item's name in the code."""
        return "" if self.item is None else str(self.item.objectName())


def seen(window: QQuickWindow) -> list[Node]:
    """Return every node that is not hidden, in the order of the tree; under an open sheet nothing else counts.

    Args:
        window: The window; `QAccessible.setActive` must have been called before it was made.
    """
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None, "accessibility is not active"
    return [node for node in _walk(root, 0) if "invisible" not in node.states]


def _walk(interface: QAccessibleInterface, depth: int) -> Iterator[Node]:
    state, found = interface.state(), interface.object()
    name, description = interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)
    yield Node(
        role=interface.role().name,
        # Of a field whose letters are hidden Qt tells no name; its description stands in.
        name=name or (description if state.passwordEdit else ""),
        description=description,
        states=frozenset(name for name in STATES if getattr(state, name)),
        item=found if isinstance(found, QQuickItem) else None,
        depth=depth,
    )
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from _walk(child, depth + 1)
