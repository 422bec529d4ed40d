"""The pictures that go on a form: those that the visit pinned, and no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.folders import ILLUSTRATIONS
from kiosk.app.forms import pinned_pictures
from kiosk.procedure.loader import load_pack
from kiosk.procedure.pack import Pack
from tests.builders.visit import CLINIC_VALUES, TEMPLATES


@pytest.fixture(scope="module")
def pack() -> Pack:
    folder = TEMPLATES / "procedures" / "lumbar_rhizolysis"
    return load_pack(folder, CLINIC_VALUES, illustrations=ILLUSTRATIONS)


def test_the_figures_of_the_pack_are_found(pack: Pack) -> None:
    assert set(pinned_pictures(pack, ILLUSTRATIONS)) == {"body_map", "body_map_sides"}


def test_a_figure_that_is_another_than_the_pinned_one_is_left_out(pack: Pack) -> None:
    changed = replace(pack, pictures={**pack.pictures, "body_map": "0" * 64})
    assert set(pinned_pictures(changed, ILLUSTRATIONS)) == {"body_map_sides"}


def test_figures_that_are_gone_are_left_out(pack: Pack, tmp_path: Path) -> None:
    assert pinned_pictures(pack, tmp_path) == {}
