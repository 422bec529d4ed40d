"""The sheets of `make pictures`: everything drawn is on them, and nothing broken stops them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.app.folders import ILLUSTRATIONS, TEMPLATES
from kiosk.app.proof_sheets import COLUMNS, SHOWN, Cell, illustration_cells, main, pack_cells
from kiosk.procedure.form_words import read_form_words
from kiosk.procedure.illustration_rules import read_illustrations
from kiosk.procedure.loader import find_procedures, picture_steps
from kiosk.procedure.source import read_source
from tests.unit.procedure import sample_pack

pytestmark = pytest.mark.integration


def _cells(folder: Path) -> list[Cell]:
    fixed = read_form_words(TEMPLATES / "form" / "en.yaml").risks
    return list(pack_cells(read_source(folder), "en", fixed))


@pytest.mark.parametrize("folder", find_procedures(TEMPLATES), ids=lambda folder: folder.name)
def test_every_step_and_every_risk_of_a_pack_is_on_its_sheet(folder: Path) -> None:
    structure = read_source(folder).structure
    cells = _cells(folder)
    shown = [risk for chapter in structure.chapters for section in chapter.sections for risk in section.risks]
    assert [cell.step for cell in cells].count(None) == len(shown)
    assert len(cells) == len(picture_steps(structure)) + len(shown)
    assert all(cell.title and (cell.note or cell.risk) for cell in cells)


def test_every_illustration_is_on_the_sheet_of_all() -> None:
    cells = illustration_cells(read_illustrations(ILLUSTRATIONS))
    assert {cell.title for cell in cells} == {path.name for path in ILLUSTRATIONS.glob("*.svg")}


def _colours(image: QImage, column: int) -> set[str]:
    """Return the colours on a grid of points in one cell of the first row."""
    left = 16 + column * (SHOWN[0] + 16)
    return {image.pixelColor(left + x, 16 + y).name() for x in range(0, SHOWN[0], 3) for y in range(0, 400, 3)}


@pytest.mark.usefixtures("qapp")
def test_sheets_show_pictures_and_risks_and_what_is_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    templates = sample_pack.write_pack(tmp_path / "templates").parents[1]
    illustrations = sample_pack.write_pictures(tmp_path / "illustrations")
    (illustrations / "broken.svg").write_bytes(b"<svg")
    out = tmp_path / "out"
    assert main(["--templates", str(templates), "--illustrations", str(illustrations), "--out", str(out)]) == 0
    told = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert told == [out / "illustrations.png", out / f"{sample_pack.PROCEDURE_ID}-en.png"]
    whole, pack = (QImage(str(path)) for path in told)
    assert whole.width() == pack.width() == COLUMNS * (SHOWN[0] + 16) + 16
    assert "#f2e4c9" in _colours(whole, 1)
    assert "#f2e4c9" not in _colours(whole, 0)
    assert "#f2e4c9" in _colours(pack, 0)


def test_a_pack_that_cannot_be_read_is_told_in_two_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--templates", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 2
