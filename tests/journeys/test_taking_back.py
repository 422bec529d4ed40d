"""Taking a signed consent back, by touch: opened at reception, read, signed, sealed, told to the doctor."""

from __future__ import annotations

import pytest

from kiosk.app.stage import Stage
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verification import examine
from kiosk.ui.demo.autograph import AUTOGRAPH
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit.rules import revoking
from kiosk.visit.state import Ending, PointKind
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import FormKind
from tests.journeys.shortcuts import THE_DESK, arrive, to_countersigned
from tests.journeys.test_whole_visit import text_of

pytestmark = pytest.mark.journey


def opened_again(stage: Stage) -> SampleVisit:
    """Sign and countersign a consent, then come back with the code that reception gives for taking it back."""
    sample = to_countersigned(stage)
    with stage.another_station() as visits:
        session = visits.open(stage.visit_id(sample)).session
        assert stage.house.store.codes.visit_of_code(session.state.code) is None
        session.act(THE_DESK, revoking.open_revocation, code=sample.code)
    arrive(stage, sample)
    stage.hand.wait_until(lambda: stage.hand.sees("takeBack"), "the two ways on")
    return sample


def test_a_consent_is_taken_back_and_the_form_names_the_one_that_no_longer_counts(stage: Stage) -> None:
    sample = opened_again(stage)
    consent = stage.state_of(sample).forms[-1]

    stage.hand.touch("takeBack")
    stage.hand.draw("signaturePad", AUTOGRAPH)
    stage.hand.settle(300)
    stage.hand.touch("sign")
    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    stage.hand.wait_until(lambda: len(stage.state_of(sample).forms) == 3, "the form")

    state = stage.state_of(sample)
    assert state.ending is Ending.REVOKED
    assert state.forms[-1].kind is FormKind.REVOCATION
    assert [point.kind for point in state.open_points] == [PointKind.REVOKED]
    form = stage.form_of(sample)
    assert consent.document_code in text_of(form)
    assert "The patient has taken the consent back." in text_of(form)
    examined = examine(form, KeyFolder(stage.folders.seal).anchor.read_bytes())
    assert {finding.code for finding in examined.findings if not finding.is_good} == set()
    listed = [row.visit_id for row in stage.house.store.summaries.open_visits()]
    assert stage.visit_id(sample) in listed, "it stays on the list until the doctor has noted it"


def test_who_keeps_the_consent_is_thanked_and_nothing_changes(stage: Stage) -> None:
    sample = opened_again(stage)

    stage.hand.touch("keepConsent")

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    assert stage.state_of(sample).stage is VisitStage.DONE
    assert len(stage.state_of(sample).forms) == 2


def test_on_paper_reception_comes_and_notes_it(stage: Stage) -> None:
    sample = opened_again(stage)
    stage.hand.touch("takeBack")
    stage.hand.touch("anotherWay")
    stage.hand.touch("method:on_paper")
    stage.hand.wait_until(lambda: stage.hand.shows("paperComes"), "the word that somebody comes")

    with stage.another_station() as visits:
        session = visits.open(stage.visit_id(sample)).session
        session.act(THE_DESK, revoking.revoke_on_paper, scan_sha256="ab" * 32)

    stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    assert stage.state_of(sample).ending is Ending.REVOKED
