"""`make pictures`: every illustration, every picture step and every risk on sheets that a reviewer looks at.

Drawn by the very controls of the screen, with labels and halos. Below each stands where it comes from and its text
alternative. A pack need not be sound for it, only readable; a broken illustration has its place, with what is wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app.folders import ILLUSTRATIONS, PROGRAM, TEMPLATES
from kiosk.app.terminal import complain, say
from kiosk.errors import AntesalaError, StationError
from kiosk.procedure.form_words import read_form_words
from kiosk.procedure.illustration_rules import Illustrations, read_illustrations
from kiosk.procedure.loader import find_procedures
from kiosk.procedure.part_words import RiskTableWords
from kiosk.procedure.source import PackSource, read_source
from kiosk.procedure.structure import PictureStep, Risk
from kiosk.procedure.words import ExplainWords, RiskWords, StepWords

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

OUT = PROGRAM / "build" / "pictures"
COLUMNS = 4
DRAWN = (960, 880)
SHOWN = (576, 528)
"""Pixels of a cell: as it is drawn, at the size of a kiosk's picture, and as it stands on the sheet."""
_GAP = 16
_PX_PER_MM = 92 / 25.4
_LEFT_TO_DRAW_MS = 30


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture on a sheet.

    Attributes:
        title: Where it comes from.
        note: What it says to somebody who does not see it, or what is wrong with it.
        step: As `PicturePane` takes it, or None.
        risk: As `RiskRow` takes it, or None.
    """

    title: str
    note: str
    step: dict[str, Any] | None = None
    risk: dict[str, Any] | None = None


def illustration_cells(drawn: Illustrations) -> list[Cell]:
    """Return every illustration of a folder whole, with all its layers."""
    cells = []
    for path, size in drawn.sizes.items():
        picture = drawn.pictures.get(path.stem)
        if picture is None:
            faults = [problem for problem in drawn.problems if problem.file == path]
            note = f"line {faults[0].line}: {faults[0].what}"
            cells.append(Cell(path.name, note, step={"name": path.stem, "alternative": note}))
        else:
            note = f"{len(picture.layers)} layers, {len(picture.anchors)} anchors, {size / 1e3:.0f} kB"
            cells.append(Cell(path.name, note, step={"name": path.stem, "layers": list(picture.layers)}))
    return cells


def pack_cells(source: PackSource, language: str, fixed: RiskTableWords) -> Iterator[Cell]:
    """Yield every picture step of a pack in its order: sections, their risks, the second explanations of checks.

    Args:
        source: The pack.
        language: Whose labels stand in the pictures.
        fixed: The form's fixed words on risks, in the same language.
    """
    words = source.words[language]
    risks = {risk.id: risk for risk in source.structure.risks}
    for chapter in source.structure.chapters:
        for section in chapter.sections:
            said = words.sections[section.id]
            for number, (step, own) in enumerate(zip(section.steps, said.steps, strict=False), start=1):
                place = f"{section.id} · {number} of {len(section.steps)}"
                instead = "risks" if section.risks else "choices" if section.alternatives and number == 1 else ""
                yield _step_cell(place, step, own, instead=instead)
            for risk_id in section.risks:
                yield _risk_cell(f"{section.id} · {risk_id}", risks[risk_id], words.risks[risk_id], fixed)
        for check in chapter.checks:
            yield _step_cell(f"{check.id} · explained again", check.explain, words.checks[check.id].explain)


def _step_cell(place: str, step: PictureStep, words: StepWords | ExplainWords, *, instead: str = "") -> Cell:
    """Return a step's cell; `instead` names what the screen shows in the picture's place."""
    from kiosk.ui.patient.picture_step import picture_step  # the screens' room, after the platform is chosen

    labels = {name: words.labels.get(name, name) for name in step.labels}
    shown = picture_step(step, labels=labels, alternative=words.picture)
    note = f"Not on the screen: {instead} stand in its place. {words.picture}" if instead else words.picture
    return Cell(f"{place} · {step.picture}.svg", note, step=shown)


def _risk_cell(place: str, risk: Risk, words: RiskWords, fixed: RiskTableWords) -> Cell:
    from kiosk.ui.patient.risk_rows import risk_row  # likewise

    row = risk_row(risk, words, fixed)
    return Cell(place, str(row["picture"]), risk=row)


class Easel:
    """An off-screen window in which the screen's own controls draw one cell after the other.

    Args:
        illustrations: Their folder.

    Raises:
        StationError: Qt cannot draw here, or a font is missing.
    """

    def __init__(self, illustrations: Path) -> None:
        from PySide6.QtQuick import QQuickView  # Qt, after the platform is chosen

        from kiosk.app.application import make_application, require_pyside
        from kiosk.app.screen import ICONS
        from kiosk.ui.platform.engine import make_engine
        from kiosk.ui.platform.layer_store import LayerStore
        from kiosk.ui.theme.dress import dress

        require_pyside()
        make_application()
        self._engine = make_engine(ICONS, LayerStore(illustrations))
        dress(self._engine, px_per_mm=_PX_PER_MM, window=(1920, 1080), is_still=True)
        self._view: QQuickView = QQuickView(self._engine, None)  # type: ignore[call-overload]  # it needs no parent
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self._view.loadFromModule("Antesala.Controls", "ProofCell")
        self._view.resize(*DRAWN)
        self._view.show()

    def draw(self, cell: Cell) -> QImage:
        """Return a cell at the size it has on a sheet."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        root = self._view.rootObject()
        root.setProperty("step", cell.step)
        root.setProperty("risks", [cell.risk] if cell.risk else [])
        root.setProperty("title", cell.title)
        root.setProperty("note", cell.note)
        QTest.qWait(_LEFT_TO_DRAW_MS)
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._view.grabWindow().scaled(*SHOWN, Qt.AspectRatioMode.KeepAspectRatio, smooth)

    def close(self) -> None:
        """End the window and its engine, in this order."""
        import shiboken6

        shiboken6.delete(self._view)
        shiboken6.delete(self._engine)


