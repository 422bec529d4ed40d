"""What a new form says of the one whose place it takes."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.consent.blocks import Block, Box, Paragraph, Tone, plain
from kiosk.consent.source import FormSource, tidy


def replaced(source: FormSource) -> Iterator[Block]:
    """Yield which form this one replaces and what has changed; nothing where none was set aside."""
    words, old = source.words.replaced, source.state.set_aside[-1:]
    for one in old:
        text = words.text.format(code=one.document_code, time=source.moment(one.signed_at))
        reason = words.reason.format(reason=tidy(one.reason))
        yield Box((Paragraph(plain(text), Tone.STRONG), Paragraph(plain(reason))))
