"""Decides which of the contacts on a touch screen is the finger that counts. Plain values in and out; knows no Qt.

One contact at a time acts. A broad one is a palm and never does. A narrow one that lies still gives way to the next
after a second, and acts on nothing when it lifts. A second touch of a place soon after the first does not count.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from math import hypot

DOUBLE_TOUCH_MS = 250
DOUBLE_TOUCH_MM = 10.0
"""A trembling finger lands this near its first touch; what lies there may have changed, such as to the next page."""
RESTS_AFTER_MS = 1000
STILL_MM = 1.5
PALM_MM = 32.0
"""A fingertip leaves 8 to 15 mm, a thumb laid flat 25 mm."""


class Phase(Enum):
    """Where a contact is in its life."""

    PRESSED = auto()
    MOVED = auto()
    STILL = auto()
    RELEASED = auto()


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact of one event.

    Attributes:
        number: Stays the same from press to release.
        phase: Where it is in its life.
        x_mm: From the screen's left edge; y_mm: from its upper one.
        breadth_mm: Its longest diameter; 0 where the screen does not report it.
    """

    number: int
    phase: Phase
    x_mm: float
    y_mm: float
    breadth_mm: float = 0.0

    @property
    def is_palm(self) -> bool:
        """Whether it is too broad for a finger."""
        return self.breadth_mm > PALM_MM

    def is_near(self, other: Contact, reach_mm: float) -> bool:
        """Say whether another one lies within a reach."""
        return hypot(self.x_mm - other.x_mm, self.y_mm - other.y_mm) <= reach_mm


@dataclass(frozen=True, slots=True)
class Target:
    """What lies under a contact.

    Attributes:
        control: Tells one control from another; None for none.
        guard_ms: Within how long a second touch of it does not count.
    """

    control: Hashable | None
    guard_ms: float = DOUBLE_TOUCH_MS


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of one event.

    Attributes:
        passed: The number of the only contact that is passed on; None where none is.
        cancels: What was passed on before is taken back first.
    """

    passed: int | None = None
    cancels: bool = False


class Hands:
    """Follows the contacts of one screen from event to event."""

    def __init__(self) -> None:
        self._finger: Contact | None = None
        self._still_since_ms = 0.0
        self._is_swallowed = False
        self._last: Contact | None = None
        self._last_target = Target(None)
        self._last_press_ms = float("-inf")

    @property
    def is_finger_down(self) -> bool:
        """Whether a finger that counts is on the screen."""
        return self._finger is not None

    def weigh(self, contacts: Iterable[Contact], *, at_ms: float, target: Callable[[Contact], Target]) -> Verdict:
        """Take one event in.

        Args:
            contacts: All that are on the screen, and those that just left it.
            at_ms: When, on a clock that never goes back.
            target: Says what lies under a contact; asked for those alone that begin to count.
        """
        cancels, passed = False, None
        for contact in contacts:
            if self._is_finger(contact):
                if contact.is_palm:
                    cancels |= not self._is_swallowed
                    self._finger = None
                    continue
                self._follow(contact, at_ms)
                passed = contact
            elif contact.phase is Phase.PRESSED and not contact.is_palm and self._gives_way(at_ms):
                cancels |= self._finger is not None and not self._is_swallowed
                self._begin(contact, target(contact), at_ms)
                passed = contact
        if passed is None:
            return Verdict(None, cancels)
        is_swallowed = self._is_swallowed
        if passed.phase is Phase.RELEASED:
            self._finger = None
        return Verdict(None if is_swallowed else passed.number, cancels)

    def forget(self) -> None:
        """The system took all contacts away."""
        self._finger = None

    def _is_finger(self, contact: Contact) -> bool:
        is_same = self._finger is not None and contact.number == self._finger.number
        return is_same and contact.phase is not Phase.PRESSED

    def _gives_way(self, at_ms: float) -> bool:
        return self._finger is None or at_ms - self._still_since_ms >= RESTS_AFTER_MS

    def _follow(self, contact: Contact, at_ms: float) -> None:
        assert self._finger is not None
        if contact.phase is not Phase.STILL and not contact.is_near(self._finger, STILL_MM):
            self._finger, self._still_since_ms = contact, at_ms

    def _begin(self, contact: Contact, target: Target, at_ms: float) -> None:
        is_soon = at_ms - self._last_press_ms < target.guard_ms
        is_same = target.control is not None and target.control == self._last_target.control
        is_near = self._last is not None and contact.is_near(self._last, DOUBLE_TOUCH_MM)
        # Neighbouring keys lie near each other: there the control alone tells.
        is_key = target.guard_ms < DOUBLE_TOUCH_MS
        self._is_swallowed = is_soon and (is_same or (is_near and not is_key))
        self._finger, self._still_since_ms = contact, at_ms
        self._last, self._last_target, self._last_press_ms = contact, target, at_ms
