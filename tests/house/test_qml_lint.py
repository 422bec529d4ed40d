"""The QML linter sees the types that Python registers, and every warning counts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from qml_lint import lint, modules_in

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CodeViewModel(QObject):
    entered_changed = Signal()

    def _entered(self) -> str:
        return ""

    entered = Property(str, _entered, notify=entered_changed)

    @Slot(str)
    def enter(self, digit: str) -> None:
        pass
"""

LONGER_VIEW_MODEL = """
from patient.code import CodeViewModel
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LongCodeViewModel(CodeViewModel):
    pass
"""

SCREEN = """
import QtQuick
import Antesala.PatientModels
import Antesala.Theme

Text {
    id: root

    required property CodeViewModel model

    color: Theme.ink
    text: root.model.%s
}
"""

LONG_SCREEN = """
import QtQuick
import Antesala.PatientModels

Item {
    id: root

    required property LongCodeViewModel longer

    CodeScreen {
        model: root.longer
    }
}
"""

THEME = 'pragma Singleton\nimport QtQuick\n\nQtObject {\n    readonly property color ink: "#1b2a33"\n}\n'


def plant(ui: Path, screen: str) -> None:
    """Lays out a small house of screens: one view-model, a theme and one screen."""
    files = {
        "patient/code.py": VIEW_MODEL,
        "qml/Antesala/Theme/qmldir": "module Antesala.Theme\nsingleton Theme 1.0 Theme.qml\n",
        "qml/Antesala/Theme/Theme.qml": THEME,
        "qml/Antesala/Patient/qmldir": "module Antesala.Patient\nCodeScreen 1.0 CodeScreen.qml\n",
        "qml/Antesala/Patient/CodeScreen.qml": screen,
    }
    for name, text in files.items():
        (ui / name).parent.mkdir(parents=True, exist_ok=True)
        (ui / name).write_text(text, encoding="utf-8")


def test_a_screen_that_fits_its_view_model_passes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plant(tmp_path / "ui", SCREEN % "entered")
    assert lint(tmp_path / "ui", tmp_path / "types", tmp_path / "ui") == 0, capfd.readouterr().err


def test_what_a_view_model_inherits_from_another_file_is_known(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    plant(tmp_path / "ui", SCREEN.replace("CodeViewModel", "LongCodeViewModel") % "entered")
    (tmp_path / "ui" / "patient" / "long_code.py").write_text(LONGER_VIEW_MODEL, encoding="utf-8")

    assert lint(tmp_path / "ui", tmp_path / "types", tmp_path / "ui") == 0, capfd.readouterr().err


def test_a_view_model_stands_where_its_base_is_asked_for(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plant(tmp_path / "ui", SCREEN % "entered")
    (tmp_path / "ui" / "patient" / "long_code.py").write_text(LONGER_VIEW_MODEL, encoding="utf-8")
    patient = tmp_path / "ui" / "qml" / "Antesala" / "Patient"
    (patient / "LongScreen.qml").write_text(LONG_SCREEN, encoding="utf-8")
    (patient / "qmldir").write_text(
        (patient / "qmldir").read_text("utf-8") + "LongScreen 1.0 LongScreen.qml\n", "utf-8"
    )

    assert lint(tmp_path / "ui", tmp_path / "types", tmp_path / "ui") == 0, capfd.readouterr().err


def test_a_misspelt_python_property_is_found(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plant(tmp_path / "ui", SCREEN % "enterd")
    assert lint(tmp_path / "ui", tmp_path / "types", tmp_path / "ui") != 0
    assert "enterd" in capfd.readouterr().err


def test_what_is_linted_is_not_registered_with_the_screens_of_this_process(tmp_path: Path) -> None:
    plant(tmp_path / "ui", SCREEN % "entered")
    lint(tmp_path / "ui", tmp_path / "types", tmp_path / "ui")
    assert not [name for name, module in sys.modules.items() if str(tmp_path) in str(getattr(module, "__file__", ""))]


def test_a_house_without_screens_passes(tmp_path: Path) -> None:
    assert lint(tmp_path, tmp_path / "types", tmp_path) == 0


def test_python_that_registers_nothing_is_left_out(tmp_path: Path) -> None:
    plant(tmp_path, SCREEN % "entered")
    (tmp_path / "patient" / "plain.py").write_text("x = 1\n", encoding="utf-8")
    found = modules_in(list(tmp_path.rglob("*.py")))
    assert found == {"Antesala.PatientModels": [tmp_path / "patient" / "code.py"]}
