"""Only bold and lists have a meaning; everything else stays as written."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import plain_blocks
from kiosk.ui.controls.markdown import BULLET, blocks_of, plain_of


def styled(text: str) -> list[tuple[str, str]]:
    return [(block["mark"], block["styled"]) for block in blocks_of(text)]


def test_an_empty_line_ends_a_paragraph() -> None:
    assert styled("One\ntwo.\n\nThree.") == [("", "One two."), ("", "Three.")]


def test_bold_is_bold() -> None:
    assert styled("A **safety test** comes.") == [("", "A <b>safety test</b> comes.")]


def test_lists_have_marks() -> None:
    assert styled("First:\n- one\n  more\n- **two**\n\n1. three\n2. four") == [
        ("", "First:"),
        (BULLET, "one more"),
        (BULLET, "<b>two</b>"),
        ("1.", "three"),
        ("2.", "four"),
    ]


def test_no_word_turns_into_markup() -> None:
    assert styled("<b>a</b> & c <img src='x'>") == [("", "&lt;b&gt;a&lt;/b&gt; &amp; c &lt;img src='x'&gt;")]


def test_lone_stars_and_hyphens_stay() -> None:
    assert styled("2 * 3 ** 4 and L4-5") == [("", "2 * 3 ** 4 and L4-5")]


def test_no_short_word_stands_alone_in_a_last_line() -> None:
    assert styled("You may have help. The answers are always **yours**.") == [
        ("", "You may have help. The answers are always&nbsp;<b>yours</b>."),
    ]


@pytest.mark.parametrize(
    "text", ["Here you need not.", "About 1 of 10,000 people has some anaesthesiological allergy."]
)
def test_words_that_need_no_company_stay_free(text: str) -> None:
    assert styled(text) == [("", text)]


def test_nothing_gives_nothing() -> None:
    assert blocks_of("  \n\n ") == []


def test_a_screen_reader_hears_no_marks() -> None:
    assert plain_of("A **bold** word.\n\n- one\n- two") == "A bold word.\none\ntwo"


@given(st.text(alphabet=" \n\t.*_-+1)<b>&ñ", max_size=80))
def test_what_is_read_aloud_is_cut_into_the_same_blocks(text: str) -> None:
    shown = [html.unescape(re.sub("</?b>", "", block["styled"])) for block in blocks_of(text)]
    assert list(plain_blocks(text)) == [block.replace("\xa0", " ") for block in shown]
