"""Whether a kept form still counts, and which one took its place."""

from __future__ import annotations

from kiosk.visit.rules import decision, kiosk, reception, revoking, signing, take_home
from kiosk.visit.standing import Void, Why, replaced_by, void_of, void_of_paper
from kiosk.visit.terms import Decision, FormKind
from tests.unit.visit.clinic_day import CONSENT, REVOCATION, SHA, ClinicDay


def sealed_anew(day: ClinicDay, code: str, sha256: str) -> None:
    day.release()
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code=code, sha256=sha256)


def test_a_form_that_everybody_signed_counts_and_an_unknown_one_is_no_matter() -> None:
    state = ClinicDay().done().state
    assert void_of(state, "AB-1") is None
    assert void_of(state, "ZZ-9") is None


def test_a_form_that_was_set_aside_says_why_since_when_and_what_took_its_place() -> None:
    day = ClinicDay().done()
    day.doctor(signing.supersede, reason="another joint")
    at = day.clock.now()
    assert void_of(day.state, "AB-1") == Void(Why.SET_ASIDE, at, "another joint", "")
    sealed_anew(day, "CD-2", "22" * 32)
    assert void_of(day.state, "AB-1") == Void(Why.SET_ASIDE, at, "another joint", "CD-2")
    assert void_of(day.state, "CD-2") is None


def test_of_three_forms_each_names_the_one_right_after_it() -> None:
    day = ClinicDay().done()
    for number, code in ((2, "CD-2"), (3, "EF-3")):
        day.doctor(signing.supersede, reason=f"change {number}")
        sealed_anew(day, code, f"{number}{number}" * 32)
    assert [replaced_by(day.state, code) for code in ("AB-1", "CD-2", "EF-3", "ZZ-9")] == ["CD-2", "EF-3", "", ""]
    assert [old.document_code for old in day.state.set_aside] == ["AB-1", "CD-2"]


def test_a_note_for_the_talk_no_longer_counts_once_the_patient_decides_anew() -> None:
    day = ClinicDay().decided(Decision.TALK_FIRST)
    day.program(signing.seal, form=FormKind.TALK_FIRST, document_code="TF-1", sha256="33" * 32)
    day.patient(decision.decide, decision=Decision.AGREE)
    assert void_of(day.state, "TF-1") == Void(Why.DECIDED_ANEW)


def test_a_consent_that_was_taken_back_names_the_form_that_says_so() -> None:
    day = ClinicDay().taking_back()
    day.patient(revoking.revoke, REVOCATION)
    day.program(signing.seal, form=FormKind.REVOCATION, document_code="RV-1", sha256="44" * 32)
    assert void_of(day.state, "AB-1") == Void(Why.TAKEN_BACK, day.state.revoked_at, by="RV-1")
    assert void_of(day.state, "RV-1") is None


def test_a_consent_expires_after_the_clinics_number_of_weeks() -> None:
    day = ClinicDay().done()
    day.later(weeks=4)
    day.program(reception.expire, validity_weeks=4)
    assert void_of(day.state, "AB-1") == Void(Why.EXPIRED, day.clock.now())


SHEET, PAGE, LETTER = "55" * 32, "66" * 32, "77" * 32


def with_sheet() -> ClinicDay:
    day = ClinicDay().done()
    day.program(take_home.keep_take_home, document_code="TH-1", sha256=SHEET)
    return day


def test_every_paper_of_a_consent_that_counts_counts_and_an_unknown_one_is_no_matter() -> None:
    state = with_sheet().state
    assert [void_of_paper(state, sha256) for sha256 in (*state.kept_papers, "ff" * 32)] == [None, None, None]


def test_the_sheet_to_take_home_counts_no_longer_than_its_consent() -> None:
    day = with_sheet()
    day.reception(revoking.revoke_on_paper, scan_sha256=LETTER)
    taken_back = Void(Why.TAKEN_BACK, day.state.revoked_at)
    assert [void_of_paper(day.state, one) for one in (SHA, SHEET, LETTER)] == [taken_back, taken_back, None]

    old = with_sheet()
    old.later(weeks=4)
    old.program(reception.expire, validity_weeks=4)
    expired = Void(Why.EXPIRED, old.state.expired_at)
    assert [void_of_paper(old.state, one) for one in (SHA, SHEET)] == [expired, expired]


def test_the_page_that_was_signed_on_paper_counts_until_the_consent_is_taken_back() -> None:
    day = ClinicDay().released()
    day.reception(reception.sign_on_paper, scan_sha256=PAGE)
    assert void_of_paper(day.state, PAGE) is None
    day.reception(revoking.revoke_on_paper, scan_sha256=LETTER)
    assert void_of_paper(day.state, PAGE) == Void(Why.TAKEN_BACK, day.state.revoked_at)
    assert void_of_paper(day.state, LETTER) is None


def test_the_kiosk_opens_a_form_that_was_set_aside_again() -> None:
    day = ClinicDay().done()
    day.doctor(signing.supersede, reason="another joint")
    day.patient(kiosk.claim)
    sealed_anew(day, "CD-2", "22" * 32)
    assert day.state.current_form is not None
