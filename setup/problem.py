"""What stops the set-up, said so that a person can act on it."""

from __future__ import annotations


class SetUpError(Exception):
    """Something outside the project that a person has to put right.

    Args:
        what: One sentence: what is wrong.
        remedy: One line: what to do, where possible a command to copy.
    """

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what}\n  {self.remedy}"
