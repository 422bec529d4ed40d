"""The interface's translations: brings the .ts files up to date, tells what they lack, compiles them.

    python setup/translations.py update [LANGUAGE ...]   after words of the screens changed, or for a new language
    python setup/translations.py check                   `make check` runs it
    python setup/translations.py build                   `make setup` runs it; quick when nothing changed

The words stand in QML (`qsTr`) and in the desks' Python (`say`, `QT_TRANSLATE_NOOP`). Qt's lupdate knows the first and
the last; `say` is listed for it here, with the desk that it belongs to. Compiled files go to build/translations and are
never committed, so that none is ever older than its words. The standard library alone, for set_up.py imports this.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from problem import SetUpError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "kiosk" / "ui"
TEXTS = ROOT / "assets" / "translations"
COMPILED = ROOT / "build" / "translations"

ENGLISH = "antesala_en"
"""The words are written in English: its file has only those with a number, for one and for several."""

_MARKS = re.compile(r"%n|%\d|\{\w+\}|\*\*|</?b>|^- ", re.MULTILINE)
"""What a translation must have as often as the English words: numbers, names in braces, bold, items of a list."""


class Words(NamedTuple):
    """One text of the interface."""

    context: str
    source: str


class Entry(NamedTuple):
    """What a .ts file has for one text: the forms of the translation, two where a number decides; and is it done?"""

    forms: tuple[str, ...]
    is_finished: bool


def said_at_desks(sources: Path) -> Iterator[Words]:
    """Yields the texts of `say("...")`, which translates in the context of its desk.

    Args:
        sources: Folder of the screens; the context is the name of the folder in it, with a capital.
    """
    for file in sorted(sources.glob("*/*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"):
                continue
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Words(file.parent.name.capitalize(), first.value)


def update(texts: list[Path], sources: Path = SOURCES) -> None:
    """Takes every text of the screens over into .ts files, and drops those that are gone.

    Args:
        texts: The files ``antesala_<language>.ts``; one that is not there is begun.
        sources: Folder of the screens.

    Raises:
        SetUpError: lupdate cannot read the sources.
    """
    with TemporaryDirectory() as scratch:
        listed = Path(scratch) / "said.py"
        lines = [f"QT_TRANSLATE_NOOP({w.context!r}, {w.source!r})" for w in dict.fromkeys(said_at_desks(sources))]
        listed.write_text("\n".join(lines), encoding="utf-8")
        files = sorted([*sources.rglob("*.qml"), *sources.rglob("*.py")])
        names = Path(scratch) / "files.lst"
        names.write_text("\n".join(str(file) for file in [*files, listed]), encoding="utf-8")
        base = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-disable-heuristic", "similartext"]
        for text in texts:
            options = [*base, "-pluralonly"] if text.stem == ENGLISH else base
            _run("lupdate", [f"@{names}", *options, "-ts", str(text)])


def read(text: Path) -> dict[Words, Entry]:
    """Returns what a .ts file has.

    Args:
        text: The file.
    """
    entries = {}
    for context in ElementTree.parse(text).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: list[str] = []
            kind = "unfinished"
            if translation is not None:
                kind = translation.get("type", "")
                numbered = translation.findall("numerusform")
                forms = [form.text or "" for form in (numbered or [translation])]
            words = Words(context.findtext("name") or "", message.findtext("source") or "")
            entries[words] = Entry(tuple(forms), not kind and all(forms))
    return entries


def problems(text: Path, sources: Path = SOURCES) -> Iterator[str]:
    """Yields what is wrong with one .ts file: texts it lacks, texts that are gone, unfinished ones, lost numbers.

    Args:
        text: The file; it is only read.
        sources: Folder of the screens.
    """
    entries = read(text)
    with TemporaryDirectory() as scratch:
        fresh = Path(scratch) / text.name
        update([fresh], sources)
        wanted = read(fresh)
    for words in wanted:
        if words not in entries:
            yield f"{text.name}: {words.context} lacks {words.source!r}"
    for words, entry in entries.items():
        if words not in wanted:
            yield f"{text.name}: {words.context} has words that no screen says: {words.source!r}"
        elif not entry.is_finished:
            yield f"{text.name}: {words.context} is not translated: {words.source!r}"
        else:
            for form in entry.forms:
                if _marks(form) != _marks(words.source):
                    what = f"has other numbers, names or bold than {words.source!r}: {form!r}"
                    yield f"{text.name}: {words.context} {what}"


def build(texts: Path = TEXTS, compiled: Path = COMPILED, tools: Path = Path(sys.executable).parent) -> bool:
    """Compiles every .ts file that is newer than what was compiled of it.

    Args:
        texts: Folder of the .ts files.
        compiled: Folder of the .qm files.
        tools: Folder of Qt's tools.

    Returns:
        Whether anything had to be done.

    Raises:
        SetUpError: A file is no translation.
    """
    stale = []
    for text in sorted(texts.glob("antesala_*.ts")):
        target = compiled / f"{text.stem}.qm"
        if not target.exists() or target.stat().st_mtime_ns < text.stat().st_mtime_ns:
            stale.append((text, target))
    for text, target in stale:
        compiled.mkdir(parents=True, exist_ok=True)
        half_made = target.with_suffix(f".{os.getpid()}")  # two processes may compile at the same time
        _run("lrelease", ["-silent", str(text), "-qm", str(half_made)], tools)
        half_made.replace(target)
    return bool(stale)


def _marks(words: str) -> Counter[str]:
    return Counter(_MARKS.findall(words))


def _run(tool: str, arguments: list[str], tools: Path = Path(sys.executable).parent) -> None:
    command = [str(tools / f"pyside6-{tool}"), *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=str(ROOT), check=False)
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace").strip()
        raise SetUpError(f"pyside6-{tool} failed: {said}", "Look at the file that it names.")


def main(arguments: list[str]) -> int:
    """Does what the command line asks for.

    Args:
        arguments: ``update`` with languages to begin, ``check`` or ``build``.

    Returns:
        The exit code: 0 when all is well, 1 when a translation is not, 2 for wrong use.
    """
    texts = sorted(TEXTS.glob("antesala_*.ts"))
    if arguments[:1] == ["update"]:
        update(sorted({*texts, *(TEXTS / f"antesala_{language}.ts" for language in arguments[1:])}))
        return 0
    if arguments == ["check"]:
        found = [problem for text in texts for problem in problems(text)]
        print("\n".join(found) or f"{len(texts)} translations are whole.")
        if found:
            print("To take changed words over: make translations; then translate what is marked unfinished.")
        return 1 if found else 0
    if arguments == ["build"]:
        build()
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        sys.exit(1)
