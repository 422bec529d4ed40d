"""Sets a form on A4 pages. Facts in, the bytes of a PDF out; the same facts always give the same bytes.

Runs in the form worker only: it loads ReportLab and svglib, whose font objects serve one document at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from kiosk.consent import blocks
from kiosk.consent.archive import finished, properties_of
from kiosk.consent.blocks import FormContent, PaperKind
from kiosk.consent.fonts import REGULAR, load_fonts, require_printable
from kiosk.consent.look import (
    BOTTOM,
    CONTACT_HEIGHT,
    MARGIN,
    REGULAR_SCALE,
    STORY_HEIGHT,
    TIGHT_SCALE,
    WIDTH,
    Styles,
    closer,
    large_styles,
    styles,
)
from kiosk.consent.pages import FormCanvas
from kiosk.consent.story import story
from kiosk.consent.tags import Element, Marks, Role
from kiosk.errors import ConsentError
from kiosk.visit.terms import FormKind

MOST_PAGES = {
    FormKind.TALK_FIRST: 1,
    FormKind.DECLINE: 2,
    FormKind.REVOCATION: 1,
    FormKind.RECHECK: 2,
    PaperKind.BLANK: 7,
    PaperKind.BRIEF: 1,
    PaperKind.TAKE_HOME: 2,
}
"""A form that would be longer is set a little tighter, then with its lines closer too, where that helps.

A consent form with a visit's answers is never shorter, so it is set tight from the start: 5 pages, not 6. So is a form
in two languages.
"""


def warm_up() -> None:
    """Load the typefaces, so that the first form is as quick as the next.

    Raises:
        ConsentError: A font is missing or damaged (FORM-FONT).
    """
    load_fonts()


def compose(content: FormContent, record: Mapping[str, Any] | None = None) -> bytes:
    """Return a form as PDF: archivable (PDF/A-3a) and accessible (PDF/UA-1).

    Args:
        content: What it says.
        record: The record of the visit, see `evidence.visit_record`; none for a form that is only looked at.

    Raises:
        ConsentError: A font is missing (FORM-FONT), a character cannot be printed (FORM-CHARACTER), or one piece is
            higher than a page (FORM-TOO-LARGE).
    """
    load_fonts()
    require_printable(content.texts())
    drawn = _fitting(content)
    return finished(drawn.pdf, drawn.root, drawn.marks, properties_of(content.frame), record)


def _fitting(content: FormContent) -> _Drawn:
    """Return the form in the first look in which it is no longer than it should be, or else in the usual one."""
    usual, *others = _looks(content)
    drawn = _set(content, usual)
    most = MOST_PAGES.get(content.kind, drawn.pages)
    if drawn.pages <= most:
        return drawn
    tighter = (_set(content, look) for look in others)
    return next((one for one in tighter if one.pages <= most), drawn)


def _looks(content: FormContent) -> tuple[Styles, ...]:
    accent = content.frame.accent
    if content.kind is PaperKind.TAKE_HOME:  # large type is never set smaller
        return large_styles(accent), closer(large_styles(accent))
    tight = styles(accent, TIGHT_SCALE)
    if content.kind is FormKind.CONSENT or content.is_translated:
        return (tight,)
    return styles(accent, REGULAR_SCALE), tight, closer(tight)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A form on pages, with what its pieces are."""

    pdf: bytes
    pages: int
    root: Element
    marks: Marks


def _set(content: FormContent, look: Styles) -> _Drawn:
    """Return the form in one look."""
    file, root, canvases = BytesIO(), Element(Role.DOCUMENT), list[FormCanvas]()
    document = _document(file, content.frame)
    pieces, surroundings = story(content, look, root)

    def canvas(*args: Any, **kwargs: Any) -> FormCanvas:
        canvases.append(FormCanvas(*args, **kwargs))
        canvases[-1].frame, canvases[-1].surroundings = content.frame, surroundings
        return canvases[-1]

    try:
        document.build(pieces, canvasmaker=canvas)
    except LayoutError as error:
        raise ConsentError(
            "FORM-TOO-LARGE", "A part of the form does not fit on a page.", "Shorten the longest name or reason."
        ) from error
    return _Drawn(file.getvalue(), document.page, root, canvases[-1].marks)


def _document(file: BytesIO, frame: blocks.Frame) -> BaseDocTemplate:
    rl_config.useA85 = 0
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        title=frame.title,
        lang=frame.language,
        initialFontName=REGULAR,
        displayDocTitle=True,
        invariant=1,
        pageCompression=0,  # `finished` compresses, once
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
