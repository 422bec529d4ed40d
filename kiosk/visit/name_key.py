"""What a name is searched by, in records and on screens alike."""

from __future__ import annotations

import unicodedata


def name_key(name: str) -> str:
    """Return a name without case and accents, with single blanks.

    Source: Unicode Standard Annex 15 (NFKD), and section 3.13 for case folding.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(bare.split())


def name_words(name: str) -> list[str]:
    """Return the words of a name as `name_key` has them; a hyphen parts two."""
    return name_key(name).replace("-", " ").split()
