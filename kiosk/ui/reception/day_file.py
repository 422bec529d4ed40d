"""The day's list of another system, read from a CSV file: every line becomes a draft, or says what is wrong. Pure.

Source: RFC 4180 for quoting; `;` as well, which spreadsheets write where the comma is the decimal mark.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import StringIO
from typing import Any

from kiosk.errors import StationError
from kiosk.ui.reception.draft import Draft, Flaw, Known, flaws
from kiosk.ui.reception.services import Choice, Offers, PatientRecord
from kiosk.visit.name_key import name_key
from kiosk.visit.terms import Side

MOST_BYTES = 5_000_000
MOST_LINES = 2_000

COLUMNS = {
    "record number": "record_number",
    "given name": "given_name",
    "family name": "family_name",
    "date of birth": "born",
    "procedure": "procedure",
    "side": "side",
    "joints": "joints",
    "arrival": "expected",
    "treatment day": "planned",
    "doctor": "doctor",
    "language": "language",
}
"""What a column is called in English, and the field it fills."""

OPTIONAL = frozenset({"expected", "planned", "language"})

_OTHER_NAMES = {
    "record_number": (
        "número de historia",
        "número de historia clínica",
        "número d'història",
        "número d'història clínica",
    ),
    "given_name": ("nombre", "nom"),
    "family_name": ("apellido", "apellidos", "cognom", "cognoms"),
    "born": ("fecha de nacimiento", "data de naixement"),
    "procedure": ("procedimiento", "procediment"),
    "side": ("lado", "costat"),
    "joints": ("articulaciones", "articulacions"),
    "expected": ("llegada", "hora de llegada", "arribada", "hora d'arribada"),
    "planned": ("día del tratamiento", "fecha del tratamiento", "dia del tractament", "data del tractament"),
    "doctor": ("médico", "médica", "metge", "metgessa"),
    "language": ("idioma", "lengua", "llengua"),
}
"""What a column may be called in Spanish and Catalan."""

_FIELDS = {
    **{name_key(name): field for name, field in COLUMNS.items()},
    **{name_key(name): field for field, names in _OTHER_NAMES.items() for name in names},
}

_SIDES = {
    Side.LEFT: ("left", "izquierda", "izquierdo", "esquerra", "esquerre"),
    Side.RIGHT: ("right", "derecha", "derecho", "dreta", "dret"),
    Side.BOTH: ("both", "ambos", "ambos lados", "ambdós", "ambdós costats"),
}
_LANGUAGES = {
    "en": ("english", "inglés", "anglès"),
    "es": ("spanish", "español", "castellano", "castellà"),
    "ca": ("catalan", "catalán", "català"),
}

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class DayLine:
    """One line of the file.

    Attributes:
        number: As an editor counts, from 1.
        flaws: What is wrong, by field; empty when it can be prepared.
    """

    number: int
    draft: Draft
    flaws: Mapping[str, Flaw] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Register:
    """What a line is compared with.

    Attributes:
        by_number: The patient with a record number, or None.
        are_alike: Says whether there are patients of the same name.
        is_prepared: Says whether a patient has an unfinished visit for a procedure.
    """

    by_number: Callable[[str], PatientRecord | None]
    are_alike: Callable[[Draft], bool]
    is_prepared: Callable[[str, str], bool]


def read_day_file(data: bytes, offers: Offers) -> Sequence[DayLine]:
    """Return the lines of a file as drafts, not judged yet.

    Args:
        data: UTF-8, with or without a byte order mark, or Windows-1252; `;` or `,`; the first line names the columns.
        offers: What can be chosen; procedures and doctors are named by id or by name.

    Raises:
        StationError: DAY-FILE-ENCODING, DAY-FILE-TOO-LARGE, DAY-FILE-EMPTY, DAY-FILE-COLUMN, DAY-FILE-QUOTES.
    """
    text = _text(data)
    head = next((line for line in text.split("\n") if line.strip()), "")
    reader = csv.reader(
        StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",", strict=True
    )
    try:
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise _refused("QUOTES", f"Line {reader.line_num} has a quotation mark in the wrong place.") from error
    filled = [(number, row) for number, row in rows if any(row)]
    if len(filled) < 2:
        raise _refused("EMPTY", "The file names no visit.")
    if len(filled) > MOST_LINES + 1:
        raise _refused("TOO-LARGE", f"The file has more than {MOST_LINES} lines.")
    fields = _fields(filled[0][1])
    return [_line(number, row, fields, offers) for number, row in filled[1:]]


def judged(lines: Sequence[DayLine], offers: Offers, register: Register, today: date) -> Sequence[DayLine]:
    """Return the lines with what is wrong with each, patients found by their record number.

    Args:
        lines: As `read_day_file` returns them.
        offers: What can be chosen.
        register: What they are compared with.
        today: The clinic's day.
    """
    seen: set[tuple[str, str]] = set()
    return [_judged(line, offers, register, today, seen) for line in lines]


def _judged(line: DayLine, offers: Offers, register: Register, today: date, seen: set[tuple[str, str]]) -> DayLine:
    if line.flaws:  # its cells do not fit the columns
        return line
    draft = line.draft
    owner = register.by_number(draft.record_number) if draft.record_number else None
    is_same = owner is not None and _is_same(owner, draft)
    known = Known(None if is_same else owner, owner is None and register.are_alike(draft))
    found = dict(flaws(draft, offers, known, today))
    if is_same and owner is not None:
        draft = replace(draft, patient_id=owner.id)
        if register.is_prepared(owner.id, draft.procedure):
            found["record_number"] = Flaw.PREPARED
    key = (draft.record_number, draft.procedure)
    if key in seen:
        found["record_number"] = Flaw.TWICE
    seen.add(key)
    return DayLine(line.number, draft, found)


def _is_same(patient: PatientRecord, draft: Draft) -> bool:
    names = name_key(f"{draft.given_name} {draft.family_name}")
    return name_key(patient.full_name) == names and patient.born_on == draft.born_on


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise _refused("TOO-LARGE", f"The file is larger than {MOST_BYTES // 1_000_000} MB.")
    if data.startswith(_UTF_16) or b"\x00" in data:
        raise _refused("ENCODING", "The file is no plain text in UTF-8 or Windows-1252.")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _refused("ENCODING", "The file is no plain text in UTF-8 or Windows-1252.")


def _fields(head: Sequence[str]) -> Sequence[str]:
    found = [_FIELDS.get(name_key(name.replace("_", " ").replace("’", "'")), "") for name in head]
    unknown = [shown for shown, field in zip(head, found, strict=True) if not field]
    if unknown:
        raise _refused("COLUMN", f"Nobody knows the column “{unknown[0][:40]}”.")
    missing = [name for name, field in COLUMNS.items() if field not in found and field not in OPTIONAL]
    if missing:
        raise _refused("COLUMN", f"The column “{missing[0]}” is missing.")
    if len(set(found)) < len(found):
        raise _refused("COLUMN", "A column is there twice.")
    return found


def _line(number: int, row: Sequence[str], fields: Sequence[str], offers: Offers) -> DayLine:
    cells = dict(zip(fields, row, strict=False))
    if len(row) != len(fields):
        return DayLine(number, _draft(cells, offers), {"line": Flaw.CELLS})
    return DayLine(number, _draft(cells, offers))


def _draft(cells: Mapping[str, str], offers: Offers) -> Draft:
    procedure = _chosen(cells.get("procedure", ""), [Choice(one.id, one.name) for one in offers.procedures])
    offer = offers.procedure(procedure)
    languages = offer.languages if offer else ()
    first = next(iter(languages), "")
    joints = frozenset(cells.get("joints", "").replace(",", " ").replace("+", " ").upper().split())
    return Draft(
        given_name=cells.get("given_name", ""),
        family_name=cells.get("family_name", ""),
        record_number=cells.get("record_number", ""),
        born=cells.get("born", ""),
        planned=cells.get("planned", ""),
        expected=cells.get("expected", ""),
        procedure=procedure,
        side=_meant(cells.get("side", ""), _SIDES),
        joints=joints,
        doctor=_chosen(cells.get("doctor", ""), offers.doctors),
        language=_meant(cells.get("language", "").lower(), _LANGUAGES) or first,
    )


def _chosen(written: str, choices: Sequence[Choice]) -> str:
    """Return the id of what is meant, by id or name; what nobody offers stays as it is written."""
    wanted = name_key(written)
    return next((one.id for one in choices if wanted in (name_key(one.id), name_key(one.name))), written)


def _meant(written: str, words: Mapping[Any, Sequence[str]]) -> str:
    """Return the code that a word in any of our languages stands for; what nobody knows stays as it is written."""
    wanted = name_key(written)
    return next((str(code) for code, names in words.items() if wanted in map(name_key, names)), written)


def _refused(code: str, what: str) -> StationError:
    columns = ", ".join(COLUMNS)
    return StationError(
        f"DAY-FILE-{code}", what, f"Export the list as CSV with these columns in its first line: {columns}."
    )
