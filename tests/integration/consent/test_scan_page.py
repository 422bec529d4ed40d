"""A scanned picture on a page: upright, whole, and refused when it cannot be read."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from kiosk.consent.scan_page import compose_scan
from kiosk.errors import ConsentError

pytestmark = pytest.mark.integration

ORIENTATION, TURNED = 0x0112, 6


def picture(size: tuple[int, int], kind: str, *, is_turned: bool = False) -> bytes:
    file, exif = BytesIO(), Image.Exif()
    if is_turned:
        exif[ORIENTATION] = TURNED
    Image.new("RGB", size, "white").save(file, kind, exif=exif)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "is_wide"),
    [
        (picture((600, 800), "PNG"), False),
        (picture((800, 600), "JPEG"), True),
        (picture((800, 600), "JPEG", is_turned=True), False),
    ],
)
def test_a_picture_stands_upright_on_one_page_that_fits_it(data: bytes, is_wide: bool) -> None:
    with pikepdf.open(BytesIO(compose_scan(data))) as pdf:
        (page,) = pdf.pages
        width, height = float(page.MediaBox[2]), float(page.MediaBox[3])
        pictures = len(page.Resources.XObject)
    assert (width > height, pictures) == (is_wide, 1)


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n", picture((600, 800), "JPEG")[:200], picture((600, 800), "PNG")[:60]]
)
def test_a_picture_that_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(ConsentError) as refused:
        compose_scan(data)
    assert refused.value.code == "SCAN-UNREADABLE"
