"""A re-check signed on the printed sheet: which consent it adds to, what it tells the doctor, how long it counts."""

from __future__ import annotations

import pytest

from kiosk.errors import VisitError
from kiosk.visit import events
from kiosk.visit.brief import brief
from kiosk.visit.fold import fold
from kiosk.visit.outline import Answer
from kiosk.visit.rules import doctor, kiosk, reception, revoking, signing
from kiosk.visit.rules.rechecking import (
    answer_recheck,
    close_recheck,
    code_of_sheet,
    decide_recheck,
    open_recheck,
    recheck_on_paper,
    sign_recheck,
)
from kiosk.visit.standing import Void, Why, void_of, void_of_paper
from kiosk.visit.state import Ending, PointKind, Stage
from kiosk.visit.terms import Decision, FormKind, SettledBy
from tests.unit.visit.clinic_day import CONSENT, RECEPTION, RECHECK, ClinicDay, refused

PAGE, OTHER_PAGE, SIGNED_PAGE, LETTER = "66" * 32, "67" * 32, "99" * 32, "88" * 32


def keeps(day: ClinicDay, scan: str = PAGE, sheet: str = "") -> tuple[events.Fact, ...]:
    """Reception keeps the scan of a sheet, by default of the one that was printed just now."""
    return tuple(day.reception(recheck_on_paper, scan_sha256=scan, sheet_code=sheet or code_of_sheet(day.state)))


def signed_on_paper() -> ClinicDay:
    day = ClinicDay().released()
    day.reception(reception.sign_on_paper, scan_sha256=SIGNED_PAGE)
    return day


def rechecked_at_the_kiosk(day: ClinicDay, code: str = "CD-2", sha256: str = "22" * 32) -> None:
    day.reception(open_recheck, code="112233", moved_reason="moved")
    day.patient(kiosk.claim)
    day.answer_today()
    day.patient(decide_recheck, decision=Decision.AGREE)
    day.patient(sign_recheck, RECHECK)
    day.program(signing.seal, form=FormKind.RECHECK, document_code=code, sha256=sha256)


def signed_anew(day: ClinicDay, code: str = "EF-3") -> None:
    """The doctor set the consent aside, and another one took its place."""
    day.doctor(signing.supersede, reason="another joint")
    day.settle_all()
    day.release()
    day.patient(kiosk.claim)
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code=code, sha256="33" * 32)


# ---- keeping it


def test_it_is_kept_with_its_scan_and_names_the_consent_that_it_adds_to() -> None:
    day = ClinicDay().done()
    sheet = code_of_sheet(day.state)
    assert keeps(day) == (events.RecheckedOnPaper(PAGE, "AB-1", sheet),)
    assert day.state.stage is Stage.DONE
    assert PAGE in day.state.kept_papers
    day.doctor(recheck_on_paper, scan_sha256=OTHER_PAGE, sheet_code=sheet)
    assert [one.scan_sha256 for one in day.state.recheck_scans] == [PAGE, OTHER_PAGE]


def test_it_closes_the_one_that_waits_at_the_kiosk() -> None:
    day = ClinicDay().done()
    day.reception(open_recheck, code="112233", moved_reason="moved")
    facts = keeps(day)
    assert [type(fact) for fact in facts] == [events.RecheckClosed, events.RecheckedOnPaper]
    assert day.state.stage is Stage.DONE


def test_a_consent_signed_on_paper_is_re_checked_on_paper() -> None:
    day = signed_on_paper()
    sheet = code_of_sheet(day.state)
    assert keeps(day) == (events.RecheckedOnPaper(PAGE, "", sheet),)


def test_nothing_is_re_checked_on_paper_where_no_consent_counts() -> None:
    for day in (ClinicDay().released(), ClinicDay().taking_back()):
        with refused("VISIT-NOT-NOW"):
            day.reception(recheck_on_paper, scan_sha256=PAGE, sheet_code="7F3K-92QD")
        with refused("VISIT-NOT-NOW"):
            code_of_sheet(day.state)
    with refused("VISIT-NOT-SEALED"):
        code_of_sheet(ClinicDay().signed().state)
    with refused("VISIT-NOT-YOURS"):
        ClinicDay().done().patient(recheck_on_paper, scan_sha256=PAGE, sheet_code="7F3K-92QD")


