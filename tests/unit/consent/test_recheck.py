"""The form of the re-check: the questions of the screen, today's answers beside the first, and what changed since."""

from __future__ import annotations

import pytest

from kiosk.consent.blocks import Heading, Signatures, Statements, Table, Words, text_of
from kiosk.consent.content import consent_content, recheck_content, taken_back_content
from kiosk.consent.evidence import course, visit_record
from kiosk.consent.record_check import _must_stand
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.terms import Decision, FormKind
from tests.builders.form import form_source, form_words
from tests.builders.visit import DOCTOR, SampleVisit, rechecked_visit, sample_pack


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack()


def texts(visit: SampleVisit) -> list[str]:
    return list(recheck_content(form_source(visit, document_code="AAAA-2222")).texts())


def rows(visit: SampleVisit) -> dict[str, tuple[str, str, str]]:
    """Return by question: the answer today with its detail, and the answer before."""
    table = next(block for block in recheck_content(form_source(visit)).blocks if isinstance(block, Table))
    cells = [[cell for cell in row if isinstance(cell, Words)] for row in table.rows]
    return {text_of(asked.runs): (text_of(now.runs), now.small, text_of(then.runs)) for asked, now, then in cells}


def test_it_asks_what_the_screen_asked_and_sets_today_beside_the_first_answer(pack: Pack) -> None:
    found, words = rows(rechecked_visit(pack)), pack.words_in("en")
    asked = [*pack.structure.day_questions, *(one for one in pack.structure.safety_questions if one.ages)]
    assert list(found) == [words.question(one.id).question for one in asked]
    thinner = found[words.question("blood_thinner").question]
    assert thinner == ("Yes", "Stopped on 28 November", "Yes")
    assert found[words.question("infection").question] == ("Yes", "", "No")
    assert found[words.question("ate_today").question][2] == form_words().recheck.not_asked


def test_what_changed_since_the_first_answers_is_named(pack: Pack) -> None:
    words = pack.words_in("en")
    said = " ".join(texts(rechecked_visit(pack)))
    assert f"Changed since then: {words.question('blood_thinner').short}; {words.question('infection').short}." in said


def test_it_names_the_consent_it_adds_to_and_why_the_day_moved(pack: Pack) -> None:
    said = texts(rechecked_visit(pack, moved_reason="A place came free"))
    assert "7F3K-92QD" in said
    assert "Planned for 3 December 2026; moved: A place came free" in said
    assert not any("moved" in one for one in texts(rechecked_visit(pack)))


@pytest.mark.parametrize("decision", [Decision.AGREE, Decision.TALK_FIRST])
def test_the_sentence_that_is_signed_is_the_one_on_the_screen(pack: Pack, decision: Decision) -> None:
    content = recheck_content(form_source(rechecked_visit(pack, decision=decision)))
    statement = next(block for block in content.blocks if isinstance(block, Statements))
    said = form_words().recheck.said(talks_first=decision is Decision.TALK_FIRST)
    assert [text_of(item) for item in statement.items] == [said]
    assert statement.is_touched


def test_before_the_signature_it_says_so_and_afterwards_it_has_a_field_for_the_doctor(pack: Pack) -> None:
    before = recheck_content(form_source(rechecked_visit(pack, signs=False)))
    assert before.frame.band == form_words().states.recheck_unsigned.band
    after = recheck_content(form_source(rechecked_visit(pack)))
    assert after.frame.band == form_words().states.recheck_signed.band
    places = next(block for block in after.blocks if isinstance(block, Signatures)).places
    assert [place.field_id for place in places] == ["", "doctor"]


def test_countersigned_it_says_that_both_have_signed_and_the_consent_keeps_its_own_time(pack: Pack) -> None:
    visit = rechecked_visit(pack).then(events.FormSealed(FormKind.RECHECK, "AAAA-2222", "cd" * 32))
    signed_on = form_source(visit).moment(visit.history[-1].at)
    visit = visit.then(events.Countersigned("cd" * 32, visit.history[-1].at), DOCTOR)
    assert recheck_content(form_source(visit)).frame.band == form_words().states.recheck_complete.band
    assert signed_on not in " ".join(taken_back_content(form_source(visit)).texts())


def test_the_consent_form_says_nothing_of_it(pack: Pack) -> None:
    before = consent_content(form_source(rechecked_visit(pack, signs=False))).blocks
    headings = {block.text for block in before if isinstance(block, Heading)}
    assert form_words().recheck.answers not in headings


def test_the_record_has_every_answer_and_what_must_stand_on_the_form_stands_there(pack: Pack) -> None:
    visit = rechecked_visit(pack)
    (entry,) = course(visit.history, pack)["rechecks"]
    assert (entry["on"], entry["document_code"]) == ("2026-12-03", "7F3K-92QD")
    assert len(entry["answers"]) == len(rows(visit))
    assert [one["decision"] for one in entry["decisions"]] == ["agree"]
    source = form_source(visit, document_code="AAAA-2222")
    heard = "".join(" ".join(texts(visit)).split())
    for must in _must_stand(visit_record(source, FormKind.RECHECK)):
        assert "".join(must.split()) in heard


def test_one_on_paper_stands_in_the_record_with_its_consent_and_the_code_that_was_read_from_its_sheet(
    pack: Pack,
) -> None:
    done = rechecked_visit(pack, signs=False)
    before = done.then(events.RecheckedOnPaper("66" * 32, "7F3K-92QD"), DOCTOR)
    (entry,) = course(before.history, pack)["rechecked_on_paper"]
    assert "sheet_code" not in entry, "nobody asked for it at the time"
    now = done.then(events.RecheckedOnPaper("66" * 32, "7F3K-92QD", "BCDF-2345"), DOCTOR)
    (entry,) = course(now.history, pack)["rechecked_on_paper"]
    assert (entry["document_code"], entry["sheet_code"]) == ("7F3K-92QD", "BCDF-2345")
