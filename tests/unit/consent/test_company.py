"""What a form and its record say of who helped at the screen."""

from __future__ import annotations

import pytest

from kiosk.consent.blocks import FormContent, Signatures, Statements, text_of
from kiosk.consent.content import consent_content, decline_content, recheck_content
from kiosk.consent.evidence import course
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.terms import Decision, FormKind, Help, Relation, SignMethod
from tests.builders.form import form_source
from tests.builders.visit import (
    HELPER,
    decided_visit,
    helped_by_daughter,
    rechecked_visit,
    released_visit,
    sample_pack,
    signature_strokes,
    signed_visit,
    translated_visit,
)
from tests.unit.consent.test_content import said

DAUGHTER = "Sample Daughter (relative): read aloud, touched the screen for the patient"
OWN_WISH = f"This is what I want myself. I had help at the screen: {DAUGHTER}."


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack()


def statements(content: FormContent) -> tuple[list[str], bool]:
    block = next(block for block in content.blocks if isinstance(block, Statements))
    return [text_of(runs) for runs in block.items], block.is_touched


def test_a_form_names_who_helped_with_what_and_what_her_hand_touched(pack: Pack) -> None:
    words = said(consent_content(form_source(released_visit(pack, is_helped=True))))
    assert DAUGHTER in words
    assert (
        "Touched by a helper’s hand, as you said it: the questions on what was explained; your decision. "
        "You then said these points back to the doctor. "
        "You answered the questions about pain and health without the helper."
    ) in words


def test_a_form_of_somebody_who_did_it_alone_says_nothing_of_a_hand(pack: Pack) -> None:
    words = said(consent_content(form_source(signed_visit(pack))))
    assert "Nobody helped" in words
    assert "helper" not in words
    assert "This is what I want myself" not in words


def test_the_signatory_says_that_it_is_the_own_wish_and_the_form_shows_it(pack: Pack) -> None:
    released = released_visit(pack, is_helped=True)
    open_, touched = statements(consent_content(form_source(released)))
    assert (open_[-1], touched) == (OWN_WISH, False), "before the signature, and on paper, it is to be touched"
    signed = events.Signed(
        FormKind.CONSENT, SignMethod.DRAWN, pack.structure.statements, signature_strokes(), is_own_wish=True
    )
    visit = released.then(signed)
    assert statements(consent_content(form_source(visit))) == ([*open_[:-1], OWN_WISH], True)
    assert course(visit.history, pack)["signatures"][-1]["is_own_wish"] is True


def test_who_declines_with_help_says_it_too(pack: Pack) -> None:
    lines, _ = statements(decline_content(form_source(released_visit(pack, Decision.DECLINE, is_helped=True))))
    assert lines[-1] == OWN_WISH


def test_two_helpers_are_named_one_after_the_other(pack: Pack) -> None:
    words = said(consent_content(form_source(translated_visit(pack))))
    assert f"{DAUGHTER}; Sample Interpreter (interpreter): translated" in words
    assert "without the helper" in words, "another helper does not undo what was answered alone"


@pytest.mark.parametrize(
    ("relation", "title", "name"),
    [
        (Relation.RELATIVE, "Person who translated", "Sample Translator (relative)"),
        (Relation.FRIEND, "Person who translated", "Sample Translator (friend)"),
        (Relation.INTERPRETER, "Interpreter", "Sample Translator"),
        (Relation.STAFF, "Interpreter", "Sample Translator"),
    ],
)
def test_only_an_interpreter_is_called_one(pack: Pack, relation: Relation, title: str, name: str) -> None:
    stated = events.CompanyStated((Help.TRANSLATING,), "Sample Translator", relation)
    content = consent_content(form_source(released_visit(pack).then(stated)))
    places = [place for block in content.blocks if isinstance(block, Signatures) for place in block.places]
    assert (places[2].title, places[2].fields[0].value) == (title, name)


def test_the_record_has_every_change_of_help_and_every_helped_answer(pack: Pack) -> None:
    visit = helped_by_daughter(decided_visit(pack)).then(events.CompanyStated(()))
    record = course(visit.history, pack)
    assert [(one["relation"], one["helps_with"]) for one in record["helpers"]] == [
        ("relative", ["reading", "touching"]),
        ("", []),
    ]
    assert [(one["is_alone"], one["by"]) for one in record["alone"]] == [(True, "helper")]
    assert {attempt["by"] for attempt in record["checks"]} == {"helper"}
    assert all(attempt.get("wants_say_back", False) is attempt["was_right"] for attempt in record["checks"])
    assert {answer["by"] for answer in record["health"]} == {"patient"}
    assert [decided.get("by") for decided in record["decisions"]] == ["helper"]


def test_the_record_of_a_visit_without_help_is_as_it_always_was(pack: Pack) -> None:
    record = course(signed_visit(pack).history, pack)
    assert not {"helpers", "alone"} & record.keys()
    told = [*record["pain"], *record["questions"], *record["decisions"], record["goals"]]
    assert not any("by" in one for one in told)
    assert "is_own_wish" not in record["signatures"][-1]


def test_the_form_of_the_day_names_the_help_of_the_day_alone(pack: Pack) -> None:
    visit = rechecked_visit(pack, signs=False)
    neighbour = events.CompanyStated((Help.TOUCHING,), "Sample Neighbour", Relation.FRIEND)
    today = visit.then(neighbour).then(events.RecheckDecided(Decision.AGREE), HELPER)
    words = said(recheck_content(form_source(today)))
    assert "Sample Neighbour (friend): touched the screen for the patient" in words
    before = helped_by_daughter(visit)
    assert "Sample Daughter" not in said(recheck_content(form_source(before)))
