"""The table of controls: what the walk met, put together, and as it stands in `docs/accessibility-table.md`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.ui.accessibility.walker import WORDS_OF_PAGE, Met
from tests.ui.conftest import ROOT

PAPER = ROOT / "docs" / "accessibility-table.md"
COLUMNS = ("page", "control", "role", "name in English", "least size, mm", "states", "words", "graphics", "looks")
MOST_NAMES = 3


@dataclass
class Row:
    """One control of one page, over all looks.

    Attributes:
        page: Of which page or sheet; control: its object name.
        met: How often it was met.
    """

    page: str
    control: str
    roles: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    width_mm: float = float("inf")
    height_mm: float = float("inf")
    words: float = float("inf")
    graphics: float = float("inf")
    met: int = 0

    def add(self, met: Met, language: str) -> None:
        """Take another look's control in."""
        self.roles.add(met.role)
        self.states |= met.states
        if language == "en":
            self.names.add(met.name)
        self.width_mm, self.height_mm = min(self.width_mm, met.width_mm), min(self.height_mm, met.height_mm)
        self.words = min(self.words, met.contrast or self.words)
        self.graphics = min(self.graphics, met.graphics or self.graphics)
        self.met += 1

    def cells(self) -> tuple[str, ...]:
        """Return what stands in the table."""
        is_words = self.control == WORDS_OF_PAGE
        names = sorted(self.names)
        shown = " / ".join(names[:MOST_NAMES]) + (
            f" / {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        )
        size = "" if is_words else f"{self.width_mm:.1f} x {self.height_mm:.1f}"
        states = ", ".join(sorted(self.states))
        return (
            self.page, self.control, ", ".join(sorted(self.roles)), shown.replace("|", "/").replace("\n", " "), size,
            states, _ratio(self.words), _ratio(self.graphics), str(self.met),
        )  # fmt: skip


def _ratio(value: float) -> str:
    # Rounded down: a table never promises more than was measured.
    return "" if value == float("inf") else f"{int(value * 10) / 10:.1f}"


def rows_of(met: Iterable[tuple[str, Met]]) -> dict[tuple[str, str], Row]:
    """Put together what was met.

    Args:
        met: Each with the language it was met in.
    """
    rows: dict[tuple[str, str], Row] = {}
    for language, one in met:
        rows.setdefault((one.page, one.control), Row(one.page, one.control)).add(one, language)
    return dict(sorted(rows.items()))


def written(head: str, patient: dict[tuple[str, str], Row], desks: dict[tuple[str, str], Row]) -> str:
    """Return the whole paper."""
    parts = [head, "## The patient's pages and sheets", _table(patient), "## The desks", _table(desks)]
    return "\n\n".join(parts) + "\n"


def _table(rows: dict[tuple[str, str], Row]) -> str:
    lines = [COLUMNS, tuple("---" for _ in COLUMNS), *(row.cells() for row in rows.values())]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def read(paper: Path = PAPER) -> set[tuple[str, str]]:
    """Return the page and control of every row of the committed table."""
    lines = [line.split(" | ") for line in paper.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return {(cells[0].removeprefix("| "), cells[1]) for cells in lines if cells[0] not in ("| page", "| ---")}
