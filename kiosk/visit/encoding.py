"""Canonical bytes of events and the hash link between them.

The bytes are JSON with sorted keys, no white space and UTF-8, so that the same event always has the same bytes. They
are stored as written and hashed as stored; nothing is ever hashed after a round trip.

Source: the link follows the commitment pattern of RFC 9162 section 2.1.1 (domain prefix bytes), applied to a chain.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from kiosk.errors import BugError
from kiosk.visit import events
from kiosk.visit.later import is_left_out

FORMAT = 1
"""Version of the encoding; it stands in every event."""

FIRST_LINK = bytes(32)
"""What the first event of a chain links to."""

_FACT_CLASSES: dict[str, type] = {cls.__name__: cls for cls in typing.get_args(events.Fact)}


def canonical_bytes(value: object) -> bytes:
    """Return the one byte form of a JSON-like value (str, int, float, bool, None, list, dict with text keys)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of `data` as 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def commitment(salt: bytes, body: bytes) -> bytes:
    """Return SHA-256(0x00 ‖ salt ‖ body): it binds a body that may be erased later."""
    return hashlib.sha256(b"\x00" + salt + body).digest()


def link(previous: bytes, committed: bytes) -> bytes:
    """Return SHA-256(0x01 ‖ previous link ‖ commitment)."""
    return hashlib.sha256(b"\x01" + previous + committed).digest()


def encode_event(event: events.Event) -> bytes:
    """Return the canonical bytes of an event."""
    plain = _plain(event)
    plain["fact"] = {"is": type(event.fact).__name__, **plain["fact"]}
    return canonical_bytes({"format": FORMAT, **plain})


def decode_event(data: bytes) -> events.Event:
    """Read an event back from its canonical bytes.

    Raises:
        BugError: The bytes are not an event of a format that this program writes (VISIT-EVENT-UNREADABLE).
    """
    try:
        plain = json.loads(data)
        if plain.pop("format") != FORMAT:
            raise ValueError("unknown format")
        name = plain["fact"].pop("is")
        fact = _built(_FACT_CLASSES[name], plain.pop("fact"))
        rest = {key: _read(_hints(events.Event)[key], value) for key, value in plain.items()}
        return events.Event(fact=fact, **rest)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BugError(
            "VISIT-EVENT-UNREADABLE", "A journal entry cannot be read.", "Keep the database and call support."
        ) from error


def _plain(value: Any) -> Any:
    """Turn facts into JSON-like values."""
    if dataclasses.is_dataclass(value):
        told = ((item, getattr(value, item.name)) for item in dataclasses.fields(value))
        return {item.name: _plain(said) for item, said in told if not is_left_out(item, said)}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(cls: type) -> Mapping[str, Any]:
    return typing.get_type_hints(cls)


def _built(cls: type, values: Mapping[str, Any]) -> Any:
    """Build a dataclass from JSON-like values; a key it does not know is an error."""
    hints = _hints(cls)
    return cls(**{key: _read(hints[key], value) for key, value in values.items()})


def _read(kind: Any, value: Any) -> Any:
    """Turn one JSON-like value into the type that the field declares."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return None if value is None else _read(next(a for a in typing.get_args(kind) if a is not type(None)), value)
    if origin is tuple:
        return _read_tuple(typing.get_args(kind)[0], value)
    if dataclasses.is_dataclass(kind):
        return _built(typing.cast(type, kind), value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    if kind is date:
        return date.fromisoformat(value)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:  # a bool is no int here
        raise TypeError(f"expected {kind}")
    return value


def _read_tuple(item: Any, values: Sequence[Any]) -> tuple[Any, ...]:
    if not isinstance(values, list):
        raise TypeError("expected a list")
    return tuple(_read(item, value) for value in values)
