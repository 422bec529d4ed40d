"""Everything that a patient can read before anybody knows her can be read aloud."""

from __future__ import annotations

from functools import cache

import pytest

from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES
from kiosk.app.screen_words import ScreenWords
from kiosk.app.spoken_words import pack_texts, put_together, spoken_words
from kiosk.clinic import read_clinic
from kiosk.procedure.form_words import FormWords, read_form_words
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.speech.sentences import spoken_sentences
from tests.builders.visit import sample_pack

LANGUAGES = ("en", "es", "ca")


@cache
def said() -> dict[str, tuple[str, ...]]:
    return spoken_words({"lumbar_rhizolysis": sample_pack()}, _form_words(), read_clinic(SAMPLE_CLINIC))


@cache
def _form_words() -> dict[str, FormWords]:
    return {language: read_form_words(TEMPLATES / "form" / f"{language}.yaml") for language in LANGUAGES}


def _sentences(*texts: str | None) -> set[str]:
    return {sentence for text in texts if text for sentence in spoken_sentences(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_check_and_question_is_said(language: str) -> None:
    pack: Pack = sample_pack()
    words, have = pack.words_in(language), set(said()[language])
    for section in words.sections.values():
        assert _sentences(section.title, section.in_short) <= have
        for step in section.steps:
            assert _sentences(step.text, step.picture, *step.labels.values()) <= have
    for check in words.checks.values():
        for phrasing in (check.first, check.second):
            assert _sentences(phrasing.question, *phrasing.options.values(), *phrasing.why_not.values()) <= have
        assert _sentences(check.right, check.explain.title, check.explain.text, check.explain.picture) <= have
        assert _sentences(check.topic) <= have, "the summary shows it"
    for question in (*words.safety_questions.values(), *words.day_questions.values()):
        assert _sentences(question.question, question.help, question.detail, question.advice, question.short) <= have
    for risk in words.risks.values():
        assert _sentences(risk.name, risk.scope, risk.what_then) <= have
    assert words.pain is not None
    assert _sentences(words.pain.place, words.pain.weakest, *words.pain.kinds.values()) <= have
    assert _sentences(*words.goals.values(), *words.common_questions.values(), *words.statements.values()) <= have
    assert not _sentences(*(check.teach_back for check in words.checks.values())) & have, "it is the doctor's"


def test_how_often_a_risk_happens_is_said_as_the_screen_shows_it() -> None:
    assert "De 100 puntos, llenos: 5; vacíos: 95." in said()["es"]
    assert any("100 people" in sentence for sentence in said()["en"])


def test_the_clinics_values_are_filled_in() -> None:
    assert not [sentence for sentences in said().values() for sentence in sentences if set("{}*") & set(sentence)]


def test_the_clinics_name_and_number_are_said() -> None:
    assert {"Sample Clinic", "Pregunti a recepció o truqui al +34 000 000 000."} <= set(said()["ca"])
    assert "About your data, call +34 000 000 000." in said()["en"]


def test_one_planned_joint_is_said_on_each_side() -> None:
    pack = sample_pack()
    words = pack.words_in("ca")
    assert words.planned is not None
    texts = "\n".join(pack_texts(pack, words))
    assert all(
        f"{words.planned.picture} {side} {words.joints['L4-5']}." in texts
        for side in (words.planned.left, words.planned.right, words.planned.both)
    )


def fixed(language: str) -> list[str]:
    return list(ScreenWords(language).fixed())


def test_the_screens_own_words_are_said_in_their_language() -> None:
    assert {"Next", "Back"} <= set(fixed("en"))
    assert {"Siguiente", "Atrás"} <= set(fixed("es"))
    assert {"Següent", "Enrere"} <= set(fixed("ca"))
    assert len({len(fixed(language)) for language in LANGUAGES}) == 1, "as many in each"


def test_words_with_something_to_fill_in_and_those_of_the_desks_are_not_among_them() -> None:
    texts = " ".join(fixed("en"))
    assert "%" not in texts
    assert "Countersign" not in texts
    assert fixed("xx") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_screens_put_together_is_said_too(language: str) -> None:
    pack, screens = sample_pack(), ScreenWords(language)
    outline = build_outline(pack)
    texts = set(put_together(pack, pack.words_in(language), screens))
    for context, source, values in (
        ("SectionPage", "%1 · step %2 of %3", (pack.words_in(language).chapters["pain"], 1, 2)),
        ("SafetyPage", "Your health · question %1 of %2", (1, len(list(outline.safety())))),
        ("SafetyPage", "Today · question %1 of %2", (1, len(outline.recheck()))),
        ("SigningTitle", "I do not want %1", (pack.words_in(language).consent_to,)),
        ("StrengthScale", "%1: %2", (10, pack.words_in(language).pain.strongest)),  # type: ignore[union-attr]
    ):
        (said,) = screens.filled(context, source, *values)
        assert said in texts
    assert sum(pack.words_in(language).consent_to in text for text in texts) == 6, "three sides, and three without one"
    harms = [other.harm for other in pack.words_in(language).alternatives.values()]
    assert all(any(text.endswith(f": {harm}") for text in texts) for harm in harms)


def test_each_sentence_is_listed_once() -> None:
    assert all(len(sentences) == len(set(sentences)) for sentences in said().values())
