"""The doctor's brief on paper: a working paper with patient data, which says on every page that it is not the consent.

Its words come ready from the desk, in the desk's language: it speaks to the doctor, and no patient signs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.consent.blocks import (
    Block,
    Box,
    BoxTone,
    Bullets,
    FormContent,
    Frame,
    Heading,
    PaperKind,
    Paragraph,
    Run,
    Runs,
    Tone,
    plain,
)
from kiosk.consent.source import FormLook, tidy


@dataclass(frozen=True, slots=True)
class BriefPart:
    """One part of the brief.

    Attributes:
        lines: What is said, each with what stands behind it, or nothing.
        is_open: Something to do: it stands in a box.
    """

    title: str
    lines: tuple[tuple[str, str], ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class BriefPaper:
    """Every word of the paper.

    Attributes:
        title: With the patient's name.
        heading: At the top right of page 1.
        facts: Lines below the title: who, what, where it stands.
        mark: That it is a working paper, on top of page 1.
        mark_short: The same, at the foot of every page.
        continued: The same, on top of the pages behind the first.
        identity: At the foot of every page.
        issued: When it was made, and by whom.
        page_number: Sentence with ``{page}`` and ``{pages}``.
        sample: The sample clinic's mark, or empty.
        language: Two letters.
        made_at: Aware time.
    """

    title: str
    heading: str
    facts: tuple[str, ...]
    parts: tuple[BriefPart, ...]
    mark: str
    mark_short: str
    continued: str
    identity: str
    issued: str
    page_number: str
    sample: str
    language: str
    made_at: datetime


def brief_content(paper: BriefPaper, look: FormLook) -> FormContent:
    """Return the brief, ready to be laid out.

    Args:
        paper: Its words.
        look: What the clinic puts on its papers.
    """
    facts = (Paragraph(plain(tidy(fact)), Tone.STRONG if not at else Tone.BODY) for at, fact in enumerate(paper.facts))
    parts = (block for part in paper.parts if part.lines for block in _part(part))
    return FormContent(PaperKind.BRIEF, _frame(paper, look), (*facts, *parts))


def _part(part: BriefPart) -> Iterator[Block]:
    lines = Bullets(tuple(_line(words, behind) for words, behind in part.lines))
    if part.is_open:
        yield Heading(part.title)
        yield Box((lines,), BoxTone.CALL)
    else:
        yield Heading(part.title)
        yield lines


def _line(words: str, behind: str) -> Runs:
    if not behind:
        return plain(tidy(words))
    asked = tidy(words)
    return Run(f"{asked} " if asked.endswith("?") else f"{asked}: ", is_bold=True), Run(tidy(behind))


def _frame(paper: BriefPaper, look: FormLook) -> Frame:
    contact = " · ".join(part for part in (look.address, look.phone) if part)
    return Frame(
        title=tidy(paper.title),
        clinic=look.clinic,
        heading=paper.heading,
        contact=contact,
        identity=tidy(paper.identity),
        document=paper.heading,
        issued=paper.issued,
        page_number=paper.page_number,
        band=paper.mark,
        state=paper.mark_short,
        sample=paper.sample,
        accent=look.accent,
        language=paper.language,
        subject=paper.heading,
        issued_at=paper.made_at,
        code="",
        code_words="",
        record_words="",
        continued=paper.continued,
    )
