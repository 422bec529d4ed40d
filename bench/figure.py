"""One measured figure, its goal, and the quantiles that figures are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

AT_MOST, AT_LEAST = "at most", "at least"


@dataclass(frozen=True, slots=True)
class Figure:
    """What one measurement found.

    Attributes:
        name: What was measured.
        measured: The value, in `unit`; None when the measurement failed.
        unit: ``ms``, ``x`` (a ratio), ``%``, ``MB`` or what is counted.
        goal: The value to reach, or None for a figure that only informs.
        side: `AT_MOST` or `AT_LEAST`: on which side of the goal it should lie.
        note: What stands beside it: spread, counts, or why it failed.
    """

    name: str
    measured: float | None
    unit: str
    goal: float | None = None
    side: str = AT_MOST
    note: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None where there is no goal."""
        if self.goal is None:
            return None
        if self.measured is None:
            return False
        return self.measured <= self.goal if self.side == AT_MOST else self.measured >= self.goal


def quantile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed (nearest rank).

    Args:
        values: At least one.
        share: 0 to 1; with fewer than 100 values the 0.99 quantile is the largest.
    """
    ordered = sorted(values)
    rank = -int(-share * len(ordered) // 1)
    return ordered[min(max(rank, 1), len(ordered)) - 1]


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return quantile(values, 0.5)


def spread(values: Sequence[float], unit: str = "ms") -> str:
    """Return median, 99 % quantile and count as a note."""
    return (
        f"p50 {median(values):.1f}, p99 {quantile(values, 0.99):.1f}, largest {max(values):.1f} {unit}, n {len(values)}"
    )
