"""Says in one sentence what has the focus: its name, what it is, how it stands, and which of how many it is.

Pure but for the translation of its few words. What is typed behind a mask, such as the code, the birthday or a PIN, is
never part of the sentence unless the sound is private (EN 301 549, 5.1.3.8 and 5.1.3.9); how much is typed always is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Saying"


class Kind(Enum):
    """What something is to whoever hears it."""

    BUTTON = "button"
    KEY = "key"
    CHOICE = "choice"
    TICK = "tick"
    ENTRY = "entry"
    PICTURE = "picture"
    WORDS = "words"
    GROUP = "group"
    WAY_OUT = "way out"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can have the focus.

    Attributes:
        kind: What it is.
        name: What it is called.
        more: What is said after it: a choice's detail, a picture in words.
        is_chosen: Of a choice or a tick.
        content: What is typed, of an entry.
        is_masked: What is typed is for the patient's eyes only.
        place: Which of how many, where there are several; None otherwise.
    """

    kind: Kind
    name: str
    more: str = ""
    is_chosen: bool = False
    content: str = ""
    is_masked: bool = False
    place: tuple[int, int] | None = None


_BUTTON = QT_TRANSLATE_NOOP("Saying", "%1, button")
_CHOSEN = QT_TRANSLATE_NOOP("Saying", "%1, choice, chosen")
_NOT_CHOSEN = QT_TRANSLATE_NOOP("Saying", "%1, choice, not chosen")
_TICKED = QT_TRANSLATE_NOOP("Saying", "%1, box, ticked")
_NOT_TICKED = QT_TRANSLATE_NOOP("Saying", "%1, box, not ticked")
_ENTRY = QT_TRANSLATE_NOOP("Saying", "%1, to type")
_EMPTY = QT_TRANSLATE_NOOP("Saying", "Nothing typed yet")
_TYPED = QT_TRANSLATE_NOOP("Saying", "Typed so far: %1")
_COUNT = QT_TRANSLATE_NOOP("Saying", "Signs typed so far: %1")
_PICTURE = QT_TRANSLATE_NOOP("Saying", "Picture")
_GROUP = QT_TRANSLATE_NOOP("Saying", "Group: %1")
_WAY_OUT = QT_TRANSLATE_NOOP("Saying", "Leave this group")
_PLACE = QT_TRANSLATE_NOOP("Saying", "%1 of %2")

_PLAIN = {Kind.BUTTON: _BUTTON, Kind.ENTRY: _ENTRY, Kind.GROUP: _GROUP, Kind.KEY: "%1", Kind.WORDS: "%1"}
_TWO = {Kind.CHOICE: (_NOT_CHOSEN, _CHOSEN), Kind.TICK: (_NOT_TICKED, _TICKED)}


def sentence(thing: Thing, *, is_private: bool = False) -> str:
    """Return what is said of a thing, in the language of the screen.

    Args:
        thing: What has the focus.
        is_private: Nobody but the patient hears it.
    """
    parts = [_named(thing)]
    if thing.kind is Kind.ENTRY:
        parts.append(_typed(thing, is_private=is_private))
    if thing.place is not None and thing.place[1] > 1:
        parts.append(_words(_PLACE, *thing.place))
    parts.append(thing.more)
    return " ".join(_ended(part) for part in parts if part)


def _named(thing: Thing) -> str:
    if thing.kind is Kind.WAY_OUT:
        return _words(_WAY_OUT)
    if thing.kind is Kind.PICTURE:
        return _words(_PICTURE)
    template = _TWO[thing.kind][thing.is_chosen] if thing.kind in _TWO else _PLAIN[thing.kind]
    return _words(template, thing.name.rstrip("."))


def _typed(thing: Thing, *, is_private: bool) -> str:
    if not thing.content:
        return _words(_EMPTY)
    if thing.is_masked and not is_private:
        return _words(_COUNT, len(thing.content))
    return _words(_TYPED, " ".join(thing.content) if thing.is_masked else thing.content)


def _ended(part: str) -> str:
    return part if part[-1] in ".?!…:" else f"{part}."


def _words(template: object, *values: object) -> str:
    found = QCoreApplication.translate(_CONTEXT, str(template))
    for number, value in enumerate(values, 1):
        found = found.replace(f"%{number}", str(value), 1)
    return found


def change(before: Thing, after: Thing, *, is_private: bool = False) -> str:
    """Return what is said when the thing that has the focus changed; empty where nothing did.

    Args:
        before: As it was said last.
        after: As it is now.
        is_private: Nobody but the patient hears it.
    """
    if before == after:
        return ""
    if after.kind is not Kind.ENTRY or before.content == after.content:
        return sentence(after, is_private=is_private)
    if after.content.startswith(before.content) and not (after.is_masked and not is_private):
        return after.content.removeprefix(before.content).strip()
    return _ended(_typed(after, is_private=is_private))
