"""Codes that can be read out, and are not guessed."""

from __future__ import annotations

import re

from kiosk.consent.document_code import new_document_code
from kiosk.visit.document_code import ALPHABET, typed_code


def test_a_code_is_two_groups_of_four() -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", new_document_code())


def test_no_letter_is_taken_for_another() -> None:
    assert set("01OILSUVZ8B") & set(ALPHABET) <= {"8", "B", "V"}
    assert len(set(ALPHABET)) == len(ALPHABET)


def test_codes_do_not_repeat() -> None:
    assert len({new_document_code() for _ in range(500)}) == 500


def test_a_code_is_known_however_it_is_typed() -> None:
    code = new_document_code()
    bare = code.replace("-", "")
    assert {typed_code(one) for one in (code, bare, bare.lower(), f" {bare[:4]} {bare[4:]} ")} == {code}
    assert typed_code(f"{code}X") != code, "one letter too many"
    assert typed_code(" - ") == ""
