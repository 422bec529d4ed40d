"""The scored review cannot rot: each item has a score, each piece of evidence is there, each total is computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from kiosk.app.content_review import (
    DOCUMENT,
    Reviewed,
    ScoredPacks,
    faults,
    missed_goals,
    read_scored,
    with_scored_part,
)
from kiosk.app.folders import TEMPLATES
from kiosk.errors import PackError
from kiosk.procedure.measures import MEASURES, measured
from kiosk.procedure.review import Scored, Verdict, read_review, review_faults, term_faults, total
from kiosk.procedure.source import PackSource
from kiosk.procedure.words import SectionWords

PACKS = ("lumbar", "cervical")


@cache
def scored() -> ScoredPacks:
    return read_scored(TEMPLATES)


def pack(region: str) -> Reviewed:
    return next(one for one in scored().packs if one.region == region)


def with_item(region: str, instrument: str, item: str, value: Scored | None) -> Iterator[str]:
    """Finds what is wrong after one score was changed, or taken away."""
    one = pack(region)
    items = dict(one.review.items[instrument])
    if value is None:
        del items[item]
    else:
        items[item] = value
    review = one.review.model_copy(update={"items": {**one.review.items, instrument: items}})
    return review_faults(one.source, review, scored().instruments, scored().forms)


def with_step(region: str, language: str, section: str, text: str) -> PackSource:
    """Returns the pack with other words in the first step of a section."""
    source = pack(region).source
    words = source.words[language]
    said = words.sections[section]
    steps = (said.steps[0].model_copy(update={"text": text}), *said.steps[1:])
    return _with_section(source, language, section, said.model_copy(update={"steps": steps}))


def _with_section(source: PackSource, language: str, section: str, said: SectionWords) -> PackSource:
    words = source.words[language]
    changed = words.model_copy(update={"sections": {**words.sections, section: said}})
    return replace(source, words={**source.words, language: changed})


def test_both_packs_are_scored_in_every_language() -> None:
    assert {one.region for one in scored().packs} == set(PACKS)
    assert all(set(one.source.words) == {"en", "es", "ca"} for one in scored().packs)


def test_every_item_has_a_score_and_every_piece_of_evidence_is_there() -> None:
    assert list(faults(scored())) == []


def test_understandability_actionability_and_the_standards_of_decision_aids_are_reached() -> None:
    assert list(missed_goals(scored())) == []
    goals = {instrument.id: instrument.goal for instrument in scored().instruments}
    assert goals["pemat_p"] == goals["pemat_av"] == 0.9
    assert goals["ipdas_qualifying"] == goals["ipdas_certifying"] == 1.0


def test_the_instruments_are_whole() -> None:
    items = {instrument.id: instrument.items for instrument in scored().instruments}
    parts = {
        name: [sum(item.part == part for item in of) for part in ("understandability", "actionability")]
        for name, of in items.items()
    }
    assert (parts["pemat_p"], parts["pemat_av"]) == ([17, 7], [13, 4])
    assert (len(items["ipdas_qualifying"]), len(items["ipdas_certifying"])) == (6, 6)


def test_the_document_shows_the_scores_as_they_are() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert with_scored_part(document, scored()) == document, "Run `make review`."


def test_a_score_that_changed_is_seen_in_the_document() -> None:
    one = pack("lumbar")
    lowered = one.review.items["pemat_p"]["3"].model_copy(update={"in_language": {"ca": "not met"}})
    items = {**one.review.items, "pemat_p": {**one.review.items["pemat_p"], "3": lowered}}
    changed = replace(one, review=one.review.model_copy(update={"items": items}))
    document = with_scored_part(
        DOCUMENT.read_text(encoding="utf-8"), replace(scored(), packs=(changed, pack("cervical")))
    )
    assert "16 of 17 (94%)" in document
    assert "lumbar: ca: not met; en: met; es: met; cervical: met" in document


def test_nobody_from_outside_is_said_to_have_scored() -> None:
    assert {one.review.independent for one in scored().packs} == {"not yet"}


def test_what_only_others_can_tell_counts_as_not_met() -> None:
    quality = next(instrument for instrument in scored().instruments if instrument.id == "ipdas_quality")
    sum_ = total(quality, "", pack("lumbar").review, "en")
    assert sum_.pending > 0
    assert sum_.met + sum_.pending < sum_.of
    assert sum_.verdict is Verdict.NO_GOAL


def test_an_item_without_a_score_is_a_fault() -> None:
    assert list(with_item("lumbar", "pemat_p", "11", None)) == ["pemat_p.11: has no score."]


@pytest.mark.parametrize(
    "evidence",
    [
        "words:sections.what_it_does.steps.9.text",
        "form:headings.nowhere",
        "structure:review.nobody",
        "screen:section-living-with-step1",
        "step:living_with.5",
        "measured:beauty",
        "somewhere in the middle",
    ],
)
def test_evidence_that_leads_nowhere_is_a_fault(evidence: str) -> None:
    found = list(with_item("cervical", "pemat_p", "1", Scored(score="met", evidence=(evidence,), why="It is so.")))
    assert found
    assert all(fault.startswith("pemat_p.1: ") for fault in found)


def test_a_review_that_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "review.toml").write_text('ours = "today"\n', encoding="utf-8")
    with pytest.raises(PackError) as refused:
        read_review(tmp_path)
    assert refused.value.code == "REVIEW-FILE"


def test_a_score_without_evidence_is_a_fault() -> None:
    found = with_item("cervical", "pemat_p", "1", Scored(score="met", why="It is so."))
    assert list(found) == ["pemat_p.1: has no evidence."]


@pytest.mark.parametrize(
    ("measure", "section", "text"),
    [
        (
            "reading_level",
            "not_alone",
            "Interdisciplinary rehabilitation necessitates considerable perseverance. " * 9,
        ),
        ("sentence_length", "not_alone", "You go " + "on and " * 15 + "on."),
        ("step_length", "not_alone", "You go on. " * 30),
        ("one_denominator", "expect", "It was 7 of 12 people here and 9 of 64 people there."),
        ("dates", "about_this", "**Written on** some day."),
    ],
)
def test_a_count_that_contradicts_a_score_is_found(measure: str, section: str, text: str) -> None:
    source = with_step("lumbar", "en", section, text)
    assert any("lumbar_rhizolysis, en" in found for found in measured(source, scored().forms, measure))


def test_a_picture_that_lost_its_caption_is_found() -> None:
    source = pack("lumbar").source
    first, *others = source.structure.chapters
    section, *rest = first.sections
    steps = tuple(step.model_copy(update={"labels": ()}) for step in section.steps)
    chapter = first.model_copy(update={"sections": (section.model_copy(update={"steps": steps}), *rest)})
    bare = replace(source, structure=source.structure.model_copy(update={"chapters": (chapter, *others)}))
    assert len(measured(bare, scored().forms, "captions")) == 3 * len(section.steps)


def test_a_summary_longer_than_what_it_sums_up_is_found() -> None:
    source = pack("lumbar").source
    said = source.words["en"].sections["devices"].model_copy(update={"in_short": "Tell us. " * 80})
    assert measured(_with_section(source, "en", "devices", said), scored().forms, "summaries")


def test_an_option_praised_at_length_is_found() -> None:
    source = pack("lumbar").source
    words = source.words["en"]
    praised = words.alternatives["operation"].model_copy(update={"benefit": "It is good. " * 10})
    changed = words.model_copy(update={"alternatives": {**words.alternatives, "operation": praised}})
    source = replace(source, words={**source.words, "en": changed})
    assert measured(source, scored().forms, "equal_options")


def test_every_measure_has_a_test_that_sees_it_fail() -> None:
    seen = {"reading_level", "sentence_length", "step_length", "one_denominator", "dates", "captions", "summaries"}
    assert set(MEASURES) == seen | {"equal_options"}


def test_a_word_met_before_it_is_explained_is_found() -> None:
    source = with_step("lumbar", "en", "not_alone", "An electrode waits for you.")
    assert list(term_faults(source, pack("lumbar").review)) == [
        "en: “electrode” is first met at not_alone.1, not at what_it_does.1."
    ]


def test_a_word_that_lost_its_explanation_is_found() -> None:
    source = with_step("lumbar", "es", "joint_pain", "Se llaman **articulaciones facetarias**.")
    assert list(term_faults(source, pack("lumbar").review)) == [
        "es: joint_pain.1 does not explain “articulaciones facetarias” with “articulaciones pequeñas”."
    ]
