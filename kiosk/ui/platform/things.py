"""Looks at an item as a screen reader does, for the voice of the kiosk: what it is, how it stands, which of how many.

Name, role and state come from the item's accessibility interface, the same that Orca and other screen readers ask. So
what the kiosk says and what they say never differ.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.ui.platform.focus_map import FIELDS, WORDS, face_of, group_of, is_stop, role_of, seen, stops_in
from kiosk.ui.platform.saying import Kind, Thing

_KINDS = {
    QAccessible.Role.Button: Kind.BUTTON,
    QAccessible.Role.RadioButton: Kind.CHOICE,
    QAccessible.Role.CheckBox: Kind.TICK,
    QAccessible.Role.EditableText: Kind.ENTRY,
    QAccessible.Role.Graphic: Kind.PICTURE,
}
_COUNTED = (Kind.CHOICE, Kind.TICK)
_SECRET = "•"


def thing_of(item: QQuickItem, surface: QQuickItem, *, is_private: bool = False) -> Thing:
    """Return what has the focus.

    Args:
        item: The item.
        surface: The page or sheet on which it is.
        is_private: Nobody but the patient hears it. Otherwise what would give away a birthday tells no state.
    """
    face = face_of(item)
    if face is None:
        return Thing(Kind.WORDS, "")
    role, state = face.role(), face.state()
    kind = _KINDS.get(role, Kind.WORDS)
    if kind is Kind.BUTTON and item.property("isPadKey") is True:
        kind = Kind.KEY
    if kind is Kind.CHOICE and is_masked(item) and not is_private:
        kind = Kind.BUTTON
    is_entry, is_picture = kind is Kind.ENTRY, kind is Kind.PICTURE
    is_hidden = kind is Kind.KEY and _hides_keys(entry_on(surface), is_private=is_private)
    return Thing(
        kind,
        "" if is_hidden or is_picture else face.text(QAccessible.Text.Name),
        more="" if is_entry else face.text(QAccessible.Text.Name if is_picture else QAccessible.Text.Description),
        is_chosen=bool(state.checked),
        content=_content(item) if is_entry else "",
        is_masked=bool(state.passwordEdit) or item.property("isMasked") is True,
        place=_place(item, surface) if kind in _COUNTED else None,
    )


def group_name(items: list[QQuickItem]) -> str:
    """Return what is in a group, by the names of its things."""
    faces = [face for item in items if (face := face_of(item)) is not None]
    worked = [face for face in faces if face.role() is not QAccessible.Role.Graphic] or faces  # a picture's is long
    return ", ".join(face.text(QAccessible.Text.Name) for face in worked)


def words_on(surface: QQuickItem) -> str:
    """Return what is read on a page or a sheet, from its title on; a blank line between two parts."""
    found: list[str] = []
    for item in seen(surface):
        if role_of(item) in WORDS and not is_stop(item):
            face = face_of(item)
            name = face.text(QAccessible.Text.Name) if face else ""
            if name and name not in found:
                found.append(name)
    return "\n\n".join(found)


def entry_on(surface: QQuickItem) -> QQuickItem | None:
    """Return the first entry of a page or a sheet, if it has one."""
    return next((item for item in stops_in(surface) if role_of(item) in FIELDS), None)


def is_masked(item: QQuickItem) -> bool:
    """Say whether an item belongs to what no voice that others hear may tell."""
    group = group_of(item)
    return group is not None and group.property("isMasked") is True


def _hides_keys(entry: QQuickItem | None, *, is_private: bool) -> bool:
    """Say whether the keys of a pad are not named: those of a code only to the patient alone, those of a PIN never."""
    if entry is None:
        return False
    is_secret = entry.property("isSecret") is True
    return is_secret or (entry.property("isMasked") is True and not is_private)


def _content(item: QQuickItem) -> str:
    """Return what is typed; of a secret only how much."""
    typed = next((str(found) for name in ("code", "day", "text") if (found := item.property(name)) is not None), "")
    return _SECRET * len(typed) if item.property("isSecret") is True else typed


def _place(item: QQuickItem, surface: QQuickItem) -> tuple[int, int] | None:
    """Return which of the things beside it an item is: of its group, else of what lies in the same place."""
    group, role = group_of(item), role_of(item)
    beside = [
        one
        for one in stops_in(surface)
        if role_of(one) == role
        and group_of(one) is group
        and (group is not None or one.parentItem() is item.parentItem())
    ]
    return (beside.index(item) + 1, len(beside)) if item in beside else None
