"""A sentence's sound is found by its language and its words, however they are laid out."""

from __future__ import annotations

import re

from kiosk.speech.key import sentence_key


def test_a_key_is_the_same_on_every_machine() -> None:
    assert sentence_key("en", "You go home today.") == "00a89fa74516dffbf89d78bce041fa0f"


def test_layout_and_the_spelling_of_an_accent_do_not_matter() -> None:
    key = sentence_key("es", "¿Mejora el médico?")
    assert sentence_key("es", " ¿Mejora\n  el\u00a0me\u0301dico? ") == key
    assert re.fullmatch("[0-9a-f]{32}", key)


def test_another_language_or_word_is_another_key() -> None:
    keys = {sentence_key("es", "No."), sentence_key("ca", "No."), sentence_key("es", "no."), sentence_key("es", "No")}
    assert len(keys) == 4