def test_the_very_same_scan_is_kept_once() -> None:
    day = ClinicDay().done()
    keeps(day)
    assert keeps(day) == ()


def test_it_waits_for_the_form_of_one_that_was_signed_at_the_kiosk_just_before() -> None:
    day = ClinicDay().rechecking()
    day.answer_today()
    day.patient(decide_recheck, decision=Decision.AGREE)
    day.patient(sign_recheck, RECHECK)
    with refused("VISIT-NOT-SEALED"):
        keeps(day)


# ---- whose sheet it is


def test_the_code_on_the_sheet_is_known_however_it_is_typed() -> None:
    day = ClinicDay().done()
    typed = code_of_sheet(day.state).replace("-", " ").lower()
    assert keeps(day, sheet=f" {typed}")


def test_a_sheet_says_the_same_code_at_every_printing_and_another_for_another_consent() -> None:
    day = ClinicDay().sealed()
    sheet = code_of_sheet(day.state)
    day.doctor(signing.countersign, authenticated_at=day.clock.now())
    assert code_of_sheet(day.state) == sheet
    signed_anew(day)
    assert len({sheet, code_of_sheet(day.state), code_of_sheet(signed_on_paper().state)}) == 3


def test_a_sheet_of_a_consent_that_was_replaced_is_never_attached_to_the_new_one() -> None:
    day = ClinicDay().done()
    old = code_of_sheet(day.state)
    signed_anew(day)
    with pytest.raises(VisitError, match=f"Sheet {old} adds to form AB-1, which does not count any more") as caught:
        keeps(day, sheet=old)
    assert caught.value.code == "VISIT-OTHER-SHEET"
    assert "print a new sheet" in caught.value.remedy
    assert day.state.recheck_scans == ()


def test_a_sheet_of_somebody_else_is_refused_without_telling_the_right_code() -> None:
    day = ClinicDay().done()
    with pytest.raises(VisitError, match="7F3K-92QD is no sheet of this visit") as caught:
        keeps(day, sheet="7F3K-92QD")
    assert code_of_sheet(day.state) not in str(caught.value)
    with refused("VISIT-SHEET-CODE-MISSING"):
        keeps(day, sheet=" - ")


def test_the_code_of_the_consent_form_which_the_sheet_names_too_is_not_taken_for_the_sheets() -> None:
    day = ClinicDay().done()
    signed_anew(day, "7F3K-92QD")
    with pytest.raises(VisitError, match="is the code of a form, and not of the sheet") as caught:
        keeps(day, sheet="7F3K-92QD")
    assert caught.value.remedy == "Type the code that stands at the foot of each page of the sheet."


# ---- what the doctor is told


def test_it_is_a_point_for_the_doctor_who_notes_it_after_the_signature() -> None:
    day = ClinicDay().done()
    keeps(day)
    told = brief(day.state, day.outline, day.clock.today())
    assert [(one.point.id, one.point.kind, one.is_urgent) for one in told.open_points] == [
        ("recheck:paper", PointKind.RECHECK, False)
    ]
    assert told.recheck_on_paper == day.state.recheck_scans[-1]
    day.doctor(doctor.settle_point, point_id="recheck:paper", by=SettledBy.NOTED, note="Read: nothing has changed.")
    assert day.open_points == []
    keeps(day, OTHER_PAGE)
    assert day.open_points == ["recheck:paper"], "another sheet is another thing to read"


def test_one_from_before_the_sheet_was_asked_for_opens_nothing_in_hindsight() -> None:
    """Else the summary row that was kept with it would not follow from the journal any more."""
    day = ClinicDay().done()
    older = events.Event(
        "visit-1", day.state.seq + 1, day.clock.now(), RECEPTION, events.RecheckedOnPaper(PAGE, "AB-1")
    )
    state = fold(day.state, older)
    assert [one.scan_sha256 for one in state.recheck_scans] == [PAGE]
    assert state.open_points == ()


