"""Every fact there can be, made up by hypothesis from the types that the facts declare."""

from __future__ import annotations

import types
import typing
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from kiosk.visit import events
from kiosk.visit.events import Event, Fact
from kiosk.visit.terms import Actor, Role

FACT_CLASSES: tuple[type[Fact], ...] = typing.get_args(events.Fact)

TIMES = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001 - likewise
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-9, minutes=-30))]),
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(-(2**60), 2**60),
    float: st.floats(allow_nan=False, allow_infinity=False),
    datetime: TIMES,
    date: st.dates(),
}


def facts(kind: type[Fact]) -> st.SearchStrategy[Fact]:
    """Return a strategy for one class of facts, every field filled by its declared type."""
    return typing.cast(st.SearchStrategy[Fact], _of(kind))


def any_fact() -> st.SearchStrategy[Fact]:
    """Return a strategy for any fact."""
    return st.sampled_from(FACT_CLASSES).flatmap(facts)


def any_event() -> st.SearchStrategy[Event]:
    """Return a strategy for any event."""
    actors = st.builds(Actor, st.sampled_from(Role), TEXTS, TEXTS)
    return st.builds(Event, TEXTS, st.integers(1, 10**6), TIMES, actors, any_fact())


def _of(kind: Any) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([st.none() if one is type(None) else _of(one) for one in arguments])
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if hasattr(kind, "__dataclass_fields__"):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{field.name: _of(hints[field.name]) for field in fields(kind)})
    return st.sampled_from(kind)
