"""What a form says that takes another one's place, and one of somebody who declines and does not sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.consent.blocks import FormContent, Signature, Signatures
from kiosk.consent.content import CONTENT_OF, consent_content, decline_content, taken_back_content
from kiosk.consent.evidence import course
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.terms import FormKind, Signatory
from tests.builders.form import form_source
from tests.builders.visit import (
    DOCTOR,
    prepared,
    refused_visit,
    replacing_visit,
    revoked_visit,
    sample_pack,
    signed_visit,
    translated_visit,
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack()


def said(content: FormContent) -> str:
    return "\n".join(content.texts())


# ---- a form that takes another one's place


@pytest.mark.parametrize("kind", [FormKind.CONSENT, FormKind.DECLINE, FormKind.TALK_FIRST])
def test_a_new_form_names_the_one_whose_place_it_takes_and_what_has_changed(pack: Pack, kind: FormKind) -> None:
    words = said(CONTENT_OF[kind](form_source(replacing_visit(pack))))
    assert "takes the place of form K7QX-3M9D, signed on 23 November 2026, 10:05" in words
    assert "What has changed: The treatment is at one joint more." in words


def test_a_revocation_does_not_take_the_place_of_a_form_that_was_set_aside(pack: Pack) -> None:
    content = taken_back_content(form_source(revoked_visit(pack, signed=replacing_visit(pack))))
    assert "K7QX-3M9D" not in said(content)


def test_a_first_form_takes_nothings_place(pack: Pack) -> None:
    assert "takes the place" not in said(consent_content(form_source(signed_visit(pack))))


# ---- declined, and not signed


def test_who_declines_and_does_not_sign_is_attested_by_doctor_and_witness(pack: Pack) -> None:
    content = decline_content(form_source(refused_visit(pack)))
    assert "The patient does not want this treatment and did not sign." in content.frame.band
    patient, doctor, witness = (
        place for block in content.blocks if isinstance(block, Signatures) for place in block.places
    )
    assert (patient.note, patient.strokes) == ("Did not sign this form", ())
    assert doctor.field_id == "doctor"
    assert [(field.label, field.value) for field in witness.fields[:2]] == [
        ("Name", "Sample Witness"),
        ("Role", "Nurse"),
    ]
    assert witness.note == "Signed by typing the name: Sample Witness"
    words = said(content)
    assert "What you said about signing: “I told you, that is enough.”" in words
    assert "Sample Patient One was asked to sign this form and did not sign it." in words
    assert "I do not want this treatment. I know" not in words, "nobody said that"


def test_an_attested_refusal_says_what_any_decline_says_about_the_other_ways(pack: Pack) -> None:
    words = said(decline_content(form_source(refused_visit(pack))))
    for entry in pack.structure.alternatives:
        assert pack.words_in("en").alternatives[entry].name in words
    assert "Your care goes on." in words


def test_a_witness_may_draw_and_a_representative_may_be_who_did_not_sign(pack: Pack) -> None:
    signatory = Signatory(False, "Sample Guardian", "ID 0000", "Court order")
    preparation = replace(prepared(pack), signatory=signatory)
    content = decline_content(form_source(refused_visit(pack, is_drawn=True, preparation=preparation)))
    assert "The patient's representative declines this treatment and did not sign." in content.frame.band
    places = [place for block in content.blocks if isinstance(block, Signatures) for place in block.places]
    assert places[0].title == "For the patient"
    assert places[2].strokes
    assert "Sample Guardian was asked to sign this form" in said(content)
    assert "Court order" in said(content)


def test_a_refusal_that_the_doctor_signed_says_so(pack: Pack) -> None:
    kept = refused_visit(pack).then(events.FormSealed(FormKind.DECLINE, "7F3K-92QD", "ab" * 32))
    signed = kept.then(events.Countersigned("ab" * 32, kept.history[-1].at), DOCTOR)
    content = decline_content(form_source(signed))
    assert content.frame.band == "This is not a consent. The treatment was declined, and the doctor has signed."


# ---- who translated


def interpreters(content: FormContent) -> list[Signature]:
    places = [place for block in content.blocks if isinstance(block, Signatures) for place in block.places]
    return [place for place in places if place.title == "Interpreter"]


def test_who_translated_and_confirmed_it_has_a_place_among_the_signatures(pack: Pack) -> None:
    visit = translated_visit(pack)
    (place,) = interpreters(consent_content(form_source(visit)))
    assert place.note == "I translated for the patient what was on the screen and what the doctor said."
    assert place.fields[0].value == "Sample Interpreter"
    assert all(field.value for field in place.fields)
    record = course(visit.history, pack)["signatures"][-1]
    assert record["interpreter"] == "Sample Interpreter"


def test_who_translated_and_did_not_confirm_it_has_an_empty_place_to_sign(pack: Pack) -> None:
    visit = translated_visit(pack, confirms=False)
    (place,) = interpreters(consent_content(form_source(visit)))
    assert (place.note, [field.value for field in place.fields]) == ("Sign here", ["Sample Interpreter", "", ""])
    assert "interpreter" not in course(visit.history, pack)["signatures"][-1]


def test_where_nobody_translates_there_is_no_such_place(pack: Pack) -> None:
    assert interpreters(consent_content(form_source(signed_visit(pack)))) == []


# ---- the record inside


def test_the_record_says_which_form_was_set_aside_and_why(pack: Pack) -> None:
    (old,) = course(replacing_visit(pack).history, pack)["set_aside"]
    assert (old["document_code"], old["reason"], old["by"]) == (
        "K7QX-3M9D",
        "The treatment is at one joint more.",
        "doctor-1",
    )
    assert "set_aside" not in course(signed_visit(pack).history, pack)


def test_the_record_names_the_witness_and_the_drawn_line_by_its_hash(pack: Pack) -> None:
    typed, drawn = (course(refused_visit(pack, is_drawn=drawn).history, pack)["refusal"] for drawn in (False, True))
    assert (typed["witness"], typed["witness_role"], typed["typed_name"]) == (
        "Sample Witness",
        "Nurse",
        "Sample Witness",
    )
    assert typed["strokes_sha256"] == ""
    assert len(drawn["strokes_sha256"]) == 64
