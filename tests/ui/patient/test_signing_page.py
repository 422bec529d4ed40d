"""The page on which a patient reads, touches and signs, without an engine."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.state import Ending, Stage
from kiosk.visit.terms import FormKind, Signatory, SignMethod
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import PERSONAL_RISK, SampleKiosk

LONG_ENOUGH = (Stroke(tuple(StrokePoint(0.1 + 0.01 * i, 0.2, 0.004) for i in range(60))),)


@pytest.fixture
def stage(qapp: QGuiApplication) -> SampleKiosk:
    return SampleKiosk()


def test_who_signs_anew_reads_what_has_changed_and_touches_every_sentence_again(stage: SampleKiosk) -> None:
    SCENES["signing-replacing"](stage)
    assert stage.screen == "Signing"
    assert stage.page.property("replaces") == "K7QX-3M9D"
    assert stage.page.property("hasChanged") == "The treatment is on the other side, at one joint more."
    assert not any(row["isTicked"] for row in stage.page.property("statements"))


def test_who_signs_for_the_patient_is_named_with_the_basis(qapp: object) -> None:
    guardian = Signatory(False, "Sample Guardian", "ID 0000", "guardian by court order")
    stage = SampleKiosk(signatory=guardian)
    SCENES["signing-read"](stage)
    assert stage.page.property("representative") == "Sample Guardian (guardian by court order)"
    SCENES["taking-back"](other := SampleKiosk(signatory=guardian))
    assert other.page.property("representative") == "Sample Guardian (guardian by court order)"


def test_who_translates_confirms_it_at_the_signature_or_leaves_it_open(stage: SampleKiosk) -> None:
    SCENES["signing-translated"](stage)
    assert stage.page.property("translation").startswith("Sample Interpreter: I translated")
    assert not stage.page.property("isTranslated")
    stage.page.confirmTranslation()
    stage.page.confirmWish()
    for row in stage.page.property("statements"):
        stage.page.touch(row["id"])
    stage.page.next()
    stage.page.anotherWay()
    stage.page.chooseMethod("typed")
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")
    stage.page.next()
    assert stage.journey.state.signed is not None
    assert stage.journey.state.signed.interpreter == "Sample Interpreter"


def test_a_patient_signs_for_nobody(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    assert stage.page.property("representative") == ""
    assert stage.page.property("translation") == ""


def test_a_first_form_takes_nothings_place(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    assert stage.page.property("replaces") == ""


def test_each_statement_is_touched_before_the_pad_shows(stage: SampleKiosk) -> None:
    SCENES["signing-read"](stage)
    assert stage.page.property("personalRisks") == ["Bleeding is more likely while you take a blood thinner."]
    stage.page.next()
    assert stage.page.property("part") == "read"
    assert stage.page.property("isLacking")
    for statement in stage.outline.statements:
        stage.page.touch(statement)
    stage.page.next()
    assert stage.page.property("part") == "sign"


def test_an_empty_pad_is_no_signature_and_a_drawn_one_is(stage: SampleKiosk) -> None:
    SCENES["signing-sign"](stage)
    stage.page.next()
    assert stage.page.property("isLacking")
    stage.page.set_strokes(LONG_ENOUGH)
    stage.page.next()
    assert stage.journey.state.stage is Stage.SIGNED
    assert stage.forms.made == [FormKind.CONSENT]
    assert stage.screen == "Thanks"


def test_a_typed_name_needs_its_reason(stage: SampleKiosk) -> None:
    SCENES["signing-typed"](stage)
    stage.page.writeName("Sample Patient One")
    stage.page.next()
    assert stage.page.property("isLacking")
    stage.page.writeReason("My arm is in plaster")
    stage.page.next()
    signed = stage.journey.state.signed
    assert signed is not None
    assert (signed.method, signed.typed_name) == (SignMethod.TYPED, "Sample Patient One")


def test_declining_signs_without_statements(stage: SampleKiosk) -> None:
    SCENES["signing-decline"](stage)
    assert stage.page.property("statements") == []
    stage.page.next()
    stage.page.set_strokes(LONG_ENOUGH)
    stage.page.next()
    assert stage.forms.made[-1] is FormKind.DECLINE


def test_a_consent_is_taken_back_with_a_signature(stage: SampleKiosk) -> None:
    SCENES["taking-back"](stage)
    assert (stage.screen, stage.page.property("part"), stage.page.property("statements")) == ("Signing", "read", [])
    assert not stage.kiosk.property("canDecide")
    stage.page.back()
    assert stage.page.property("part") == "read"
    stage.page.next()
    stage.page.next()
    assert stage.page.property("isLacking")
    stage.page.set_strokes(LONG_ENOUGH)
    stage.page.next()
    assert stage.journey.state.ending is Ending.REVOKED
    assert stage.forms.made == [FormKind.REVOCATION]
    assert (stage.screen, stage.page.property("ending")) == ("Thanks", "revoked")


def test_a_consent_that_is_kept_counts_on(stage: SampleKiosk) -> None:
    SCENES["consent-kept"](stage)
    assert stage.journey.state.stage is Stage.SIGNED
    assert stage.forms.made == []
    assert (stage.screen, stage.page.property("ending")) == ("Thanks", "kept")


def test_a_break_while_taking_back_changes_nothing(stage: SampleKiosk) -> None:
    SCENES["taking-back-sign"](stage)
    stage.kiosk.leave()
    assert stage.screen == "Welcome"
    stage.open_visit()
    assert (stage.screen, stage.page.property("part")) == ("Signing", "read")


def test_no_personal_risk_is_said_too(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.release(risks=())
    assert stage.page.property("personalRisks") == []
    assert PERSONAL_RISK not in str(stage.page.property("statements"))