def test_the_point_of_a_consent_signed_on_paper_is_noted_behind_the_visits_end() -> None:
    day = signed_on_paper()
    keeps(day)
    assert (day.state.ending, day.open_points) == (Ending.ON_PAPER, ["recheck:paper"])
    day.doctor(doctor.settle_point, point_id="recheck:paper", by=SettledBy.NOTED, note="Read.")
    assert day.open_points == []


def test_what_was_answered_at_the_kiosk_before_stays_in_the_brief() -> None:
    day = ClinicDay().rechecking()
    day.patient(answer_recheck, question_id="thinner", answer=Answer.YES, detail="since Monday")
    keeps(day)
    told = brief(day.state, day.outline, day.clock.today())
    assert told.recheck is not None
    assert told.recheck.answers["thinner"].detail == "since Monday"
    assert day.open_points == ["recheck:thinner", "recheck:paper"]


def test_one_at_the_kiosk_behind_it_is_what_the_brief_tells_of() -> None:
    day = ClinicDay().done()
    keeps(day)
    rechecked_at_the_kiosk(day)
    assert brief(day.state, day.outline, day.clock.today()).recheck_on_paper is None
    assert day.open_points == ["recheck:paper"], "nobody has read the sheet yet"


# ---- how long it counts: the same for one on paper and one that was signed at the kiosk


def names(day: ClinicDay, paper: str) -> Void | None:
    return void_of_paper(day.state, PAGE) if paper == "scan" else void_of(day.state, "CD-2")


def with_one(paper: str) -> ClinicDay:
    day = ClinicDay().done()
    if paper == "scan":
        keeps(day)
    else:
        rechecked_at_the_kiosk(day)
    return day


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_a_re_check_counts_as_long_as_its_consent(paper: str) -> None:
    day = with_one(paper)
    assert names(day, paper) is None
    day.reception(revoking.revoke_on_paper, scan_sha256=LETTER)
    assert names(day, paper) == Void(Why.TAKEN_BACK, day.state.revoked_at)


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_a_re_check_expires_with_its_consent(paper: str) -> None:
    day = with_one(paper)
    day.later(weeks=4)
    day.program(reception.expire, validity_weeks=4)
    assert names(day, paper) == Void(Why.EXPIRED, day.state.expired_at)


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_a_re_check_goes_with_the_consent_that_is_set_aside_and_no_other_consent_takes_its_place(paper: str) -> None:
    day = with_one(paper)
    at = day.clock.now()
    signed_anew(day)
    assert names(day, paper) == Void(Why.SET_ASIDE, at, "another joint")


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_a_later_one_on_paper_takes_the_place_of_a_re_check(paper: str) -> None:
    day = with_one(paper)
    keeps(day, OTHER_PAGE)
    assert names(day, paper) == Void(Why.REPLACED)
    assert void_of_paper(day.state, OTHER_PAGE) is None


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_a_later_one_at_the_kiosk_takes_the_place_of_a_re_check(paper: str) -> None:
    day = with_one(paper)
    rechecked_at_the_kiosk(day, "GH-4", "44" * 32)
    assert names(day, paper) == Void(Why.REPLACED, by="GH-4")
    assert void_of(day.state, "GH-4") is None


@pytest.mark.parametrize("paper", ["scan", "form"])
def test_one_that_is_closed_without_a_signature_takes_no_place(paper: str) -> None:
    day = with_one(paper)
    day.reception(open_recheck, code="445566", moved_reason="moved")
    day.reception(close_recheck)
    assert names(day, paper) is None


def test_one_whose_place_another_on_paper_took_is_neither_countersigned_nor_made_again() -> None:
    day = with_one("form")
    assert day.state.form_to_countersign is not None
    keeps(day)
    assert day.state.form_to_countersign is None
    with refused("VISIT-NOT-SIGNED"):
        day.program(signing.seal, form=FormKind.RECHECK, document_code="GH-4", sha256="44" * 32)
    rechecked_at_the_kiosk(day, "GH-4", "44" * 32)
    assert day.state.form_to_countersign is not None
