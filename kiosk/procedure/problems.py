"""What can be wrong with a pack: one `Problem` a mistake, with file, line and a way out.

Mistakes are collected and told together, so that an author does not meet them one by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.errors import PackError


class Severity(StrEnum):
    """How much a problem weighs: an error stops the pack, a warning asks to look again, a remark asks nothing."""

    ERROR = "error"
    WARNING = "warning"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in one file.

    Attributes:
        file: The file as it was opened.
        line: Line in it, counted from 1.
        what: What is wrong, one sentence.
        remedy: What to do about it, one sentence.
        severity: Whether it stops the pack.
    """

    file: Path
    line: int
    what: str
    remedy: str
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """True when the pack cannot be used until this is mended."""
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        """Return ``file:line: what / way out``, as editors understand it."""
        return f"{self.file}:{self.line}: {self.severity}: {self.what} / {self.remedy}"


class PackRefusedError(PackError):
    """A pack that cannot be used, with every reason that was found.

    Args:
        code: Stable code, for example ``PACK-YAML``.
        problems: At least one problem; the first is told in the message.
    """

    def __init__(self, code: str, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        first = self.problems[0]
        others = len(self.problems) - 1
        rest = f" ({others} more; check-templates lists them all)" if others else ""
        super().__init__(code, f"{first.file}:{first.line}: {first.what}{rest}", first.remedy)
