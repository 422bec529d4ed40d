"""Codes that name a document: short enough to be read out on the telephone, too many to be guessed."""

from __future__ import annotations

import secrets

from kiosk.visit.document_code import ALPHABET, in_two_halves


def new_document_code() -> str:
    """Return a new code such as ``7F3K-92QD``: eight characters, about 2 * 10^11 possibilities."""
    return in_two_halves("".join(secrets.choice(ALPHABET) for _ in range(8)))