def sheet(images: Sequence[QImage]) -> QImage:
    """Return images side by side, in rows of `COLUMNS`."""
    from PySide6.QtGui import QColor, QImage, QPainter

    across, down = SHOWN[0] + _GAP, SHOWN[1] + _GAP
    rows = -(-len(images) // COLUMNS)
    made = QImage(COLUMNS * across + _GAP, rows * down + _GAP, QImage.Format.Format_RGB32)
    made.fill(QColor("#F3F7F7"))
    painter = QPainter(made)
    for index, image in enumerate(images):
        painter.drawImage(_GAP + index % COLUMNS * across, _GAP + index // COLUMNS * down, image)
    painter.end()
    return made


def make_sheets(templates: Path, illustrations: Path, out: Path) -> list[Path]:
    """Draw all sheets: one of every illustration, and one a procedure and language.

    Args:
        templates: A folder that holds ``procedures/<id>/`` and ``form/``.
        illustrations: Their folder.
        out: Where the sheets go; it is made.

    Returns:
        The files.

    Raises:
        PackError: A pack or the form's words cannot be read.
        StationError: Qt cannot draw here, or the sheets cannot be written (PICTURES-NOT-WRITABLE).
    """
    sheets = {"illustrations": illustration_cells(read_illustrations(illustrations))}
    for folder in find_procedures(templates):
        source = read_source(folder)
        for language in source.words:
            fixed = read_form_words(templates / "form" / f"{language}.yaml").risks
            sheets[f"{folder.name}-{language}"] = list(pack_cells(source, language, fixed))
    easel = Easel(illustrations)
    try:
        return [_save(sheet([easel.draw(cell) for cell in cells]), out / f"{n}.png") for n, cells in sheets.items()]
    finally:
        easel.close()


def _save(made: QImage, path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_written = made.save(str(path))
    except OSError:
        is_written = False
    if not is_written:
        raise StationError("PICTURES-NOT-WRITABLE", f"{path} cannot be written.", "Choose another `--out DIR`.")
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the sheets and say where they are.

    Returns:
        0, or 1 when they could not be made.
    """
    parser = argparse.ArgumentParser(prog="make pictures", description="Draw every picture on sheets to look at.")
    parser.add_argument("--templates", type=Path, default=TEMPLATES, metavar="DIR", help="procedure packs")
    parser.add_argument("--illustrations", type=Path, default=ILLUSTRATIONS, metavar="DIR", help="SVG files")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where the sheets go")
    options = parser.parse_args(arguments)
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QSG_RENDER_LOOP="basic")
    try:
        for path in make_sheets(options.templates, options.illustrations, options.out):
            say(str(path))
    except AntesalaError as error:
        complain(f"{error.what}\n{error.remedy}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
