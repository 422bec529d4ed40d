"""What a screen shows is cut into sentences, and nothing of its words is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import plain_blocks, sentences_of, spoken_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("You go home today. Somebody stays with you.", ["You go home today.", "Somebody stays with you."]),
        ("The treatment", ["The treatment"]),
        ("One line\nand the next", ["One line and the next"]),
        ("First.\n\nSecond", ["First.", "Second"]),
        ("Tell us:\n\n- **one** thing\n- two. Three\n\n1. Four", ["Tell us:", "one thing", "two.", "Three", "Four"]),
        ("**No.** Not yet.", ["No.", "Not yet."]),
        ("", []),
        ("— ...", []),
    ],
)
def test_a_sentence_a_line_and_a_list_item_are_said_by_themselves(text: str, sentences: list[str]) -> None:
    assert list(spoken_sentences(text)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Painkillers, e.g. Paracetamol, help.", 1),
        ("It takes about 1.5 hours. Then you rest.", 2),
        ("Dr. Sample and Mrs. Sample will come. At 8 a.m. Come early.", 3),
        ("Tome un analgésico, p. ej. Paracetamol, a las 8 a. m. con agua.", 1),
        ("Pregunte al Dr. Ejemplo o a la Dra. Ejemplo. Tel. 900 000 000.", 2),
        ("¿Mejora claramente? ¡Avísenos! Gracias.", 3),
        ("«¿Qué me pasa?» preguntó. «Nada.» Después se fue.", 3),
        ("Només una infiltració de prova. L'hospital és col·laborador. S'atura l'1,5 %.", 3),
        ("Ring us … or wait... Then go.", 2),
        ("He said “No.” She said ‘Yes!’ (They went home.) That was all.", 4),
        ("In 116 treatments. 30 people had it.", 2),
        ("Ask J. Sample.", 1),
    ],
)
def test_a_dot_that_ends_no_sentence_cuts_none(text: str, sentences: int) -> None:
    assert len(spoken_sentences(text)) == sentences


def test_a_sentence_knows_where_it_stands_on_the_screen() -> None:
    text = "**One.** Two.\n\n- three"
    assert [(one.text, one.block, one.start, one.end) for one in sentences_of(text)] == [
        ("One.", 0, 0, 4),
        ("Two.", 0, 5, 9),
        ("three", 1, 0, 5),
    ]


WORDS = st.text(alphabet=" \n\t.!?…,:;-*_()«»“”'’\"¿¡·0123456789abAÀñçl\u00a0#", max_size=120) | st.text(max_size=60)


@given(WORDS)
def test_the_sentences_together_are_the_words(text: str) -> None:
    sentences, blocks = sentences_of(text), plain_blocks(text)
    for number, block in enumerate(blocks):
        said = "".join(one.text for one in sentences if one.block == number)
        has_words = any(letter.isalnum() for letter in block)
        assert "".join(said.split()) == ("".join(block.split()) if has_words else "")


@given(WORDS)
def test_every_sentence_has_words_and_its_place(text: str) -> None:
    blocks = plain_blocks(text)
    ends = {number: 0 for number in range(len(blocks))}
    for one in sentences_of(text):
        assert any(letter.isalnum() for letter in one.text)
        assert one.text == one.text.strip() == blocks[one.block][one.start : one.end]
        assert one.start >= ends[one.block]
        ends[one.block] = one.end
