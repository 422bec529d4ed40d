"""The traps of this house as rules over files: each once cost days, or would let something slip in unseen.

A rule takes a file's path below the project's folder and its text, and returns what it found, one line each. The tests
in tests/house run every rule over every file, and prove each on a planted example. What ruff, mypy, qmllint and the
import contracts already find is not repeated here.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

Rule = Callable[[PurePosixPath, str], list[str]]

LINES_PER_PYTHON_FILE = 500
LINES_PER_FUNCTION = 60
LINES_PER_QML_FILE = 300

_THEME = PurePosixPath("kiosk/ui/qml/Antesala/Theme")
_LOOK = PurePosixPath("kiosk/ui")
_EVERYWHERE = PurePosixPath()
_TEXT_KINDS = frozenset(
    {".py", ".qml", ".md", ".toml", ".yaml", ".yml", ".svg", ".lock", ".ts", ".js", ".sql", ".ini", ""}
)
_NOT_OURS = frozenset({".git", ".venv", "build", "__pycache__", ".hypothesis"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """A trap that a pattern finds, line by line.

    Attributes:
        why: What goes wrong, in one sentence.
        found_by: Matches the line that falls into it.
        kinds: File endings to look into.
        inside: Folder to look into; the whole project where it is empty.
        spared: Folder that may do it.
    """

    why: str
    found_by: re.Pattern[str]
    kinds: frozenset[str]
    inside: PurePosixPath = _EVERYWHERE
    spared: PurePosixPath | None = None

    def __call__(self, path: PurePosixPath, text: str) -> list[str]:
        """Finds the lines that fall into the trap."""
        elsewhere = not path.is_relative_to(self.inside) or (self.spared and path.is_relative_to(self.spared))
        if path.suffix not in self.kinds or elsewhere:
            return []
        lines = enumerate(text.splitlines(), start=1)
        return [f"{path}:{number}: {self.why}" for number, line in lines if self.found_by.search(line)]


def _in_qml(why: str, pattern: str, spared: PurePosixPath | None = None) -> Pattern:
    return Pattern(why, re.compile(pattern), frozenset({".qml"}), _LOOK, spared)


def _in_python(why: str, pattern: str) -> Pattern:
    return Pattern(why, re.compile(pattern), frozenset({".py"}), _LOOK)


def _anywhere(why: str, pattern: str) -> Pattern:
    return Pattern(why, re.compile(pattern), _TEXT_KINDS)


def is_too_long(path: PurePosixPath, text: str) -> list[str]:
    """Finds files and functions past their hard stop."""
    stop = {".py": LINES_PER_PYTHON_FILE, ".qml": LINES_PER_QML_FILE}.get(path.suffix)
    length = len(text.splitlines())
    found = [f"{path}: {length} lines, at most {stop}"] if stop and length > stop else []
    if path.suffix == ".py":
        found += [
            f"{path}:{node.lineno}: {node.name} has {lines} lines, at most {LINES_PER_FUNCTION}"
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LINES_PER_FUNCTION
        ]
    return found


def has_code_in_package_file(path: PurePosixPath, text: str) -> list[str]:
    """Finds an `__init__.py` that is not empty: it hides where a name comes from and imports what nobody asked for."""
    return [f"{path}: must be empty"] if path.name == "__init__.py" and text.strip() else []


def prints(path: PurePosixPath, text: str) -> list[str]:
    """Finds print() in the program: the log is the only voice, and it carries no names."""
    if path.suffix != ".py" or path.parts[0] != "kiosk":
        return []
    return [
        f"{path}:{node.lineno}: print() in the program"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


def names_component_after_qt(path: PurePosixPath, text: str) -> list[str]:
    """Finds inline QML components named like a Qt class or enum: PySide6 mixes them up and corrupts memory."""
    if path.suffix != ".qml":
        return []
    lines = enumerate(text.splitlines(), start=1)
    return [
        f"{path}:{number}: component {found[1]} is named after a Qt type"
        for number, line in lines
        if (found := re.search(r"^\s*component\s+(\w+)\s*:", line)) and found[1] in _qt_names()
    ]


def connects_what_is_no_slot(path: PurePosixPath, text: str) -> list[str]:
    """Finds a method that a signal is connected to and that is not declared a slot.

    PySide6 then gives that one object a meta-object of its own, beside that of its class, and the QML engine works out
    anew what it knows of the class.
    """
    if path.suffix != ".py" or not path.is_relative_to(_LOOK):
        return []
    connected = set(re.findall(r"\.connect\(\s*self\.(\w+)\b(?!\.)", text))
    return [
        f"{path}:{method.lineno}: {method.name} is connected to a signal; declare it a Slot"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and node.bases
        for method in node.body
        if isinstance(method, ast.FunctionDef)
        and method.name in connected
        and not any("Slot" in ast.unparse(decorator) for decorator in method.decorator_list)
    ]


@cache
def _qt_names() -> frozenset[str]:
    from PySide6 import QtCore, QtGui, QtQml, QtQuick  # here, for it is slow and only this rule needs it

    names = {name for module in (QtCore, QtGui, QtQml, QtQuick, QtCore.Qt) for name in dir(module) if name[0].isupper()}
    return frozenset(names | {re.sub(r"^Q(Quick|ml)?(?=[A-Z])", "", name) for name in names})


RULES: dict[str, Rule] = {
    "layer": _in_qml("a layer vanishes or turns black without a graphics card", r"\blayer\s*(\.\s*\w+\s*:|\{)"),
    "effects": _in_qml("effects vanish without a graphics card", r"^\s*import\s+(QtQuick\.Effects|Qt5Compat)"),
    "material": _in_qml(
        "Material's buttons vanish without a graphics card", r"^\s*import\s+QtQuick\.Controls\.Material"
    ),
    "material style": _in_python("Material's buttons vanish", r"setStyle\(\s*[\"']Material"),
    "context property": _in_python(
        "qmllint cannot see it; hand in a required property", r"\.setContext(Property|Object)\("
    ),
    "on property": _in_qml(
        "QML reads on + capital as a signal handler, silently", r"\bproperty\s+[\w.<>]+\s+on[A-Z]\w*"
    ),
    "on property in Python": _in_python(
        "QML reads on + capital as a signal handler, silently", r"^\s+on[A-Z]\w*\s*(:[^=]+)?=\s*Property\("
    ),
    "colour": _in_qml(
        "colours come from Theme alone",
        r"""(?x) ["']\#[0-9a-fA-F]{3,8}["'] | \bQt\.(rgba|hsla|hsva|color|lighter|darker|tint)\(
            | \b(\w*C|c)olor\s*:\s*["'](?!transparent["']) """,
        _THEME,
    ),
    "no slot": connects_what_is_no_slot,
    "component name": names_component_after_qt,
    "opacity": Pattern(
        "svglib ignores opacity; use fill-opacity and stroke-opacity",
        re.compile(r"(?<![\w-])opacity\s*[=:]"),
        frozenset({".svg"}),
        PurePosixPath("assets"),
    ),
    "print": prints,
    "size": is_too_long,
    "package file": has_code_in_package_file,
    # Written in halves, so that this file passes its own rules.
    "unfinished": _anywhere("finish it, or say in the changelog what falls short", r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b"),
    "this machine": _anywhere("a path of one machine", r"(?<![\w.])(/wor" r"k/|/ro" r"ot/|/home/\w)"),
    "registry": _anywhere("each clinic may have a mirror of its own", r"py" r"pi\.org|python" r"hosted|npm" r"js\."),
}


def files_in(root: Path) -> Iterator[tuple[PurePosixPath, str]]:
    """Yields every text file of the project with its text, the environment and what was built left out.

    Args:
        root: The project's folder.
    """
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in _NOT_OURS and not name.endswith("_cache"))
        for name in sorted(files):
            path = Path(folder, name)
            if path.suffix in _TEXT_KINDS and name not in _NOT_OURS:  # in a second work tree `.git` is a file
                yield PurePosixPath(path.relative_to(root).as_posix()), path.read_text(encoding="utf-8")
