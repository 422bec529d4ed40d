"""Sets a form on A4 pages. Facts in, the bytes of a PDF out; the same facts always give the same bytes.

Runs in the form worker only: it loads ReportLab and svglib, whose font objects serve one document at a time.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from kiosk.consent import blocks
from kiosk.consent.blocks import FormContent
from kiosk.consent.fonts import REGULAR, load_fonts, require_printable
from kiosk.consent.look import BOTTOM, CONTACT_HEIGHT, MARGIN, REGULAR_SCALE, STORY_HEIGHT, TIGHT_SCALE, WIDTH, styles
from kiosk.consent.pages import FormCanvas
from kiosk.consent.story import story
from kiosk.errors import ConsentError
from kiosk.visit.terms import FormKind

MOST_PAGES = {FormKind.CONSENT: 5, FormKind.TALK_FIRST: 1, FormKind.DECLINE: 2}
"""A form that would be longer is set a little tighter, where that helps."""


def warm_up() -> None:
    """Load the typefaces, so that the first form is as quick as the next.

    Raises:
        ConsentError: A font is missing or damaged (FORM-FONT).
    """
    load_fonts()


def compose(content: FormContent) -> bytes:
    """Return a form as PDF.

    Raises:
        ConsentError: A font is missing (FORM-FONT), a character cannot be printed (FORM-CHARACTER), or one piece is
            higher than a page (FORM-TOO-LARGE).
    """
    load_fonts()
    require_printable(content.texts())
    regular, pages = _set(content, REGULAR_SCALE)
    if pages <= MOST_PAGES[content.kind]:
        return regular
    tight, pages = _set(content, TIGHT_SCALE)
    return tight if pages <= MOST_PAGES[content.kind] else regular


def _set(content: FormContent, scale: float) -> tuple[bytes, int]:
    """Return the PDF at one scale, and its number of pages."""
    file = BytesIO()
    document = _document(file, content.frame)
    try:
        document.build(story(content, styles(content.frame.accent, scale)), canvasmaker=partial(_canvas, content))
    except LayoutError as error:
        raise ConsentError(
            "FORM-TOO-LARGE", "A part of the form does not fit on a page.", "Shorten the longest name or reason."
        ) from error
    return file.getvalue(), document.page


def _document(file: BytesIO, frame: blocks.Frame) -> BaseDocTemplate:
    rl_config.useA85 = 0
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        title=frame.title,
        author=frame.clinic,
        subject=frame.subject,
        creator="Antesala",
        lang=frame.language,
        initialFontName=REGULAR,
        displayDocTitle=True,
        invariant=1,
        pageCompression=1,
    )
    first = PageTemplate(id="first", frames=[_frame(STORY_HEIGHT - CONTACT_HEIGHT)], autoNextPageTemplate="next")
    document.addPageTemplates([first, PageTemplate(id="next", frames=[_frame(STORY_HEIGHT)])])
    return document


def _frame(height: float) -> Frame:
    return Frame(
        MARGIN,
        BOTTOM,
        WIDTH,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _canvas(content: FormContent, *args: Any, **kwargs: Any) -> FormCanvas:
    canvas = FormCanvas(*args, **kwargs)
    canvas.frame = content.frame
    return canvas
