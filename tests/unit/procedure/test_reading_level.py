"""Reading level: the published formulas, on texts counted by hand."""

from __future__ import annotations

import pytest

from kiosk.procedure.problems import Severity
from kiosk.procedure.reading_level import reading_of, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [("nerve", 1), ("electrode", 3), ("treatment", 2), ("rhizolysis", 4), ("doctor's", 2), ("30", 1), ("x-ray", 2)],
)
def test_english_syllables_come_from_the_dictionary_or_by_hyphenation(word: str, count: int) -> None:
    assert syllables(word, "en") == count


@pytest.mark.parametrize(("word", "count"), [("nervio", 2), ("médico", 3), ("articulación", 5), ("y", 1)])
def test_spanish_syllables_come_by_hyphenation(word: str, count: int) -> None:
    assert syllables(word, "es") == count


def test_english_grade_is_flesch_kincaid() -> None:
    reading = reading_of("The doctor warms one nerve. It does not hurt.", "en")
    words, sentences, spoken = 9, 2, 10
    assert reading.words == words
    assert reading.value == pytest.approx(0.39 * words / sentences + 11.8 * spoken / words - 15.59)
    assert reading.severity is None


def test_spanish_index_is_inflesz() -> None:
    reading = reading_of("El médico calienta un nervio. No duele.", "es")
    assert reading.value == pytest.approx(206.835 - 62.3 * 14 / 7 - 7 / 2, abs=10)
    assert reading.measure == "INFLESZ"


def test_catalan_tells_the_length_of_sentences() -> None:
    reading = reading_of("El metge escalfa un nervi. No fa mal.", "ca")
    assert (reading.measure, reading.value) == ("words a sentence", 4.0)


def test_markdown_and_list_items_do_not_count_as_words_or_one_sentence() -> None:
    listed = reading_of("You **may**:\n\n- walk\n- sleep", "ca")
    assert (listed.words, listed.value) == (4, 4 / 3)


def test_a_clinics_value_counts_as_words() -> None:
    assert reading_of("It takes {duration}.", "ca").words == 4


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The nerve is small. It hurts.", None),
        ("The doctor explains carefully which operation the hospital considers necessary.", Severity.ERROR),
    ],
)
def test_a_hard_text_is_told(text: str, severity: Severity | None) -> None:
    assert reading_of(text, "en").severity is severity


def test_a_text_without_words_is_not_measured() -> None:
    assert reading_of("...", "en").words == 0
