"""The name under which a sentence's sound lies: a hash of its language and its words.

Whoever changes a word changes the name, so that no sound can be played for words that it does not say.
"""

from __future__ import annotations

import hashlib
import unicodedata


def sentence_key(language: str, sentence: str) -> str:
    """Return the key of a sentence in a language.

    How the words are laid out does not matter: a line broken elsewhere, two spaces, an accent typed as a letter of its
    own are the same sentence.

    Args:
        language: Two letters.
        sentence: Plain words.

    Returns:
        32 lower-case hexadecimal digits: BLAKE2b over language and words, cut to 128 bits by its own parameter.
    """
    words = " ".join(unicodedata.normalize("NFC", sentence).split())
    return hashlib.blake2b(f"{language}\n{words}".encode(), digest_size=16).hexdigest()
