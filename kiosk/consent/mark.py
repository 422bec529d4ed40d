"""An order for one signature: which key, which field, which words. It crosses to the process that signs."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.consent.keys import Identity


@dataclass(frozen=True, slots=True)
class Mark:
    """One signature to be made.

    Attributes:
        identity: With which key.
        field: Name of the field it fills.
        lines: What is seen in the field: the first line strong, the others soft.
        reason: Why, as readers show it.
    """

    identity: Identity
    field: str
    lines: tuple[str, ...]
    reason: str
