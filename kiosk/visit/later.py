"""How a fact gets a field that it did not have at first, while every older event keeps its bytes.

A field with this mark is left out of an event's bytes as long as it has its default. So the bytes of an event that was
written before the field was there are the same when they are made again, and with them every hash over them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from types import MappingProxyType
from typing import Any

LATER: Mapping[Any, Any] = MappingProxyType({"later": True})
"""Metadata of such a field: ``name: str = field(default="", metadata=LATER)``."""


def is_left_out(item: Field[Any], value: object) -> bool:
    """Say whether a field stays out of the bytes: it came later, and says nothing beyond its default."""
    return bool(item.metadata.get("later")) and value == item.default
