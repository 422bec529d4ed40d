"""Puts a scanned picture on an A4 page, so that it can be printed again. Runs in the form worker only."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.consent.look import MARGIN
from kiosk.errors import ConsentError


def compose_scan(picture: bytes) -> bytes:
    """Return a picture as a PDF of one page, upright and as large as the page allows.

    Args:
        picture: JPEG or PNG; a turn that a camera has noted is done.

    Raises:
        ConsentError: The picture cannot be read (SCAN-UNREADABLE).
    """
    try:
        with Image.open(BytesIO(picture)) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError) as error:
        raise ConsentError(
            "SCAN-UNREADABLE",
            "The scanned picture cannot be read.",
            "Scan the page anew, as PDF where that is possible.",
        ) from error
    file = BytesIO()
    page = landscape(A4) if upright.width > upright.height else A4
    canvas = Canvas(file, pagesize=page, invariant=1)
    room = (page[0] - 2 * MARGIN, page[1] - 2 * MARGIN)
    canvas.drawImage(ImageReader(upright), MARGIN, MARGIN, *room, preserveAspectRatio=True, anchor="c")
    canvas.save()
    return file.getvalue()
