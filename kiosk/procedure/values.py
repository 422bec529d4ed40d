"""Values that a clinic sets itself, such as how long a treatment takes, and how each is said in a language.

They come from the table ``[values]`` of clinic.toml with their type, so that no unit is lost and none is guessed:

    duration = { number = 30, unit = "minutes" }
    phone = { phone = "+34 900 000 000" }
    escort_rule = { en = "An adult takes you home and stays with you." }
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import ClinicError
from kiosk.procedure.structure import ClinicValue, ValueKind

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""How words name a value: ``{duration}``."""

_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,24}")
_LANGUAGE = re.compile(r"[a-z]{2}")


class ValueRefusedError(ClinicError):
    """A value of the clinic's is missing or is none.

    Args:
        code: As of every error.
        what: As of every error.
        remedy: As of every error.
        key: The value's name, for whoever knows where it stands.
    """

    def __init__(self, code: str, what: str, remedy: str, key: str = "") -> None:
        super().__init__(code, what, remedy)
        self.key = key


class Unit(StrEnum):
    """Units of a duration."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: a whole number above 0 and its unit."""

    number: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Number:
    """A number without a unit, 0 or more."""

    number: int | float


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as people write it."""

    phone: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of the clinic's own, by language."""

    by_language: Mapping[str, str]


ClinicSetting = Duration | Number | Phone | Sentence

_KIND_OF: dict[type, ValueKind] = {
    Duration: ValueKind.DURATION,
    Number: ValueKind.NUMBER,
    Phone: ValueKind.PHONE,
    Sentence: ValueKind.SENTENCE,
}

_UNIT_WORDS: dict[str, dict[Unit, tuple[str, str]]] = {
    "en": {
        Unit.MINUTES: ("minute", "minutes"),
        Unit.HOURS: ("hour", "hours"),
        Unit.DAYS: ("day", "days"),
        Unit.WEEKS: ("week", "weeks"),
    },
    "es": {
        Unit.MINUTES: ("minuto", "minutos"),
        Unit.HOURS: ("hora", "horas"),
        Unit.DAYS: ("día", "días"),
        Unit.WEEKS: ("semana", "semanas"),
    },
    "ca": {
        Unit.MINUTES: ("minut", "minuts"),
        Unit.HOURS: ("hora", "hores"),
        Unit.DAYS: ("dia", "dies"),
        Unit.WEEKS: ("setmana", "setmanes"),
    },
}
_DECIMAL_COMMA = {"es", "ca"}


def values_from(table: Mapping[str, object]) -> dict[str, ClinicSetting]:
    """Read the table ``[values]`` of clinic.toml.

    Args:
        table: The parsed table: each key holds ``number`` with ``unit``, ``number``, ``phone``, or one sentence a
            language.

    Returns:
        The typed values by key.

    Raises:
        ClinicError: A value has none of these forms (CLINIC-VALUE).
    """
    return {key: _setting(key, value) for key, value in table.items()}


def rendered(value: ClinicValue, settings: Mapping[str, ClinicSetting], language: str) -> str:
    """Return the words for one value of a pack.

    Args:
        value: What the pack declares: id and type.
        settings: What the clinic has set.
        language: Two letters.

    Raises:
        ClinicError: The value is missing, of another type, or has no words in this language (CLINIC-VALUE-MISSING).
    """
    setting = settings.get(value.id)
    if setting is None:
        raise _missing(value, f"The clinic has not set `{value.id}`.")
    if _KIND_OF[type(setting)] is not value.kind:
        raise _missing(value, f"The clinic's `{value.id}` is not a {value.kind.value}.")
    match setting:
        case Duration(number, unit):
            if language not in _UNIT_WORDS:
                raise ValueRefusedError(
                    "CLINIC-VALUE-MISSING",
                    f"Antesala has no words for units of time in the language `{language}`, which `{value.id}` needs.",
                    "Add them in kiosk/procedure/values.py, or take the language out; docs/adding-a-language.md.",
                    value.id,
                )
            one, several = _UNIT_WORDS[language][unit]
            return f"{number} {one if number == 1 else several}"
        case Number(number):
            return str(number).replace(".", ",") if language in _DECIMAL_COMMA else str(number)
        case Phone(phone):
            return phone
        case Sentence(by_language):
            if language not in by_language:
                raise _missing(value, f"The clinic's `{value.id}` has no words in the language `{language}`.")
            return by_language[language]


def _missing(value: ClinicValue, what: str) -> ClinicError:
    example = {
        ValueKind.DURATION: '{ number = 30, unit = "minutes" }',
        ValueKind.NUMBER: "{ number = 6 }",
        ValueKind.PHONE: '{ phone = "+34 900 000 000" }',
        ValueKind.SENTENCE: '{ en = "..." }',
    }[value.kind]
    remedy = f"Set `{value.id} = {example}` under [values] in the clinic's clinic.toml."
    return ValueRefusedError("CLINIC-VALUE-MISSING", what, remedy, value.id)


def _setting(key: str, value: object) -> ClinicSetting:
    if isinstance(value, Mapping):
        setting = _number(value) or _phone(value) or _sentence(value)
        if setting is not None:
            return setting
    raise ValueRefusedError(
        "CLINIC-VALUE",
        f"The value `{key}` in clinic.toml is none of the four kinds.",
        'Write { number = 30, unit = "minutes" }, { number = 6 }, { phone = "+34 900 000 000" } or { en = "Words." }.',
        key,
    )


def _number(value: Mapping[str, object]) -> Duration | Number | None:
    number, unit = value.get("number"), value.get("unit")
    if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < 1_000_000:
        return None
    if set(value) == {"number"}:
        return Number(number)
    if set(value) == {"number", "unit"} and unit in set(Unit) and isinstance(number, int) and number > 0:
        return Duration(number, Unit(str(unit)))
    return None


def _phone(value: Mapping[str, object]) -> Phone | None:
    phone = value.get("phone")
    if set(value) == {"phone"} and isinstance(phone, str) and _PHONE.fullmatch(phone):
        return Phone(phone)
    return None


def _sentence(value: Mapping[str, object]) -> Sentence | None:
    words: dict[str, str] = {}
    for language, text in value.items():
        if not (_LANGUAGE.fullmatch(language) and isinstance(text, str) and text.strip()):
            return None
        if not text.isprintable() or set(text) & set("{}*"):
            return None
        words[language] = text.strip()
    return Sentence(words) if words else None
