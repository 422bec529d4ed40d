"""What names are searched by."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.name_key import name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Peña", "pena"),
        ("PEN\u0303A", "pena"),
        ("  Sample\tPatient  One ", "sample patient one"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Ångström", "angstrom"),
        ("ﬁne", "fine"),
        ("🙂", "🙂"),
        ("حَمْد", "حمد"),
        ("", ""),
    ],
)
def test_a_name_is_searched_without_case_accents_and_needless_blanks(name: str, key: str) -> None:
    assert name_key(name) == key


@given(st.text())
def test_the_key_of_a_key_is_itself(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu"]), min_size=1))
def test_composed_and_decomposed_letters_are_the_same(name: str) -> None:
    assert name_key(unicodedata.normalize("NFC", name)) == name_key(unicodedata.normalize("NFD", name))
