"""The log file: what the program did, for those who keep it running. It names ids and codes, never people or answers.

Nothing enters by default. A line holds the time (UTC), the level, the place in the code, a text and an error. A text of
ours must stand in the code letter by letter; of its arguments only those are written that are plainly ids, codes or
numbers. Texts of other libraries, messages of exceptions and values of variables never are: any of them may quote what
a patient typed. So log no number that is an answer.
"""

from __future__ import annotations

import inspect
import json
import logging
import os
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from typing import Any

from kiosk.errors import AntesalaError, StationError

REDACTED = "<redacted>"
FILE_BYTES = 1_000_000
OLD_FILES = 5

_OURS = ("antesala", "kiosk")
_LONGEST_CHAIN = 8

_SAFE = re.compile(
    r"""
    [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}    # a UUID
    | (?=[0-9]*[a-f])[0-9a-f]{16,64}                                # an id or a hash; with a letter, so no telephone
    | (?=[0-9-]*[A-Z])[2-9BCDFGHJKMNPQRTVWXY]{4}-[2-9BCDFGHJKMNPQRTVWXY]{4}    # a document's code: it has no vowels
    # a code of our own: the first word is a room's or a part's, for a name in capitals has a hyphen too
    | (?:AUDIT|BLANK|CLINIC|CONSENT|COVER|DEMO|DOCTOR|EXPORT|FILE|FORM|KIOSK|LOG|PACK|PICTURES?|PREPARE|PRINTER|PRINTING
      |RECORDS|REVIEW|SAVE|SCAN|SEAL|SPEECH|STAFF|STAMP|STATION|THEME|VERIFY|VISIT|VOICES|VOID|WINDOW)(?:-[A-Z]+)+
    | [A-Za-z]{0,40}(?:Error|Exception|Warning) | Conflict          # a class of exceptions
    """,
    re.VERBOSE,
)


def start_log(folder: Path, *, level: int = logging.INFO, name: str = "antesala", words: Collection[str] = ()) -> Path:
    """Write the log from now on; a log begun before ends.

    Args:
        folder: Made when it is missing.
        level: The least level of our own entries; of other libraries warnings and errors are noted.
        name: Of the file; each process that runs at the same time needs one of its own, for example its station's.
        words: What else may stand in the log as it is; see `allow_in_log`.

    Returns:
        The file; beside it lie up to `OLD_FILES` older ones of `FILE_BYTES` each.

    Raises:
        StationError: The file cannot be written (LOG-NOT-WRITABLE).
    """
    path = folder / f"{name}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8")
    except OSError as error:
        raise StationError(
            "LOG-NOT-WRITABLE",
            f"The log cannot be written in {folder}.",
            "Give the user who runs Antesala the right to write there, or start with another `--data DIR`.",
        ) from error
    handler.setFormatter(_Lines(words))
    stop_log()
    logging.getLogger().addHandler(handler)
    for ours in _OURS:
        logging.getLogger(ours).setLevel(level)
    return path


def allow_in_log(*words: str) -> None:
    """Let more words stand in the log as they are, once the clinic's settings and packs have been read.

    Args:
        words: Names of stations, ids of procedures; never anything that somebody typed about a patient.
    """
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _LogFile) and isinstance(handler.formatter, _Lines):
            handler.formatter.words |= set(words)


def stop_log() -> None:
    """End the log; the file is closed."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(handler)
        handler.close()


class _LogFile(RotatingFileHandler):
    """The file, readable by its owner alone; when it fails it says so without what was to be written."""

    def _open(self) -> TextIOWrapper:
        file = open(  # noqa: SIM115 - the handler closes it; only open() takes an opener
            self.baseFilename, self.mode, encoding=self.encoding, opener=lambda path, flags: os.open(path, flags, 0o600)
        )
        assert isinstance(file, TextIOWrapper)
        return file

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging gives it
        """Say that the log failed; the standard way would print the entry with its arguments."""
        if sys.stderr is not None:  # a program without a terminal has none on Windows
            sys.stderr.write(f"LOG-FAILED: an entry was not written ({type(sys.exception()).__name__}).\n")


class _Lines(logging.Formatter):
    """Makes one line of JSON of an entry, out of what is safe in it.

    Args:
        words: What may stand in it besides ids and codes.
    """

    def __init__(self, words: Collection[str]) -> None:
        super().__init__()
        self.words = frozenset(words)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname if record.levelname in _LEVELS else str(record.levelno),
            "at": f"{_short(record.pathname)}:{record.lineno}",
            "text": self._text(record),
        }
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["error"] = [_told(link) for link in _chain(error)]
        return json.dumps(line)

    def _text(self, record: logging.LogRecord) -> str:
        if not (_is_ours(record.name) and _stands_in_the_code(record)):
            return REDACTED
        template, given = record.msg, record.args
        if not given:
            return str(template)
        safe: Any = (
            {key: self._safe(value) for key, value in given.items()}
            if isinstance(given, Mapping)
            else tuple(self._safe(value) for value in given)
        )
        try:
            return str(template % safe)
        except (TypeError, ValueError, KeyError):  # a redacted word where the template wants a number
            return str(template)

    def _safe(self, value: object) -> object:
        if type(value) in (int, float):
            return value
        if isinstance(value, AntesalaError):
            value = value.code
        elif isinstance(value, BaseException):
            value = type(value).__name__
        is_safe = type(value) is str and (value in self.words or _SAFE.fullmatch(value))
        return value if is_safe else REDACTED


_LEVELS = {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}


def _is_ours(name: str) -> bool:
    return name.split(".")[0] in _OURS


def _stands_in_the_code(record: logging.LogRecord) -> bool:
    """Say whether the text is a constant of the function that logs it, and not put together there."""
    frame = inspect.currentframe()
    while frame is not None:
        code = frame.f_code
        if code.co_filename == record.pathname and code.co_name == record.funcName:
            return type(record.msg) is str and record.msg in code.co_consts
        frame = frame.f_back
    return False


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what it came from, as Python would show them, the last one first."""
    link: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if link is None:
            return
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _told(error: BaseException) -> dict[str, object]:
    """Return type, code and places of an exception; its message only where it is one of our codes."""
    kind = type(error)
    told: dict[str, object] = {"type": f"{kind.__module__}.{kind.__qualname__}"}
    if isinstance(error, AntesalaError):
        told["code"] = error.code if _SAFE.fullmatch(error.code) else REDACTED
    if isinstance(error, OSError) and type(error.errno) is int:
        told["errno"] = error.errno
    told["frames"] = [
        f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    return told


def _short(path: str) -> str:
    """Return the part of a path that tells the code; what is before it may name a person's folder."""
    parts = Path(path).parts
    for start in ("site-packages", "kiosk", "tests", "setup"):
        if start in parts:
            last = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[last:])
    return parts[-1] if parts else ""
