"""The clinic's logo and colour: on every form, and refused at start where no form could show them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import form_look, open_house
from kiosk.app.logo import read_logo
from kiosk.clinic import ClinicSettings, read_clinic
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.layout import compose
from kiosk.consent.source import FormLook
from kiosk.consent.take_home import take_home_content
from kiosk.errors import ClinicError
from kiosk.visit.terms import FormKind
from tests.builders.form import form_source
from tests.builders.visit import declined_visit, revoked_visit, sample_pack, signed_visit
from tests.integration.consent.vera import failed_rules

SHAPE = '<g id="sign"><rect x="1" y="1" width="8" height="8" fill="#0A5463"/></g>'


def svg(inside: str = SHAPE, box: str = "0 0 10 10") -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n{inside}\n</svg>'


def with_logo(folder: Path, content: str) -> Path:
    (folder / "logo.svg").write_text(content, "utf-8")
    return folder / "logo.svg"


def drawn_on(page: Any) -> int:
    return len(list(page.get_objects(max_depth=1)))


@pytest.fixture
def sample() -> ClinicSettings:
    return read_clinic(SAMPLE_CLINIC)


def every_kind(look: FormLook) -> dict[str, bytes]:
    pack = sample_pack()
    signed = form_source(signed_visit(pack), look=look)
    sources = {
        FormKind.CONSENT: signed,
        FormKind.TALK_FIRST: signed,
        FormKind.DECLINE: form_source(declined_visit(pack), look=look),
        FormKind.REVOCATION: form_source(revoked_visit(pack), look=look),
    }
    forms = {kind.value: compose(CONTENT_OF[kind](source)) for kind, source in sources.items()}
    return forms | {"take-home": compose(take_home_content(signed))}


def test_every_kind_of_form_carries_the_logo_and_conforms(sample: ClinicSettings, tmp_path: Path) -> None:
    look = replace(form_look(sample), accent="#7B1F5A")
    plain, forms = every_kind(replace(look, logo=None)), every_kind(look)
    assert failed_rules(forms, tmp_path) == {name: set() for name in forms}
    for name, form in forms.items():
        pages, before = PdfDocument(form), PdfDocument(plain[name])
        assert len(pages) == len(before)
        for page, without in zip(pages, before, strict=True):
            assert drawn_on(page) == drawn_on(without) + 1
            head = page.render(scale=1).to_pil().crop((44, 30, 70, 58))
            assert (10, 84, 99) in {colour for _, colour in head.getcolors(10_000)}


def test_a_logo_that_is_missing_keeps_the_station_closed(sample: ClinicSettings, tmp_path: Path) -> None:
    settings = replace(sample, look=replace(sample.look, logo=tmp_path / "gone.svg"))
    with pytest.raises(ClinicError, match=r"CLINIC-LOGO-MISSING.*gone\.svg.*\[look\]"):
        open_house(Folders(tmp_path / "data"), settings)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("no picture at all", 1),
        (svg('<g id="sign">\n<text>Clinic</text></g>'), 3),
        (svg('<g id="sign"><rect width="8" height="8" fill="url(#a)"/></g>'), 2),
        (svg('<g id="sign"><image href="https://clinic.example/logo.png"/></g>'), 2),
        (svg(box="0 0 0 10"), 1),
    ],
)
def test_a_logo_outside_the_subset_is_refused_with_its_line(content: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match=rf"CLINIC-LOGO-WRONG.*logo\.svg:{line}:") as caught:
        read_logo(with_logo(tmp_path, content))
    assert caught.value.remedy


@pytest.mark.parametrize("box", ["0 0 61 10", "0 0 10 21"])
def test_a_logo_too_wide_or_too_narrow_is_refused(box: str, tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match="CLINIC-LOGO-SHAPE"):
        read_logo(with_logo(tmp_path, svg(box=box)))


def test_a_logo_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match=r"CLINIC-LOGO-SHAPE.*200 kB"):
        read_logo(with_logo(tmp_path, svg() + " " * 200_000))


@pytest.mark.parametrize("box", ["0 0 60 10", "0 0 10 20", "0 0 10 10"])
def test_the_widest_and_the_narrowest_logo_leave_room_for_every_name(box: str, tmp_path: Path) -> None:
    look = FormLook(
        "C" * 60, "Pain unit", "1 Sample Street", "+34 900 000 000", logo=read_logo(with_logo(tmp_path, svg(box=box)))
    )
    form = compose(CONTENT_OF[FormKind.DECLINE](form_source(declined_visit(sample_pack()), look=look)))
    page = PdfDocument(form)[0]
    boxes = [one.get_bounds() for one in page.get_objects()]
    assert all(left >= 0 and right <= page.get_width() for left, _, right, _ in boxes)
