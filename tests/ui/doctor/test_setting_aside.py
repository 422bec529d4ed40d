"""The doctor's desk without its screen: a signed form is set aside; a decline that nobody signs is attested."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.errors import ConsentError
from kiosk.ui.doctor.note import note_of
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import Decision, FormKind, Signatory
from tests.ui.desk.stage import PASSWORD
from tests.ui.doctor.stage import SampleDoctor
from tests.ui.doctor.test_view_models import release, sign

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stage() -> SampleDoctor:
    """A patient who agreed; her record is open."""
    made = SampleDoctor()
    made.learn()
    made.open()
    return made


def note(stage: SampleDoctor) -> str:
    patient = stage.doctor.open_patient
    assert patient is not None
    return note_of(patient.consultation)


# ---- setting a signed form aside


def test_a_signed_form_is_set_aside_with_a_reason_and_the_doctors_part_can_be_corrected(stage: SampleDoctor) -> None:
    sign(stage)
    acts: Any = stage.part("release")
    assert acts.property("canSetAside")
    assert not stage.part("placement").property("isEditable")
    stage.doctor.ask("setAside")
    acts.setAside(" ")
    assert stage.doctor.property("sheet") == "setAside"
    assert stage.doctor.property("remedy") == "Write what changes."
    acts.setAside("The treatment is at one joint more.")
    assert stage.doctor.property("sheet") == ""
    assert stage.state.stage is Stage.WAITING
    assert stage.part("placement").property("isEditable")
    assert acts.property("canRelease")
    assert acts.property("standing") == (
        "Form K7QX-3M9D is set aside. Correct it and release anew; the patient signs a new form."
    )
    assert "Form K7QX-3M9D was set aside on" in note(stage)
    assert "The treatment is at one joint more." in note(stage)


def test_there_is_nothing_to_set_aside_before_the_patient_has_signed(stage: SampleDoctor) -> None:
    release(stage)
    assert not stage.part("release").property("canSetAside")


def test_the_consent_is_what_is_set_aside_while_a_re_check_waits_for_the_doctor() -> None:
    stage = SampleDoctor()
    stage.recheck_signed()
    stage.open()
    acts: Any = stage.part("release")
    assert acts.property("canSetAside")
    assert acts.property("documentCode") == "R2QX-3M9D"
    assert acts.property("setAsideCode") == "K7QX-3M9D"


# ---- a decline that nobody signs


def declined(stage: SampleDoctor) -> None:
    """The patient declined, and the doctor released that."""
    stage.learn(decision=Decision.DECLINE)
    stage.open()
    stage.doctor.ask("release")
    acts: Any = stage.part("release")
    acts.toggleAble()
    acts.release()


@pytest.fixture
def refusal() -> tuple[SampleDoctor, Any]:
    """The sheet is open on which doctor and witness confirm that nobody signs."""
    stage = SampleDoctor()
    declined(stage)
    stage.doctor.ask("refusal")
    return stage, stage.part("refusal")


def fill(part: Any, **others: str) -> None:
    for field, text in {"witness": "Sample Witness", "role": "Nurse", "name": "Sample Witness", **others}.items():
        part.write(field, text)
    part.toggle("doctor")
    part.toggle("witness")


def test_only_a_released_decline_can_be_refused(stage: SampleDoctor) -> None:
    release(stage)
    assert not stage.part("refusal").property("canRefuse")
    other = SampleDoctor()
    declined(other)
    assert other.part("refusal").property("canRefuse")


def test_doctor_and_witness_confirm_in_the_words_of_the_form(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = refusal
    part.write("witness", "Sample Witness")
    words = stage.kiosk.open("visit-1").form_words["en"].refused.attestations("Sample Patient One")
    assert [(row["who"], row["text"]) for row in part.property("statements")] == [
        ("Sample Doctor", words[0]),
        ("Sample Witness", words[1]),
    ]


@pytest.mark.parametrize(
    ("lacks", "remedy"),
    [
        ({"witness": ""}, "Write name, role and signature."),
        ({"role": " "}, "Write name, role and signature."),
        ({"name": ""}, "Write name, role and signature."),
    ],
)
def test_what_the_witness_lacks_is_said_before_the_password_is_judged(
    refusal: tuple[SampleDoctor, Any], lacks: dict[str, str], remedy: str
) -> None:
    stage, part = refusal
    fill(part, **lacks)
    part.confirm(PASSWORD)
    assert stage.doctor.property("remedy") == remedy
    assert stage.state.stage is Stage.RELEASED


def test_both_have_to_confirm_it(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = refusal
    fill(part)
    part.toggle("witness")
    part.confirm(PASSWORD)
    assert stage.doctor.property("remedy") == "Doctor and witness each tick their sentence."
    assert stage.state.refusal is None


def test_with_a_wrong_password_nothing_is_kept_and_what_was_written_stays(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = refusal
    fill(part)
    part.confirm("a wrong password")
    assert stage.doctor.property("sheet") == "refusal"
    assert stage.doctor.property("what")
    assert stage.state.refusal is None
    part.confirm(PASSWORD)
    assert stage.doctor.property("sheet") == ""


def test_what_is_confirmed_ends_the_visit_with_a_form_that_the_doctor_signed(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = refusal
    fill(part, said="Paper is paper.")
    part.confirm(PASSWORD)
    state = stage.state
    assert state.ending is Ending.DECLINED
    assert state.refusal is not None
    assert (state.refusal.witness, state.refusal.witness_role, state.refusal.said) == (
        "Sample Witness",
        "Nurse",
        "Paper is paper.",
    )
    assert (state.forms[-1].kind, state.forms[-1].is_countersigned) == (FormKind.DECLINE, True)
    assert "witness: Sample Witness, Nurse." in note(stage)


def test_it_is_the_representative_who_did_not_sign_where_there_is_one() -> None:
    stage = SampleDoctor(signatory=Signatory(False, "Sample Guardian", "ID 0000", "guardian by court order"))
    declined(stage)
    signs = "Signs for the patient: Sample Guardian · ID 0000 · guardian by court order"
    assert stage.part("brief").property("signatory") == signs
    statements = stage.part("refusal").property("statements")
    assert all("Sample Guardian" in row["text"] for row in statements)


def kept_without_its_form(refusal: tuple[SampleDoctor, Any]) -> tuple[SampleDoctor, Any]:
    """What both confirmed is kept; its form could not be made."""
    stage, part = refusal
    fill(part, said="Paper is paper.")
    stage.countersigner.makes_no_form = ConsentError("FORM-TIMEOUT", "A form was not ready.", "Try again.")
    part.confirm(PASSWORD)
    stage.countersigner.makes_no_form = None
    return stage, part


def test_what_is_kept_of_a_first_try_is_shown_and_cannot_be_written_over(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = kept_without_its_form(refusal)
    assert stage.doctor.property("what") == "A form was not ready."
    assert part.property("isKept")
    part.write("witness", "Another Witness")
    part.write("said", "Nothing.")
    part.toggle("witness")
    shown = [part.property(name) for name in ("witness", "witnessRole", "witnessSigns", "said")]
    assert shown == ["Sample Witness", "Nurse", "Sample Witness", "Paper is paper."]
    assert all(row["isTicked"] for row in part.property("statements"))
    part.confirm("")
    assert stage.doctor.property("what") == "The password is missing."
    part.confirm(PASSWORD)
    assert stage.state.ending is Ending.DECLINED


def test_the_sheet_opens_again_for_what_is_kept_and_the_password_is_all_it_asks_for(
    refusal: tuple[SampleDoctor, Any],
) -> None:
    stage, part = kept_without_its_form(refusal)
    stage.doctor.dismiss()
    assert part.property("canRefuse")
    stage.doctor.ask("refusal")
    assert part.property("witness") == "Sample Witness"
    part.confirm(PASSWORD)
    assert stage.state.ending is Ending.DECLINED
    assert not part.property("canRefuse")


def test_another_sheet_forgets_what_was_written_on_this_one(refusal: tuple[SampleDoctor, Any]) -> None:
    stage, part = refusal
    fill(part)
    stage.doctor.dismiss()
    stage.doctor.ask("refusal")
    assert not any(row["isTicked"] for row in part.property("statements"))
