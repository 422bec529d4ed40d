"""Codes that name a document: short enough to be read out on the telephone, too many to be guessed."""

from __future__ import annotations

import secrets

ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"
"""No 0/O, 1/I/L, 5/S confusion of shapes that matters, and no vowels, so that no word comes out by chance."""


def new_document_code() -> str:
    """Return a new code such as ``7F3K-92QD``: eight characters, about 2 * 10^11 possibilities."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def code_of_content(sha256: str) -> str:
    """Return the code of a print that is the same for everybody: it follows from the fingerprint of its words."""
    number, letters = int(sha256, 16), ""
    for _ in range(8):
        number, rest = divmod(number, len(ALPHABET))
        letters += ALPHABET[rest]
    return f"{letters[:4]}-{letters[4:]}"
