"""Sentences that are filled in by the program: which names must stand in braces."""

from __future__ import annotations

import string

from pydantic import AfterValidator


def named(*wanted: str) -> AfterValidator:
    """Return a check that a sentence names exactly these values in braces."""

    def check(text: str) -> str:
        try:
            found = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        except ValueError as error:
            raise ValueError("a brace stands alone") from error
        if found != set(wanted):
            raise ValueError(f"must name {', '.join('{' + name + '}' for name in wanted)} and nothing else")
        return text

    return AfterValidator(check)
