"""The packs' Markdown becomes runs and lists; everything else stays words."""

from __future__ import annotations

import pytest

from kiosk.consent.blocks import Bullets, Paragraph, Run, plain
from kiosk.consent.markdown import blocks_of, runs_of


def test_bold_words_become_bold_runs() -> None:
    assert blocks_of("You **go home** today.") == (
        Paragraph((Run("You "), Run("go home", is_bold=True), Run(" today."))),
    )


def test_paragraphs_and_lists_keep_their_order() -> None:
    assert blocks_of("First.\n\n- one\n- **two**\n\nLast.") == (
        Paragraph(plain("First.")),
        Bullets((plain("one"), (Run("two", is_bold=True),))),
        Paragraph(plain("Last.")),
    )


def test_a_line_break_in_a_paragraph_is_a_space() -> None:
    assert blocks_of("one\ntwo") == (Paragraph(plain("one two")),)


@pytest.mark.parametrize("text", ["# no heading", "a <b>tag</b> & more", "[link](http://x)", "`code`", "1 < 2 > 1"])
def test_everything_else_stays_words(text: str) -> None:
    assert blocks_of(text) == (Paragraph(plain(text)),)


def test_runs_of_puts_all_on_one_line() -> None:
    assert runs_of("One.\n\n- two\n- three") == plain("One. two three")
