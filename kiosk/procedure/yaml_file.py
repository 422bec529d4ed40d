"""Reads one YAML file of a pack into plain values and remembers the line of each.

Safe by construction: values are built from the parser's events, so no tag can make an object, aliases are refused, and
nesting, size and encoding are limited before anything is built. Plain words such as ``yes``, ``on`` or a date stay
words, as in YAML 1.2; only ``true``, ``false``, ``null`` and numbers are anything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from kiosk.procedure.problems import PackRefusedError, Problem

MAX_BYTES = 2_000_000
MAX_DEPTH = 20

YamlPath = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?\d{1,15}")
_DECIMAL = re.compile(r"[-+]?\d{1,15}\.\d{1,15}")
_FIXED = {"true": True, "false": False, "null": None, "~": None, "": None}
_PLAIN_TAGS = {None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file's values and the line of each.

    Attributes:
        path: The file as it was opened.
        data: Dictionaries, lists and scalars.
        lines: Line (from 1) by path of keys and positions.
    """

    path: Path
    data: Any
    lines: dict[YamlPath, int]

    def line_of(self, path: YamlPath) -> int:
        """Return the line of a path, or of the deepest part of it that exists."""
        for length in range(len(path), -1, -1):
            line = self.lines.get(path[:length])
            if line is not None:
                return line
        return 1

    def line_of_loose(self, path: YamlPath) -> int:
        """Like `line_of`, but steps over parts that are not in the file, such as the kind of a choice."""
        known: YamlPath = ()
        for part in path:
            if (*known, part) in self.lines:
                known = (*known, part)
        return self.line_of(known)

    def problem(self, path: YamlPath, what: str, remedy: str) -> Problem:
        """Return a problem at the line of a path."""
        return Problem(self.path, self.line_of(path), what, remedy)


def read_yaml(path: Path) -> YamlFile:
    """Read one YAML file.

    Args:
        path: A file of at most 2 MB, UTF-8, one document whose top is a mapping.

    Returns:
        Its values with their lines.

    Raises:
        PackRefusedError: The file is missing, unreadable, too large, empty, not UTF-8, not YAML, too deep, or uses
            aliases, tags or the same key twice; with file and line.
    """
    text = _read_text(path)
    builder = _Builder(path)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        what = f"This is not YAML: {error.problem or error.context}."
        raise _refused(path, line, what, "Look at this line and the one above it: indents, colons, quotes.") from error
    except yaml.YAMLError as error:
        what = "This is not YAML: a character that is not allowed."
        raise _refused(path, 1, what, "Remove control characters from the file.") from error
    if not isinstance(builder.root, dict):
        raise _refused(
            path, 1, "The file holds no keys.", "Write it as `key: value` lines; see consent_templates/README.md."
        )
    return YamlFile(path, builder.root, builder.lines)


def _refused(path: Path, line: int, what: str, remedy: str) -> PackRefusedError:
    return PackRefusedError("PACK-YAML", [Problem(path, line, what, remedy)])


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        what = f"The file cannot be read ({error.strerror or type(error).__name__})."
        raise _refused(path, 1, what, "Check that it is there and may be read.") from error
    if len(data) > MAX_BYTES:
        raise _refused(path, 1, "The file is larger than 2 MB.", "Keep only words and numbers in it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _refused(path, line, "The file is not UTF-8.", "Save it again with the encoding UTF-8.") from error
    if not text.strip():
        raise _refused(path, 1, "The file is empty.", "Restore it from a backup, or write it anew.")
    return text


@dataclass(slots=True)
class _Frame:
    """A mapping or a list that is being filled."""

    value: dict[str, Any] | list[Any]
    path: YamlPath
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds values from parser events, without recursion."""

    file: Path
    root: Any = None
    lines: dict[YamlPath, int] = field(default_factory=dict)
    _stack: list[_Frame] = field(default_factory=list)
    _documents: int = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise _refused(self.file, line, "The file holds two documents.", "Remove the line `---`.")
            case yaml.AliasEvent():
                raise _refused(self.file, line, "`*` repeats another part.", "Write that part out in full.")
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stack.pop()
            case yaml.ScalarEvent():
                self._scalar(event, line)

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, line: int) -> None:
        self._refuse_tag(event.tag, line)
        if len(self._stack) >= MAX_DEPTH:
            raise _refused(self.file, line, "Too many levels inside each other.", "Check the indents around here.")
        frame = self._stack[-1] if self._stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            raise _refused(self.file, line, "A key must be a word.", "Put the braces or brackets behind a key.")
        value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._stack.append(_Frame(value, self._put(value, line)))

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        self._refuse_tag(event.tag, line)
        frame = self._stack[-1] if self._stack else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            if event.value in frame.value:
                what = f"The key `{event.value[:60]}` stands here a second time."
                raise _refused(self.file, line, what, "Remove or rename one of the two.")
            frame.key = event.value
            self.lines[(*frame.path, event.value)] = line
            return
        is_text = event.tag is not None or not event.implicit[0]
        self._put(event.value if is_text else _resolve(event.value), line)

    def _put(self, value: Any, line: int) -> YamlPath:
        """Put a value into the mapping or list that is open; return its path."""
        if not self._stack:
            self.root = value
            self.lines[()] = line
            return ()
        frame = self._stack[-1]
        if isinstance(frame.value, list):
            path = (*frame.path, len(frame.value))
            frame.value.append(value)
            self.lines[path] = line
            return path
        key = frame.key or ""
        frame.value[key] = value
        frame.key = None
        return (*frame.path, key)

    def _refuse_tag(self, tag: str | None, line: int) -> None:
        if tag not in _PLAIN_TAGS:
            raise _refused(self.file, line, f"The tag `{tag}` is not allowed.", "Remove it; write plain values.")


def _resolve(text: str) -> Any:
    """Return what a plain scalar means, as in YAML 1.2's core schema."""
    if text in _FIXED:
        return _FIXED[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
