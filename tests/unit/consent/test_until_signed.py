"""A form tells of the visit as it was when the form was signed, however late it is made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kiosk.consent.blocks import Signature, Signatures
from kiosk.consent.content import consent_content
from kiosk.consent.signing import until_signed
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.terms import FormKind, Help, Relation
from tests.builders.form import form_source
from tests.builders.visit import (
    DOCTOR,
    OPTIONAL,
    RECEPTION,
    SampleVisit,
    declined_visit,
    rechecked_visit,
    refused_visit,
    released_visit,
    replacing_visit,
    revoked_visit,
    sample_pack,
    translated_visit,
)

STRANGER = events.CompanyStated((Help.TRANSLATING,), "Sample Stranger", Relation.RELATIVE)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack(optional=OPTIONAL)


def later(visit: SampleVisit) -> SampleVisit:
    """Let somebody else come to help, and take back what was agreed to beside the treatment."""
    return (
        visit.then(events.RevocationOpened(), RECEPTION)
        .then(STRANGER)
        .then(events.OptionalConsentTakenBack("teaching"))
    )


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (FormKind.CONSENT, translated_visit),
        (FormKind.CONSENT, replacing_visit),
        (FormKind.DECLINE, declined_visit),
        (FormKind.DECLINE, refused_visit),
        (FormKind.REVOCATION, revoked_visit),
        (FormKind.RECHECK, rechecked_visit),
    ],
)
def test_a_form_made_late_is_made_from_what_was_so_at_its_signature(
    pack: Pack, kind: FormKind, made: Callable[[Pack], SampleVisit]
) -> None:
    visit = made(pack)
    late = later(visit)
    assert until_signed(late.state, late.history, kind) == visit.history


def test_a_form_that_nobody_has_signed_is_of_now(pack: Pack) -> None:
    set_aside = replacing_visit(pack).then(events.Superseded("Once more."), DOCTOR)
    for visit in (released_visit(pack), set_aside, rechecked_visit(pack, signs=False)):
        assert until_signed(visit.state, visit.history, FormKind.RECHECK) == visit.history
    assert until_signed(set_aside.state, set_aside.history, FormKind.CONSENT) == set_aside.history


def places(visit: SampleVisit) -> list[tuple[str, str]]:
    blocks = consent_content(form_source(visit)).blocks
    found: list[Signature] = [one for block in blocks if isinstance(block, Signatures) for one in block.places]
    return [(one.title, one.fields[0].value) for one in found[2:]]


@pytest.mark.parametrize("since", [STRANGER, events.CompanyStated(()), events.RecheckOpened(date(2026, 12, 3), "")])
def test_who_confirmed_the_translation_stays_on_the_form_whoever_helps_since(pack: Pack, since: events.Fact) -> None:
    assert places(translated_visit(pack).then(since)) == [("Interpreter", "Sample Interpreter")]
