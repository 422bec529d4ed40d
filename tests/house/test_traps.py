"""No file of the project falls into a trap, and each rule finds the trap it is for."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from traps import RULES, files_in

ROOT = Path(__file__).resolve().parents[2]

QML = "kiosk/ui/qml/Antesala/Patient/Planted.qml"
PYTHON = "kiosk/ui/patient/planted.py"
LONG_FUNCTION = "def long() -> None:\n" + "    x = 1\n" * 60
NO_SLOT = "class Page(QObject):\n    def _tick(self) -> None:\n        self._timer.timeout.connect(self._tick)\n"

PLANTED = [
    ("layer", QML, "    layer.enabled: true"),
    ("layer", QML, "    layer.effect: Shadow {}"),
    ("layer", QML, "    layer { enabled: true }"),
    ("effects", QML, "import QtQuick.Effects"),
    ("material", QML, "import QtQuick.Controls.Material"),
    ("material style", PYTHON, 'QQuickStyle.setStyle("Material")'),
    ("context property", PYTHON, 'engine.rootContext().setContextProperty("visit", model)'),
    ("on property", QML, "    required property color onAccent"),
    ("on property", QML, "    readonly property list<string> onScreen: []"),
    ("on property in Python", PYTHON, "    onScreen = Property(bool, _on_screen)"),
    ("colour", QML, '    color: "#fff"'),
    ("colour", QML, '    border.color: "red"'),
    ("colour", QML, "    selectionColor: 'steelblue'"),
    ("colour", QML, "    color: Qt.rgba(0, 0, 0, 0.5)"),
    ("no slot", PYTHON, NO_SLOT),
    ("component name", QML, "    component Key: Rectangle {}"),
    ("component name", QML, "    component Item: Rectangle {}"),
    ("component name", QML, "    component QTimer: Rectangle {}"),
    ("opacity", "assets/spine.svg", '<g opacity="0.5">'),
    ("opacity", "assets/spine.svg", '<g style="fill:none;opacity:0.5">'),
    ("print", "kiosk/visit/planted.py", 'print("Sample Patient One")'),
    ("size", "kiosk/visit/planted.py", "x = 1\n" * 501),
    ("size", "kiosk/visit/planted.py", LONG_FUNCTION),
    ("size", QML, "\n" * 301),
    ("package file", "kiosk/visit/__init__.py", "from kiosk.visit.events import Prepared"),
    ("unfinished", "docs/planted.md", "TO" + "DO: say more"),
    ("this machine", "docs/planted.md", "see /wor" + "k/main"),
    ("registry", "requirements.lock", "--index-url https://py" + "pi.org/simple"),
]

HARMLESS = [
    ("layer", QML, "    property string layer: Theme.layer"),
    ("layer", QML, "    shown: root.layers.length > 0"),
    ("on property", QML, "    property bool once: true"),
    ("on property", QML, "    onClicked: root.chosen()"),
    ("colour", QML, '    color: "transparent"'),
    ("colour", QML, "    color: Theme.ink"),
    ("colour", "kiosk/ui/qml/Antesala/Theme/Theme.qml", '    readonly property color ink: "#1b2a33"'),
    ("no slot", PYTHON, NO_SLOT.replace("    def", "    @Slot()\n    def")),
    ("component name", QML, "    component KeyboardKey: Rectangle {}"),
    ("opacity", "assets/spine.svg", '<g fill-opacity="0.5" stroke-opacity="0.5">'),
    ("print", "main.py", 'print("2 packs are sound")'),
    ("size", "kiosk/visit/planted.py", "x = 1\n" * 500),
    ("package file", "kiosk/visit/__init__.py", ""),
    ("this machine", "docs/planted.md", "docs/work/plan.md"),
]


@pytest.mark.parametrize("name", RULES)
def test_no_file_falls_into_the_trap(name: str) -> None:
    found = [line for path, text in files_in(ROOT) for line in RULES[name](path, text)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("name", "path", "text"), PLANTED)
def test_a_planted_trap_is_found(name: str, path: str, text: str, tmp_path: Path) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(text, encoding="utf-8")
    found = [line for file, content in files_in(tmp_path) for line in RULES[name](file, content)]
    assert len(found) == 1
    assert found[0].startswith(path)


@pytest.mark.parametrize(("name", "path", "text"), HARMLESS)
def test_what_only_looks_like_a_trap_passes(name: str, path: str, text: str) -> None:
    assert RULES[name](PurePosixPath(path), text) == []


def test_every_rule_is_proven_on_a_planted_example() -> None:
    assert {name for name, _, _ in PLANTED} == set(RULES)


def test_what_was_built_is_not_searched(tmp_path: Path) -> None:
    for folder in (".venv", "build", ".git", "kiosk/__pycache__"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "made.py").write_text("x = 1", encoding="utf-8")
    assert list(files_in(tmp_path)) == []
