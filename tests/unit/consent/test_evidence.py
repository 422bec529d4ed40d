"""The record inside a form: every word and every attempt, and nothing that would undo an erasure."""

from __future__ import annotations

import json

import pytest

from kiosk.consent.evidence import course, visit_record
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.encoding import canonical_bytes, encode_event, sha256_hex
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Actor, Decision, FormKind, Help, PauseReason, Role, SignMethod, TopicKind
from tests.builders.form import form_source
from tests.builders.visit import SampleVisit, prepared_visit, released_visit, sample_pack, signed_visit


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack()


@pytest.fixture(scope="module")
def signed(pack: Pack) -> SampleVisit:
    return signed_visit(pack)


def test_every_attempt_at_a_check_is_there_with_the_words_and_the_order_on_the_screen(
    pack: Pack, signed: SampleVisit
) -> None:
    attempts = [event.fact for event in signed.history if isinstance(event.fact, events.CheckAnswered)]
    found = course(signed.history, pack)["checks"]
    assert len(found) == len(attempts) > len(pack.checks)
    for entry, attempt in zip(found, attempts, strict=True):
        words = pack.words_in("en").checks[attempt.check_id]
        phrasing = words.second if attempt.phrasing else words.first
        assert entry["question"] == phrasing.question
        assert [option["id"] for option in entry["options"]] == list(attempt.shown)
        assert entry["answer_words"] == phrasing.options.get(attempt.option, "")
        assert entry["was_right"] is attempt.was_right


def test_every_step_that_was_shown_is_there_word_by_word(pack: Pack, signed: SampleVisit) -> None:
    shown = [event.fact for event in signed.history if isinstance(event.fact, events.SectionShown)]
    found = course(signed.history, pack)["sections"]
    words = pack.words_in("en").sections
    assert [entry["words"] for entry in found] == [words[one.section_id].steps[one.step].text for one in shown]


def test_an_answer_that_was_changed_is_there_twice(pack: Pack) -> None:
    question = pack.structure.safety_questions[0].id
    changed = events.SafetyAnswered(question, Answer.NOT_SURE, "since May", opens_point=True, is_urgent=False)
    visit = released_visit(pack).then(changed)
    answers = [entry for entry in course(visit.history, pack)["health"] if entry["id"] == question]
    assert len(answers) == 2
    assert (answers[-1]["answer"], answers[-1]["detail"]) == ("not_sure", "since May")


def test_what_was_told_of_the_pain_is_there_in_words(pack: Pack, signed: SampleVisit) -> None:
    words = pack.words_in("en").pain
    placed = next(event.fact for event in signed.history if isinstance(event.fact, events.PainPlaced))
    entry = course(signed.history, pack)["pain"][0]
    assert words is not None
    assert [zone["words"] for zone in entry["zones"]] == [words.zone(zone) for zone in placed.zones]
    assert entry["question"] == words.place


def test_who_helped_and_how_it_was_signed_is_there(pack: Pack) -> None:
    helped = prepared_visit(pack).then(events.CompanyStated((Help.READING,), "Sample Helper"))
    assert course(helped.history, pack)["company"]["name"] == "Sample Helper"
    (signature,) = course(signed_visit(pack, method=SignMethod.MARK).history, pack)["signatures"]
    assert (signature["method"], signature["witness"]) == ("mark", "Sample Witness")
    assert [statement["id"] for statement in signature["statements"]] == list(pack.structure.statements)


def test_an_answer_that_was_taken_over_in_person_is_there_once_and_says_whose_it_is(pack: Pack) -> None:
    helper, patient = (Actor(role, "patient-1", "kiosk-1") for role in (Role.HELPER, Role.PATIENT))
    visit = prepared_visit(pack).then(events.Decided(Decision.TALK_FIRST), helper)
    decided = course(visit.history, pack)["decisions"]
    after = course(visit.then(events.AnswerTakenOver("decision"), patient).history, pack)
    assert after["decisions"] == decided
    assert [(one["answer"], one["by"]) for one in after["taken_over"]] == [("decision", "patient")]


def test_a_topic_that_was_taken_back_says_so(pack: Pack) -> None:
    raised = events.TopicRaised("written:9", TopicKind.WRITTEN, "Can I swim?")
    visit = prepared_visit(pack).then(raised).then(events.TopicDropped("written:9"))
    (question,) = course(visit.history, pack)["questions"]
    assert (question["words"], question["is_taken_back"]) == ("Can I swim?", True)


def test_the_record_names_content_and_journal(pack: Pack, signed: SampleVisit) -> None:
    source = form_source(signed)
    record = visit_record(source, FormKind.CONSENT)
    bodies = b"\n".join(encode_event(event) for event in signed.history)
    assert record["course"]["content"]["sha256"] == pack.hash
    assert record["journal"] == {
        "visit_id": signed.state.visit_id,
        "events": len(signed.history),
        "events_sha256": sha256_hex(bodies),
        "head_link": source.journal_link,
    }


def test_the_record_is_plain_json_and_always_the_same(signed: SampleVisit) -> None:
    record = visit_record(form_source(signed), FormKind.CONSENT)
    data = canonical_bytes(record)
    assert json.loads(data) == record
    assert data == canonical_bytes(visit_record(form_source(signed), FormKind.CONSENT))


def test_drawn_strokes_are_named_by_their_hash_alone(pack: Pack, signed: SampleVisit) -> None:
    (signature,) = course(signed.history, pack)["signatures"]
    assert len(signature["strokes_sha256"]) == 64
    assert "strokes" not in signature


def test_every_kind_of_event_is_written_down_or_left_out_on_purpose(pack: Pack) -> None:
    actor = Actor(Role.PATIENT, "patient-1", "kiosk-1")
    visit = prepared_visit(pack).then(events.HelpCalled(), actor).then(events.Paused(PauseReason.BREAK), actor)
    assert course(visit.history, pack) == course(prepared_visit(pack).history, pack)
