"""A TOML file of settings: a mistake in it is told with file, line, key and a way out; nothing is guessed.

Standard library only, for the first frame waits for it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import ClinicError

REQUIRED = object()
"""The default of a key that has none."""

_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"\s*\[\s*([A-Za-z0-9_.\"'-]+)\s*\]")
_ASSIGNMENT = re.compile(r"\s*([A-Za-z0-9_\"'-]+)\s*[.=]")


@dataclass(frozen=True, slots=True)
class Kind:
    """What a key may hold: `read` returns None for anything else."""

    read: Callable[[Any], object]
    expects: str
    example: str
    default: object = REQUIRED


class SettingsFile:
    """The parsed file, and where in it things stand.

    Args:
        path: The file, UTF-8.
        schema: What each key of each table may hold; the name of the top is empty.

    Raises:
        ClinicError: CLINIC-FILE-MISSING, CLINIC-FILE-UNREADABLE, CLINIC-NOT-TOML or CLINIC-KEY-UNKNOWN.
    """

    def __init__(self, path: Path, schema: Mapping[str, Mapping[str, Kind]]) -> None:
        text = _text_of(path)
        self._path = path
        self._schema = schema
        self._lines = text.split("\n")
        self._content = self._parsed(text)
        self._refuse_unknown("", set(self._schema[""]) | set(self._schema) - {""}, self._content)

    def table(self, name: str) -> dict[str, Any]:
        """Return every key of one table, read or by default.

        Raises:
            ClinicError: CLINIC-KEY-WRONG, CLINIC-KEY-MISSING or CLINIC-KEY-UNKNOWN.
        """
        kinds = self._schema[name]
        table = self._content if name == "" else self._content.get(name, {})
        if not isinstance(table, dict):
            raise self.error("CLINIC-KEY-WRONG", ("", name), "is not a table", f"Begin it with [{name}].")
        if name:
            self._refuse_unknown(name, set(kinds), table)
        return {key: self._value(name, key, kind, table) for key, kind in kinds.items()}

    def error(self, code: str, place: tuple[str, str], what: str, remedy: str) -> ClinicError:
        """Return an error that names file, line where known, and key."""
        table, key = place
        where = self.place_of(table, key)
        return ClinicError(code, f"{where}: `{f'{table}.{key}' if table else key}` {what}.", remedy)

    def place_of(self, table: str, key: str) -> str:
        """Return the file, and the line of a key where there is one."""
        line = self._line_of(table, key)
        return f"{self._path}, line {line}" if line else f"{self._path}"

    def place_of_value(self, key: str) -> str:
        """Return the file, and the line of a value: of a table of its own, or of its key in ``[values]``."""
        own = f"values.{key}"
        return self.place_of(own, "") if self._line_of(own, "") else self.place_of("values", key)

    def _value(self, table: str, key: str, kind: Kind, values: Mapping[str, object]) -> object:
        remedy = f"Write for example `{key} = {kind.example}`" + (f" under [{table}]." if table else " at the top.")
        if key not in values:
            if kind.default is REQUIRED:
                raise self.error("CLINIC-KEY-MISSING", (table, key), f"is missing; it is {kind.expects}", remedy)
            return kind.default
        value = kind.read(values[key])
        if value is None:
            raise self.error("CLINIC-KEY-WRONG", (table, key), f"is not {kind.expects}", remedy)
        return value

    def _refuse_unknown(self, table: str, known: set[str], values: Mapping[str, object]) -> None:
        for key in values:
            if key not in known:
                import difflib  # only a mistake needs it; the first frame does not

                near = difflib.get_close_matches(key, known, n=1)
                remedy = f"Did you mean `{near[0]}`?" if near else f"Remove it. Known here: {', '.join(sorted(known))}."
                raise self.error("CLINIC-KEY-UNKNOWN", (table, key), "is not a setting that Antesala knows", remedy)

    def _parsed(self, text: str) -> dict[str, Any]:
        try:
            return tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            place = _TOML_PLACE.search(str(error))
            line = (place[1] or str(len(self._lines))) if place else "unknown"
            reason = _TOML_PLACE.sub("", str(error)) if place else "it cannot be read"
            raise ClinicError(
                "CLINIC-NOT-TOML",
                f"{self._path}, line {line}: this is not TOML: {reason}.",
                'Write `key = "text"`, `key = 30` or `[table]`; docs/operating.md has every key.',
            ) from error

    def _line_of(self, table: str, key: str) -> int | None:
        """Return the line of a key, else of its table's heading, else None. A look at the text, for people only."""
        current, heading = "", None
        for number, line in enumerate(self._lines, 1):
            if header := _HEADER.match(line):
                current = header[1].strip("\"'")
                if current == table or (table == "" and current == key):
                    heading = heading or number
            elif current == table and (found := _ASSIGNMENT.match(line)) and found[1].strip("\"'") == key:
                return number
        return heading


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")  # some editors begin with a byte order mark
    except FileNotFoundError as error:
        raise ClinicError(
            "CLINIC-FILE-MISSING",
            f"There is no file {path}.",
            "Start with `--clinic FILE`, or copy assets/sample_clinic/clinic.toml there and change it.",
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ClinicError(
            "CLINIC-FILE-UNREADABLE", f"{path}, line {line}: this is not UTF-8 text.", "Save the file as UTF-8."
        ) from error
    except OSError as error:
        raise ClinicError(
            "CLINIC-FILE-UNREADABLE", f"{path} cannot be read.", "Give the user who runs Antesala the right to read it."
        ) from error
