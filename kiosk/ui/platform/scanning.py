"""Steps a highlight through groups and what is in them, and says what one press chooses: scanning with a single switch.

Pure: it knows names, no window and no time. Somebody else steps it at the patient's pace, hands it the page's tree anew
before every step and press, and does what a press chooses.

    Source: row-column scanning as it is usual for single switches; the pause after a few rounds and the way out of a
    group as an item of its own keep anybody from being driven by the machine.
"""

from __future__ import annotations

from dataclasses import dataclass

MOST_ROUNDS = 3
"""Rounds through one level without a press; then the highlight leaves the group, or rests."""

MOST_TOGETHER = 6
"""More items than these in one group are scanned row by row."""

MISSES_TO_SLOW = 2
"""Times in a row that somebody leaves a group again, or lets it pass, before the pace is slower."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Something to choose, or a group of such.

    Attributes:
        key: Its name, the same as long as it is the same thing.
        parts: What is in a group; empty for a single thing.
        is_pad: Of a group whose keys are struck one after the other: after a choice one stays in it.
    """

    key: str
    parts: tuple[Spot, ...] = ()
    is_pad: bool = False


@dataclass(frozen=True, slots=True)
class Lit:
    """What is highlighted.

    Attributes:
        spot: The thing or group; the group that is left, when it is the way out.
        is_out: The way out of a group.
    """

    spot: Spot
    is_out: bool = False


class Scanner:
    """One highlight over one tree.

    Attributes:
        is_resting: Nothing is highlighted until the next press: some rounds went by without one.
        misses: Groups left without a choice, one after the other.
    """

    def __init__(self) -> None:
        self._root = Spot("")
        self._path: list[Spot] = [self._root]
        self._index = 0
        self._rounds = 0
        self.is_resting = True
        self.misses = 0

    @property
    def lit(self) -> Lit | None:
        """What is highlighted; None at rest and where there is nothing to choose."""
        if self.is_resting or not self._root.parts:
            return None
        parts = self._path[-1].parts
        return Lit(self._path[-1], is_out=True) if self._index == len(parts) else Lit(parts[self._index])

    @property
    def group(self) -> Spot | None:
        """The group inside which the highlight moves; None at the top."""
        return self._path[-1] if len(self._path) > 1 else None

    @property
    def is_first(self) -> bool:
        """Whether the highlight is at the beginning of a level: it may stay there longer."""
        return self._index == 0

    def begin(self, root: Spot) -> None:
        """Begin at the first of a tree's spots."""
        self._root, self.is_resting = root, False
        self._go([root], 0)

    def renew(self, root: Spot) -> None:
        """Take the tree as it is now, and stay at the same place as far as it is still there."""
        lit = self.lit
        path, spot = [root], root
        for old in self._path[1:]:
            same = next((part for part in spot.parts if part.key == old.key and part.parts), None)
            if same is None:
                break
            spot = same
            path.append(spot)
        is_deep = len(path) == len(self._path)
        self._root, self._path = root, path
        if not is_deep or lit is None:
            self._index = 0
            return
        keys = [part.key for part in spot.parts]
        if lit.is_out:
            self._index = len(keys)
        else:
            self._index = keys.index(lit.spot.key) if lit.spot.key in keys else min(self._index, len(keys) - 1)

    def step(self) -> None:
        """Go on to the next spot of the level; after some rounds leave the group, or rest."""
        if self.is_resting or not self._root.parts:
            return
        count = len(self._path[-1].parts) + (1 if self.group else 0)
        self._index = (self._index + 1) % count
        if self._index:
            return
        self._rounds += 1
        if self._rounds < MOST_ROUNDS:
            return
        if self.group:
            self._leave()
        else:
            self.is_resting = True

    def press(self) -> str | None:
        """Choose what is highlighted.

        Returns:
            The key of a thing to work; None when the press only woke the highlight, entered a group or left one.
        """
        lit = self.lit
        if lit is None:
            self.begin(self._root)
            return None
        if lit.is_out:
            self._leave()
            return None
        if lit.spot.parts:
            self._go([*self._path, lit.spot], 0)
            return None
        self.misses = 0
        self._stand_on_group()
        return lit.spot.key

    def _stand_on_group(self) -> None:
        """After a choice stand on the group it was in; in a pad begin anew at its rows."""
        pad = next((place for place, spot in enumerate(self._path) if spot.is_pad), None)
        if pad is not None:
            self._go(self._path[: pad + 1], 0)
        elif len(self._path) > 1:
            self._go([self._root], self._root.parts.index(self._path[1]))
        else:
            self._rounds = 0

    def _leave(self) -> None:
        """Go out of a group without a choice, and stand on it."""
        self.misses += 1
        left = self._path.pop()
        self._go(self._path, self._path[-1].parts.index(left))

    def _go(self, path: list[Spot], index: int) -> None:
        self._path, self._index, self._rounds = list(path), index, 0
