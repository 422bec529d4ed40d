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


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("nervio", 2), ("médico", 3), ("articulación", 5), ("tratamiento", 4), ("ciudad", 2), ("estudiáis", 3),
        ("día", 2), ("hacía", 3), ("hacia", 2), ("enfermería", 5), ("país", 2), ("oído", 3), ("baúl", 2), ("aéreo", 4),
        ("leer", 2), ("línea", 3), ("área", 3), ("idea", 3), ("anestesia", 4), ("rizólisis", 4),
        ("ahora", 3), ("búho", 2), ("ahí", 2), ("prohibido", 3), ("chico", 2), ("ruido", 2), ("huir", 1),
        ("que", 1), ("guía", 2), ("agua", 2), ("pingüino", 3), ("antiguo", 3),
        ("y", 1), ("muy", 1), ("hoy", 1), ("ayuda", 3), ("leyes", 2), ("yo", 1),
        ("ÁREA", 3), ("30", 1), ("mm", 1),
    ],
)  # fmt: skip
def test_spanish_syllables_follow_its_spelling(word: str, count: int) -> None:
    assert syllables(word, "es") == count


def test_english_grade_is_flesch_kincaid() -> None:
    reading = reading_of("The doctor warms one nerve. It does not hurt.", "en")
    words, sentences, spoken = 9, 2, 10
    assert reading.words == words
    assert reading.value == pytest.approx(0.39 * words / sentences + 11.8 * spoken / words - 15.59)
    assert reading.severity is None


def test_spanish_index_is_inflesz() -> None:
    reading = reading_of(
        "El médico calienta un nervio. No duele.", "es"
    )  # El mé-di-co ca-lien-ta un ner-vio. No due-le
    words, sentences, spoken = 7, 2, 1 + 3 + 3 + 1 + 2 + 1 + 2
    assert reading.value == pytest.approx(206.835 - 62.3 * spoken / words - words / sentences)
    assert (reading.measure, reading.severity) == ("INFLESZ", None)


@pytest.mark.parametrize(
    ("text", "language", "severity"),
    [
        (
            "La radiofrecuencia convencional produce termocoagulación controlada de la inervación articular.",
            "es",
            Severity.ERROR,
        ),
        ("Le ponen un poco de anestesia en la piel.", "es", None),
        ("El metge " + "molt " * 20 + "bo. Sí, bo.", "ca", None),
        ("El metge " + "molt " * 20 + "bo.", "ca", Severity.ERROR),
        ("El metge " + "molt " * 17 + "bo.", "ca", Severity.WARNING),
    ],
)
def test_hard_words_in_spanish_and_long_sentences_in_catalan_are_told(
    text: str, language: str, severity: Severity | None
) -> None:
    assert reading_of(text, language).severity is severity


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
