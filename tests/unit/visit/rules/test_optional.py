"""What is asked beside the treatment: each a yes or no of its own, never bound up with the consent."""

from __future__ import annotations

import pytest

from kiosk.visit import course, events
from kiosk.visit.course import Phase
from kiosk.visit.outline import Chapter
from kiosk.visit.rules import decision, kiosk, reception, revoking, signing
from kiosk.visit.rules.optional import answer_optional, take_back_optional
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Actor, Decision, FormKind, Signatory
from tests.builders.outline import OPTIONAL
from tests.unit.visit.clinic_day import CONSENT, DECLINE, DOCTOR, HELPER, RECEPTION, REVOCATION, ClinicDay, refused

GUARDIAN = Signatory(is_patient=False, name="Sample Guardian", document="X1", basis="court order")


def a_day() -> ClinicDay:
    return ClinicDay(optional=OPTIONAL)


def answered(day: ClinicDay, *, photos: bool = True, research: bool = False) -> ClinicDay:
    day.does(day.signatory, answer_optional, consent_id="photos", is_given=photos)
    day.does(day.signatory, answer_optional, consent_id="research", is_given=research)
    return day


def test_each_is_asked_after_the_decision_to_agree_and_before_the_wait() -> None:
    day = a_day().all_seen()
    day.patient(decision.decide, decision=Decision.AGREE)
    for consent_id in OPTIONAL:
        assert (day.place.phase, day.place.stop_id) == (Phase.OPTIONAL_CONSENT, consent_id)
        assert course.chapter_at(day.state, day.outline) is Chapter.DECISION
        day.patient(answer_optional, consent_id=consent_id, is_given=False)
    assert day.place.phase is Phase.WAITING


@pytest.mark.parametrize("choice", [Decision.TALK_FIRST, Decision.DECLINE])
def test_who_does_not_agree_is_not_asked(choice: Decision) -> None:
    day = a_day().decided(choice)
    assert day.place.phase is Phase.WAITING
    with refused("VISIT-NOT-NOW"):
        day.patient(answer_optional, consent_id="photos", is_given=True)


def test_no_answer_touches_release_or_open_points() -> None:
    day = a_day().released()
    answered(day)
    assert day.state.stage is Stage.RELEASED
    assert day.place.phase is Phase.SIGNING
    assert day.open_points == []


def test_an_answer_may_be_changed_until_the_signature_and_the_same_again_is_nothing_new() -> None:
    day = answered(a_day().released())
    assert day.patient(answer_optional, consent_id="photos", is_given=True) == ()
    day.patient(answer_optional, consent_id="photos", is_given=False)
    assert not day.state.optional_consents["photos"].counts
    day.patient(signing.sign, CONSENT)
    with refused("VISIT-NOT-NOW"):
        day.patient(answer_optional, consent_id="photos", is_given=True)


@pytest.mark.parametrize("is_given", [True, False])
def test_the_consent_is_signed_whatever_the_answers_but_not_without_them(is_given: bool) -> None:
    day = a_day().released()
    with refused("VISIT-OPTIONAL-OPEN"):
        day.patient(signing.sign, CONSENT)
    answered(day, photos=is_given, research=is_given)
    day.patient(signing.sign, CONSENT)
    assert day.state.stage is Stage.SIGNED


def test_declining_needs_no_answer() -> None:
    day = a_day().released(Decision.DECLINE)
    day.patient(signing.sign, DECLINE)
    assert day.state.ending is Ending.DECLINED


def test_only_the_signatory_answers_and_only_what_is_asked() -> None:
    day = a_day().decided()
    with refused("VISIT-NOT-YOURS"):
        day.does(HELPER, answer_optional, consent_id="photos", is_given=True)
    with refused("VISIT-OPTIONAL-UNKNOWN"):
        day.patient(answer_optional, consent_id="film", is_given=True)
    guarded = ClinicDay(optional=OPTIONAL, signatory=GUARDIAN).decided()
    with refused("VISIT-NOT-YOURS"):
        guarded.patient(answer_optional, consent_id="photos", is_given=True)
    assert answered(guarded).state.optional_consents["photos"].counts


def test_a_new_form_keeps_the_answers_and_they_may_be_changed_again() -> None:
    day = answered(a_day().released())
    day.patient(signing.sign, CONSENT)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256="aa" * 32)
    day.doctor(signing.supersede, reason="another joint")
    assert day.place.phase is Phase.WAITING
    day.patient(answer_optional, consent_id="photos", is_given=False)
    assert not day.state.optional_consents["photos"].counts


# ---- taking a yes back


def signed() -> ClinicDay:
    day = answered(a_day().released())
    day.patient(signing.sign, CONSENT)
    return day


def test_a_yes_is_taken_back_after_the_signature_and_the_consent_stays() -> None:
    day = signed()
    day.reopen_to_take_back()
    assert day.patient(take_back_optional, consent_id="photos") == (events.OptionalConsentTakenBack("photos"),)
    kept = day.state.optional_consents["photos"]
    assert (kept.is_given, kept.counts, kept.taken_back_at) == (True, False, day.clock.now())
    assert day.patient(take_back_optional, consent_id="photos") == ()
    assert day.patient(take_back_optional, consent_id="research") == (), "a no is nothing to take back"
    day.patient(revoking.close_revocation)
    assert day.state.stage is Stage.SIGNED
    assert not day.state.optional_consents["photos"].counts


@pytest.mark.parametrize("hand", [HELPER, RECEPTION, DOCTOR])
def test_nobody_but_the_signatory_takes_one_back(hand: Actor) -> None:
    day = signed()
    day.reopen_to_take_back()
    with refused("VISIT-NOT-YOURS"):
        day.does(hand, take_back_optional, consent_id="photos")


def test_taking_the_consent_back_leaves_the_others_as_they_are() -> None:
    day = signed()
    day.reopen_to_take_back()
    day.patient(revoking.revoke, REVOCATION)
    assert day.state.ending is Ending.REVOKED
    assert day.state.optional_consents["photos"].counts


def test_before_the_signature_it_is_changed_and_not_taken_back() -> None:
    day = answered(a_day().released())
    with refused("VISIT-NOT-NOW"):
        day.patient(take_back_optional, consent_id="photos")


def test_a_consent_on_paper_lets_it_be_taken_back_as_well() -> None:
    day = answered(a_day().released())
    day.reception(reception.sign_on_paper, scan_sha256="99" * 32)
    day.reopen_to_take_back()
    day.patient(take_back_optional, consent_id="photos")
    assert not day.state.optional_consents["photos"].counts


def test_a_yes_after_taking_it_back_counts_again_on_a_new_form() -> None:
    day = signed()
    day.reopen_to_take_back()
    day.patient(take_back_optional, consent_id="photos")
    day.patient(revoking.close_revocation)
    day.program(signing.seal, form=FormKind.CONSENT, document_code="AB-1", sha256="aa" * 32)
    day.doctor(signing.supersede, reason="another joint")
    day.patient(kiosk.claim)
    day.patient(answer_optional, consent_id="photos", is_given=True)
    assert day.state.optional_consents["photos"].counts


def test_the_code_brings_the_patient_back_to_the_next_one_without_an_answer() -> None:
    day = a_day().decided()
    day.patient(answer_optional, consent_id="photos", is_given=True)
    day.later(minutes=20)
    day.patient(kiosk.claim)
    assert day.place.stop_id == "research"
