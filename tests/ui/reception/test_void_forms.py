"""Which paper counts, at reception's desk: said at the form, at its printing and at its saving."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.ui.reception.services import FormLine
from kiosk.ui.reception.wording import word
from kiosk.visit.standing import Why
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind
from tests.ui.reception.stage import ONE, SHA, SampleReception, row

NEW = "cd" * 32
OLD = FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 1, void=Why.SET_ASIDE, replaced_by="K7QX-3M9D")
SIGNED_ANEW = FormLine(NEW, FormKind.CONSENT, "K7QX-3M9D", True, 0)


def opened(*forms: FormLine, stage: Stage = Stage.DONE, ending: Ending | None = None) -> SampleReception:
    """Open a visit that has these forms."""
    made = SampleReception([row("v1", ONE, stage, ending=ending)])
    made.acts.forms["v1"] = forms
    made.page.open("visit:v1")
    return made


def shown(stage: SampleReception) -> list[dict[str, Any]]:
    visit = stage.page.visit_part
    assert visit is not None
    return [dict(form) for form in visit.property("forms")]


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """View-models need an application."""


@pytest.mark.parametrize(
    ("void", "by", "words"),
    [
        (Why.SET_ASIDE, "K7QX-3M9D", "It does not count any more: K7QX-3M9D took its place"),
        (
            Why.SET_ASIDE,
            "",
            "It does not count any more: the doctor set it aside, and the patient signs a new one",
        ),
        (Why.REPLACED, "K7QX-3M9D", "It does not count any more: K7QX-3M9D took its place"),
        (Why.REPLACED, "", "It does not count any more: a later re-check took its place"),
        (Why.TAKEN_BACK, "RV-1", "It does not count any more: the patient took the consent back"),
        (Why.EXPIRED, "", "It does not count any more: the consent has expired"),
        (Why.DECIDED_ANEW, "", "It does not count any more"),
    ],
)
def test_a_form_that_no_longer_counts_says_why_without_a_word_of_the_doctors(void: Why, by: str, words: str) -> None:
    form = FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 0, void=void, replaced_by=by)
    (line,) = shown(opened(form))
    assert (line["state"], line["isComplete"], line["isVoid"]) == (words, False, True)


def test_what_comes_next_to_print_is_the_form_that_counts() -> None:
    stage = opened(OLD, SIGNED_ANEW)
    stage.page.printNext()
    assert stage.page.papers_part.property("title") == "Consent form K7QX-3M9D"
    assert stage.page.papers_part.property("void") == ""


def test_printing_an_old_form_says_that_it_does_not_count() -> None:
    stage = opened(OLD, SIGNED_ANEW)
    stage.page.askPaper("print", SHA)
    assert stage.page.papers_part.property("void") == "It does not count any more: K7QX-3M9D took its place"


def test_the_desk_knows_what_happens_after_a_form_was_set_aside() -> None:
    alone = FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 1, void=Why.SET_ASIDE)
    visit = opened(alone, stage=Stage.WAITING).page.visit_part
    assert visit is not None
    assert visit.property("next") == (
        "The doctor corrects the form. Then the patient signs anew: the code opens the visit again."
    )


def test_of_an_expired_consent_the_desk_says_what_to_do() -> None:
    form = FormLine(SHA, FormKind.CONSENT, "7F3K-92QD", True, 1, void=Why.EXPIRED)
    visit = opened(form, stage=Stage.ENDED, ending=Ending.EXPIRED).page.visit_part
    assert visit is not None
    assert visit.property("next") == "The consent has expired. Prepare a new visit before the treatment."


def test_a_decline_that_waits_for_the_doctor_is_no_consent_to_take_back_or_re_check() -> None:
    form = FormLine(SHA, FormKind.DECLINE, "7F3K-92QD", False, 0)
    visit = opened(form, stage=Stage.SIGNED).page.visit_part
    assert visit is not None
    assert not visit.property("canTakeBack")
    assert not visit.property("canRecheck")


def test_every_kind_of_form_has_a_name() -> None:
    assert all(word(kind) for kind in FormKind)
