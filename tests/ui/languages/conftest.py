"""Every screen in the pseudo-language: the interface's words by a translator, a visit's words by its pack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication

from tests.builders.pseudo import compile_pseudo, pseudo, pseudo_form_words, pseudo_sample_pack
from tests.ui.desk.conftest import open_desk
from tests.ui.doctor import test_view_models as doctor
from tests.ui.patient import stage
from tests.ui.patient.conftest import open_kiosk

__all__ = ["open_desk", "open_kiosk"]


@pytest.fixture(scope="session")
def pseudo_interface(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled interface, ``antesala_xx.qm``."""
    return compile_pseudo(tmp_path_factory.mktemp("translations"), "xx")


@pytest.fixture
def speaks_pseudo(qapp: QGuiApplication, pseudo_interface: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Interface, packs and forms say everything in the pseudo-language, whatever they are asked for."""
    translator = QTranslator()
    assert translator.load(str(pseudo_interface))
    QCoreApplication.installTranslator(translator)
    monkeypatch.setattr(stage, "pack_of", pseudo_sample_pack)
    monkeypatch.setattr(stage, "form_words", pseudo_form_words)
    monkeypatch.setattr(stage, "PERSONAL_RISK", pseudo(stage.PERSONAL_RISK))
    monkeypatch.setattr(doctor, "PERSONAL_RISK", stage.PERSONAL_RISK)
    yield
    QCoreApplication.removeTranslator(translator)
