"""A copy for reading tells what its form tells, and of later the doctor's signature alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.consent.content import consent_content
from kiosk.consent.evidence import visit_record
from kiosk.consent.reading_copy import as_recorded, events_told, with_countersignature
from kiosk.consent.source import FormLook, PatientDetails
from kiosk.errors import ConsentError
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.terms import FormKind
from tests.builders.form import form_source, form_words
from tests.builders.visit import DOCTOR, OPTIONAL, SampleVisit, sample_pack, signed_visit
from tests.unit.consent.test_until_signed import later

SEALED, SIGNED_BY_BOTH, STAMPED = "ab" * 32, "cd" * 32, "ef" * 32


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack(optional=OPTIONAL)


def lived_on(pack: Pack) -> SampleVisit:
    """Return a visit whose form was kept, countersigned after somebody else had come, and stamped after a re-check."""
    sealed = signed_visit(pack).then(events.FormSealed(FormKind.CONSENT, "7F3K-92QD", SEALED))
    signed = later(sealed).then(events.Countersigned(SEALED, sealed.history[-1].at), DOCTOR)
    both = signed.then(events.FormSealed(FormKind.CONSENT, "7F3K-92QD", SIGNED_BY_BOTH))
    day = both.then(events.FormSealed(FormKind.RECHECK, "8G4M-23RF", "12" * 32))
    again = day.then(events.Countersigned("12" * 32, day.history[-1].at), DOCTOR)
    set_aside = again.then(events.Superseded("One joint more.", "7F3K-92QD"), DOCTOR)
    return set_aside.then(events.FormStamped("7F3K-92QD", STAMPED, set_aside.history[-1].at))


def test_a_copy_is_made_from_what_the_form_was_made_from_and_from_nothing_later(pack: Pack) -> None:
    before, after = signed_visit(pack), lived_on(pack)
    record = visit_record(form_source(before), FormKind.CONSENT)
    assert tuple(events_told(record, after.history)) == before.history


def test_a_journal_that_lacks_what_a_form_was_made_from_is_refused_with_what_to_do(pack: Pack) -> None:
    before, after = signed_visit(pack), lived_on(pack)
    record = visit_record(form_source(before), FormKind.CONSENT)
    changed = [replace(event, at=event.at + timedelta(seconds=1)) for event in after.history]
    for history in (changed, after.history[:9]):
        with pytest.raises(ConsentError, match="FORM-OTHER-JOURNAL") as refused:
            events_told(record, history)
        assert "audit verify" in refused.value.remedy


@pytest.mark.parametrize("sha256", [SIGNED_BY_BOTH, STAMPED])
def test_a_copy_of_a_form_that_both_signed_says_when_the_doctor_did_and_nothing_else_of_later(
    pack: Pack, sha256: str
) -> None:
    before, after = signed_visit(pack), lived_on(pack)
    source = form_source(before)
    content = consent_content(with_countersignature(source, sha256, after.history))
    words = list(content.texts())
    signed = next(event for event in after.history if isinstance(event.fact, events.Countersigned))
    assert content.frame.band == form_words().states.consent_complete.band
    assert form_words().signatures.countersigned in words
    assert source.moment(signed.at) in words
    since = ("Sample Stranger", form_words().separate_choices.taken_back.partition("{")[0])
    assert not any(one in line for one in since for line in words)


def test_a_copy_of_the_file_before_the_doctor_signed_has_no_such_signature(pack: Pack) -> None:
    before, after = signed_visit(pack), lived_on(pack)
    assert with_countersignature(form_source(before), SEALED, after.history) == form_source(before)


def test_a_copy_has_the_names_and_times_that_the_form_has(pack: Pack) -> None:
    made = form_source(signed_visit(pack))
    record = visit_record(made, FormKind.CONSENT)
    moved = replace(
        made,
        patient=PatientDetails("Somebody Renamed", date(1961, 1, 1), "000 002"),
        doctor_name="Dr Renamed",
        look=FormLook("Another Clinic", "Unit", "2 Sample Street", "+34 900 000 001"),
        issued_at=made.issued_at + timedelta(days=9),
        journal_link="00" * 32,
        is_sample=False,
    )
    again = consent_content(as_recorded(moved, record))
    assert again == consent_content(made)
