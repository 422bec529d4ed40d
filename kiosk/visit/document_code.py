"""Codes that name a document, in letters that can be read out and typed without a mistake."""

from __future__ import annotations

ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"
"""No 0/O, 1/I/L, 5/S confusion of shapes that matters, and no vowels, so that no word comes out by chance."""


def code_of_content(sha256: str) -> str:
    """Return the code of a print that is the same at every printing: it follows from the fingerprint of its words."""
    number, letters = int(sha256, 16), ""
    for _ in range(8):
        number, rest = divmod(number, len(ALPHABET))
        letters += ALPHABET[rest]
    return in_two_halves(letters)


def typed_code(text: str) -> str:
    """Return a code as it was read and typed, the way it is printed: ``7f3k 92qd`` is ``7F3K-92QD``."""
    letters = "".join(letter for letter in text.upper() if letter.isalnum())
    return in_two_halves(letters) if letters else ""


def in_two_halves(letters: str) -> str:
    """Return the letters of a code as they are printed."""
    return f"{letters[:4]}-{letters[4:]}"
