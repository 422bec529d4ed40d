"""One file, two outputs: every picture step of the packs looks on paper as it does on the screen.

The screen's side is put together as the screen does it, layer on halo on layer, each drawn by itself and cropped; the
paper's side is one SVG file through svglib and ReportLab to PDF, and that back to pixels. Steps that show the same are
drawn once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.picture.shapes import Box, Size
from kiosk.procedure.loader import find_procedures, picture_views
from kiosk.procedure.source import read_source
from kiosk.procedure.structure import PictureStep
from kiosk.ui.controls.picture_layers import place_layers
from kiosk.ui.controls.picture_scene import Pane, Step, view_of
from kiosk.ui.platform.layer_store import LayerStore, halo_for
from tests.builders.drawn import blank, difference, on_paper, on_screen

ROOT = Path(__file__).parents[3]
ILLUSTRATIONS = ROOT / "assets" / "illustrations"
WIDTH = 960
ALIKE = 14
"""The most that a block of 12 by 12 pixels may differ, of 255: edges are softened in two ways, nothing else is."""


def _steps() -> list[Step]:
    sources = [read_source(folder) for folder in find_procedures(ROOT / "consent_templates")]
    shown = {
        (view.picture, view.layers, view.highlight if isinstance(view, PictureStep) else (), view.focus)
        for source in sources
        for view in picture_views(source.structure)
    }
    return [
        Step(picture, layers, highlight, focus=Box(*focus) if focus else None)
        for picture, layers, highlight, focus in sorted(shown, key=str)
    ]


STEPS = _steps()


@pytest.fixture(scope="module")
def store(qapp: object) -> Iterator[LayerStore]:
    yield LayerStore(ILLUSTRATIONS)


PANE = Pane(Size(WIDTH, WIDTH * 3 // 4))


def _on_screen(store: LayerStore, step: Step) -> QImage:
    image = blank(int(PANE.size.width), int(PANE.size.height))
    painter = QPainter(image)
    for place in sorted(place_layers(store, step, PANE), key=lambda place: place.order):
        box = place.box
        painter.drawImage(QRectF(box.x, box.y, box.width, box.height), store.image(place.view))
    painter.end()
    return image


def _on_paper(store: LayerStore, step: Step) -> QImage:
    """Return the step as printed, cut as the pane cuts it."""
    picture = store.picture(step.picture)
    view = view_of(picture.view_box, step.focus, PANE.size, content=store.content(step.picture))
    cut = Box(view.origin.x, view.origin.y, PANE.size.width / view.scale, PANE.size.height / view.scale)
    return on_paper(picture.at_step(step.layers, step.highlight, focus=cut, halo=halo_for(picture)), WIDTH)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step.picture}-{STEPS.index(step)}")
def test_a_step_looks_alike_on_screen_and_on_paper(store: LayerStore, step: Step) -> None:
    assert difference(_on_screen(store, step), _on_paper(store, step)) <= ALIKE


@pytest.mark.parametrize("path", sorted(ILLUSTRATIONS.glob("*.svg")), ids=lambda path: path.stem)
def test_an_illustration_looks_alike_with_all_its_layers(store: LayerStore, path: Path) -> None:
    step = Step(path.stem, store.picture(path.stem).layers)
    assert difference(_on_screen(store, step), _on_paper(store, step)) <= ALIKE


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "a thin line is missing": lambda svg: svg.replace(b'id="signal"', b'id="signal" transform="translate(0 900)"'),
    "a shape lies 3 units off": lambda svg: svg.replace(b'id="bone"', b'id="bone" transform="translate(3 0)"'),
    "a colour is another": lambda svg: svg.replace(b"#A9C6D9", b"#A9C6B0"),
    "what was seen through is solid": lambda svg: svg.replace(b' fill-opacity="0.3"', b""),
    "what was solid is seen through": lambda svg: svg.replace(b"#D1495B", b'#D1495B" fill-opacity="0.8'),
}
SAMPLE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
<g id="bone" fill="#F2E4C9" stroke="#8A6D3B" stroke-width="3"><path d="M 300,200 L 700,260 660,600 280,560 Z"/></g>
<g id="disc" fill="#A9C6D9"><ellipse cx="800" cy="300" rx="60" ry="20"/></g>
<g id="glow" fill="#E4572E" fill-opacity="0.3"><circle cx="480" cy="400" r="40"/></g>
<g id="sore" fill="#D1495B"><circle cx="900" cy="600" r="25"/></g>
<g id="signal" fill="none" stroke="#8A6400" stroke-width="3"><path d="M 100,100 C 300,50 500,150 1100,120"/></g>
</svg>"""


@pytest.mark.parametrize("name", SPOILT)
@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_that(name: str) -> None:
    spoilt = SPOILT[name](SAMPLE)
    assert spoilt != SAMPLE
    assert difference(on_screen(SAMPLE, WIDTH), on_paper(SAMPLE, WIDTH)) <= ALIKE
    assert difference(on_screen(SAMPLE, WIDTH), on_paper(spoilt, WIDTH)) > ALIKE
    assert difference(on_screen(spoilt, WIDTH), on_paper(SAMPLE, WIDTH)) > ALIKE


@pytest.mark.parametrize("picture", sorted({step.picture for step in STEPS}))
def test_the_comparison_sees_each_layer_that_is_missing(store: LayerStore, picture: str) -> None:
    """At the step of each picture that shows most; layers that lie wholly behind others are not seen on either side."""
    step = max((step for step in STEPS if step.picture == picture), key=lambda step: len(step.layers))
    whole, seen = _on_screen(store, step), 0
    for layer in step.layers:
        lacking = replace(step, layers=tuple(name for name in step.layers if name != layer))
        if difference(whole, _on_screen(store, lacking)) > 2 * ALIKE:
            seen += 1
            assert difference(whole, _on_paper(store, lacking)) > ALIKE
    assert seen > len(step.layers) / 2
