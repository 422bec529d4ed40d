"""Lints every QML file against the types that Python registers. `make check` runs it.

The linter cannot import Python, so the view-models' types are first written down as it reads them: for each
QML_IMPORT_NAME a `qmldir` and a `.qmltypes` file in a passing folder. The program itself never reads those.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
TYPES = Path(__file__).resolve().with_name("qml_types.py")
_IMPORT_NAME = re.compile(r"^QML_IMPORT_NAME\s*=\s*[\"']([\w.]+)[\"']", re.MULTILINE)
_MAJOR_VERSION = re.compile(r"^QML_IMPORT_MAJOR_VERSION\s*=\s*(\d+)", re.MULTILINE)


def modules_in(sources: list[Path]) -> dict[str, list[Path]]:
    """Sorts Python files by the QML module that they register types in.

    Args:
        sources: Python files.

    Returns:
        QML module name to the files that name it; files that register nothing are left out.
    """
    modules: dict[str, list[Path]] = {}
    for source in sorted(sources):
        found = _IMPORT_NAME.search(source.read_text(encoding="utf-8"))
        if found:
            modules.setdefault(found[1], []).append(source)
    return modules


def write_types(name: str, sources: list[Path], folder: Path, root: Path) -> None:
    """Writes down the types of one QML module for the linter.

    Args:
        name: The module (`Antesala.PatientModels`).
        sources: The Python files that register its types.
        folder: Import path to write below.
        root: The folder that Python imports them from.

    Raises:
        subprocess.CalledProcessError: A tool refused a file; its words are on standard error.
    """
    place = folder.joinpath(*name.split("."))
    place.mkdir(parents=True)
    version = _MAJOR_VERSION.search(sources[0].read_text(encoding="utf-8"))
    metatypes = place / "metatypes.json"
    metatypes.write_text(_run(sys.executable, str(TYPES), str(root), *map(str, sources)), encoding="utf-8")
    _run(
        _tool("pyside6-qmltyperegistrar"),
        *("--generate-qmltypes", str(place / "types.qmltypes")),
        *("-o", str(place / "registrations.cpp")),
        *("--import-name", name),
        *("--major-version", version[1] if version else "1"),
        str(metatypes),
    )
    (place / "qmldir").write_text(f"module {name}\ntypeinfo types.qmltypes\n", encoding="utf-8")


def lint(ui: Path, types: Path, root: Path) -> int:
    """Lints all QML below a folder; a warning counts as a failure.

    Args:
        ui: The folder of Python view-models, with the QML import path `qml` in it.
        types: Where the generated types go; emptied first.
        root: The folder that Python imports the view-models from.

    Returns:
        The linter's exit code, 0 also where there is no QML.
    """
    files = sorted(ui.rglob("*.qml"))
    if not files:
        print("qmllint: no QML yet")
        return 0
    shutil.rmtree(types, ignore_errors=True)
    for name, sources in modules_in(list(ui.rglob("*.py"))).items():
        write_types(name, sources, types, root)
    # Without -i of its own qmldir a file does not see its module's singletons.
    qmldirs = [part for file in sorted(ui.rglob("qmldir")) for part in ("-i", str(file))]
    paths = ["-I", str(ui / "qml"), "-I", str(types)]
    command = [_tool("pyside6-qmllint"), *paths, *qmldirs, "--max-warnings", "0", *map(str, files)]
    return subprocess.run(command, check=False).returncode


def _run(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        done.check_returncode()
    return done.stdout


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    return found or name


if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # of its own, so that two runs at once do not meet
        sys.exit(lint(ROOT / "kiosk" / "ui", Path(folder) / "qmltypes", ROOT))
