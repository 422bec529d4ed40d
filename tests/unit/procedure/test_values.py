"""Values that a clinic sets: typed in clinic.toml, said in each language."""

from __future__ import annotations

import tomllib

import pytest

from kiosk.errors import ClinicError
from kiosk.procedure.structure import ClinicValue, ValueKind
from kiosk.procedure.values import Duration, Number, Phone, Sentence, Unit, rendered, values_from

TABLE = """
duration = { number = 30, unit = "minutes" }
rest = { number = 1, unit = "days" }
share = { number = 2.5 }
phone = { phone = "+34 900 000 000" }
escort_rule = { en = "An adult takes you home.", ca = "Un adult us porta a casa." }
"""
SETTINGS = values_from(tomllib.loads(TABLE))


def test_values_come_typed_from_the_clinics_settings() -> None:
    assert SETTINGS["duration"] == Duration(30, Unit.MINUTES)
    assert SETTINGS["share"] == Number(2.5)
    assert SETTINGS["phone"] == Phone("+34 900 000 000")
    assert isinstance(SETTINGS["escort_rule"], Sentence)


@pytest.mark.parametrize(
    ("key", "kind", "language", "said"),
    [
        ("duration", ValueKind.DURATION, "en", "30 minutes"),
        ("duration", ValueKind.DURATION, "es", "30 minutos"),
        ("rest", ValueKind.DURATION, "en", "1 day"),
        ("rest", ValueKind.DURATION, "ca", "1 dia"),
        ("share", ValueKind.NUMBER, "en", "2.5"),
        ("share", ValueKind.NUMBER, "es", "2,5"),
        ("phone", ValueKind.PHONE, "ca", "+34 900 000 000"),
        ("escort_rule", ValueKind.SENTENCE, "ca", "Un adult us porta a casa."),
    ],
)
def test_each_value_is_said_in_its_language(key: str, kind: ValueKind, language: str, said: str) -> None:
    assert rendered(ClinicValue(id=key, kind=kind), SETTINGS, language) == said


@pytest.mark.parametrize(
    ("key", "kind", "language"),
    [
        ("absent", ValueKind.PHONE, "en"),
        ("phone", ValueKind.DURATION, "en"),
        ("share", ValueKind.DURATION, "en"),
        ("escort_rule", ValueKind.SENTENCE, "es"),
    ],
)
def test_a_value_that_is_not_there_is_told_with_its_key_and_file(key: str, kind: ValueKind, language: str) -> None:
    with pytest.raises(ClinicError, match="CLINIC-VALUE-MISSING") as refused:
        rendered(ClinicValue(id=key, kind=kind), SETTINGS, language)
    assert key in refused.value.remedy
    assert "clinic.toml" in refused.value.remedy


def test_a_language_without_words_for_time_leads_to_where_they_are_added() -> None:
    with pytest.raises(ClinicError, match="units of time in the language `fr`") as refused:
        rendered(ClinicValue(id="duration", kind=ValueKind.DURATION), SETTINGS, "fr")
    assert "kiosk/procedure/values.py" in refused.value.remedy


@pytest.mark.parametrize(
    "value",
    [
        "30 minutes",
        30,
        {},
        {"number": 0, "unit": "minutes"},
        {"number": 1.5, "unit": "hours"},
        {"number": 30, "unit": "fortnights"},
        {"number": True},
        {"number": -1},
        {"number": float("nan")},
        {"number": 30, "unit": "minutes", "extra": 1},
        {"phone": "call us"},
        {"phone": 900},
        {"en": ""},
        {"en": "Two\nlines."},
        {"en": "A {brace}."},
        {"english": "Words."},
        {"en": "Words.", "es": 3},
    ],
)
def test_a_value_of_no_known_kind_is_refused(value: object) -> None:
    with pytest.raises(ClinicError, match="CLINIC-VALUE") as refused:
        values_from({"duration": value})
    assert "duration" in refused.value.what
