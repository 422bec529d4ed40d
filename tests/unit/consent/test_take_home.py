"""The sheet to take home: what this patient needs at home, and nothing that tells a stranger whose it is."""

from __future__ import annotations

import pytest

from kiosk.consent.blocks import FormContent, Heading
from kiosk.consent.source import FormSource
from kiosk.consent.take_home import missed_checks, take_home_content
from kiosk.errors import ConsentError
from kiosk.visit.terms import TopicKind
from tests.builders.form import form_source
from tests.builders.visit import QUESTION, prepared_visit, sample_pack, signed_visit


def source(**changes: object) -> FormSource:
    return form_source(signed_visit(sample_pack()), **changes)


def said(content: FormContent) -> str:
    return " ".join(" ".join(content.texts()).split())


def test_points_that_were_missed_are_explained_again_in_the_words_of_the_pack() -> None:
    made = source()
    content = take_home_content(made)
    missed = missed_checks(made)
    checks = made.said.checks
    assert missed == tuple(check.id for check in made.pack.checks[1:3])
    inner = [block.text for block in content.blocks if isinstance(block, Heading) and block.level == 3]
    assert inner == [checks[one].explain.title for one in missed]
    for one in missed:
        assert " ".join(checks[one].explain.text.split()) in said(content)


def test_who_missed_nothing_has_no_such_part() -> None:
    made = form_source(prepared_visit(sample_pack()))
    assert missed_checks(made) == ()
    assert made.words.take_home.explained not in said(take_home_content(made))


def test_each_question_stands_with_the_doctors_answer() -> None:
    words = said(take_home_content(source()))
    assert QUESTION in words
    assert "Your doctor's answer: Yes, from the next day at noon." in words


def test_a_question_about_a_section_is_answered_by_the_pack_too() -> None:
    made = source()
    (topic,) = [one for one in made.state.topics.values() if one.kind is TopicKind.SECTION]
    in_short = made.said.sections[topic.id.partition(":")[2]].in_short
    assert " ".join(in_short.replace("**", "").split()) in said(take_home_content(made))


def test_the_lists_are_whole_and_the_signs_say_whom_to_call() -> None:
    made = source()
    words = said(take_home_content(made))
    for lines in (made.said.before, made.said.after, made.said.red_flags):
        assert all(line in words for line in lines.values())
    assert "Call us at once: +34 900 000 000" in words


def test_nobody_who_finds_it_learns_whose_it_is_or_a_health_answer() -> None:
    made = source()
    words = said(take_home_content(made))
    assert made.patient.name not in words
    assert made.day(made.patient.born_on) not in words
    assert "Acenocoumarol" not in words
    assert all(sentence not in words for sentence in made.state.personal_risks or ("no risks were stated",))
    assert made.patient.record_number in words


def test_a_pack_that_the_visit_did_not_pin_is_refused() -> None:
    with pytest.raises(ConsentError, match="FORM-OTHER-PACK"):
        take_home_content(source(pack=sample_pack("cervical_rhizolysis")))
