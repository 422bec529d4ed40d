"""Every form that exists conforms to PDF/A-3a and PDF/UA-1, by veraPDF; what does not is found before it is sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.consent.content import CONTENT_OF
from kiosk.consent.layout import compose
from kiosk.consent.self_check import faults, require_sound
from kiosk.consent.slip import SlipHolder, slip_content
from kiosk.consent.slip_page import compose_slip
from kiosk.consent.source import FormSource
from kiosk.consent.take_home import take_home_content
from kiosk.errors import ConsentError
from kiosk.visit.terms import Decision, FormKind, Signatory, SignMethod
from tests.builders.form import LOOK, SAMPLE_PATIENT, form_source, form_words
from tests.builders.visit import (
    OPTIONAL,
    decided_visit,
    declined_visit,
    prepared,
    prepared_visit,
    rechecked_visit,
    refused_visit,
    released_visit,
    replacing_visit,
    revoked_visit,
    sample_pack,
    signed_visit,
    translated_visit,
)
from tests.integration.consent.defects import DEFECTS, spoilt
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


VERAPDF_MISSES = {"number-twice", "opacity-of-a-drawing-gone"}
"""Two pieces with one number: it looks each up by itself, and so do readers, which then read one of them twice. An
opacity that is named and not there: readers draw without it, each with a complaint."""


def form_of(kind: FormKind, source: FormSource) -> bytes:
    """Return the unsealed form."""
    return compose(CONTENT_OF[kind](source))


def every_form() -> dict[str, bytes]:
    """Return each kind of form in each state, for both procedures."""
    holder = SlipHolder("en", "Sample Patient With A Name That Is Longer Than One Line", "One", "123456")
    slip = slip_content(form_words().slip, LOOK, holder, made_at=datetime(2026, 11, 26, tzinfo=UTC), is_sample=True)
    forms: dict[str, bytes] = {"code-slip": compose_slip(slip)}
    for procedure in ("lumbar_rhizolysis", "cervical_rhizolysis"):
        pack = sample_pack(procedure)
        sources = {
            "unsigned": (FormKind.CONSENT, form_source(released_visit(pack))),
            "drawn": (FormKind.CONSENT, form_source(signed_visit(pack))),
            "mark": (FormKind.CONSENT, form_source(signed_visit(pack, method=SignMethod.MARK))),
            "typed": (FormKind.CONSENT, form_source(signed_visit(pack, method=SignMethod.TYPED))),
            "talk-first": (FormKind.TALK_FIRST, form_source(decided_visit(pack, Decision.TALK_FIRST))),
            "declined": (FormKind.DECLINE, form_source(declined_visit(pack))),
            "refused-typed": (FormKind.DECLINE, form_source(refused_visit(pack))),
            "refused-drawn": (FormKind.DECLINE, form_source(refused_visit(pack, is_drawn=True))),
            "translated": (FormKind.CONSENT, form_source(translated_visit(pack))),
            "replacing": (FormKind.CONSENT, form_source(replacing_visit(pack))),
            "to-take-back": (FormKind.REVOCATION, form_source(signed_visit(pack))),
            "taken-back": (FormKind.REVOCATION, form_source(revoked_visit(pack))),
            "taken-back-mark": (FormKind.REVOCATION, form_source(revoked_visit(pack, method=SignMethod.MARK))),
            "taken-back-typed": (FormKind.REVOCATION, form_source(revoked_visit(pack, method=SignMethod.TYPED))),
        }
        sources |= {
            "recheck": (FormKind.RECHECK, form_source(rechecked_visit(pack))),
            "recheck-unsigned": (FormKind.RECHECK, form_source(rechecked_visit(pack, signs=False))),
        }
        asking = sample_pack(procedure, optional=OPTIONAL)
        sources |= {
            "choices": (FormKind.CONSENT, form_source(signed_visit(asking))),
            "choices-to-tick": (FormKind.CONSENT, form_source(prepared_visit(asking))),
        }
        forms[f"{pack.structure.region.value}-take-home"] = compose(take_home_content(form_source(signed_visit(pack))))
        forms |= {f"{pack.structure.region.value}-{name}": form_of(*source) for name, source in sources.items()}
    return forms


@pytest.fixture(scope="module")
def sound() -> bytes:
    return form_of(FormKind.CONSENT, form_source(signed_visit(sample_pack())))


def test_every_form_conforms_by_verapdf(tmp_path_factory: pytest.TempPathFactory) -> None:
    forms = every_form()
    assert failed_rules(forms, tmp_path_factory.mktemp("forms")) == {name: set() for name in forms}


def test_forms_with_a_representative_and_with_letters_of_the_second_typeface_conform(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    pack = sample_pack()
    signatory = Signatory(False, "Стоянова Γεωργία Nguyễn Łukasz", "ID 0000", "Power of attorney for health")
    preparation = replace(prepared(pack), signatory=signatory)
    long = signed_visit(pack, question=" ".join(f"word{number}" for number in range(900)), preparation=preparation)
    forms = {"odd": form_of(FormKind.CONSENT, form_source(long, patient=SAMPLE_PATIENT))}
    assert failed_rules(forms, tmp_path_factory.mktemp("forms")) == {"odd": set()}
    assert faults(forms["odd"]) == []


def test_our_own_check_finds_nothing_in_sound_forms() -> None:
    assert {name: faults(form) for name, form in every_form().items() if faults(form)} == {}


@pytest.mark.parametrize("defect", DEFECTS)
def test_our_own_check_finds(defect: str, sound: bytes) -> None:
    assert faults(spoilt(sound, DEFECTS[defect])) != []


def test_verapdf_finds_the_same_defects(sound: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    files = {name.replace(" ", "-"): spoilt(sound, spoil) for name, spoil in DEFECTS.items()}
    failed = failed_rules(files, tmp_path_factory.mktemp("defects"))
    assert {name for name, rules in failed.items() if not rules} == VERAPDF_MISSES


def test_a_form_with_a_fault_is_refused_with_its_clause(sound: bytes) -> None:
    with pytest.raises(ConsentError, match=r"FORM-NOT-CONFORMANT.*UA 7\.3 a picture is not said in words") as caught:
        require_sound(spoilt(sound, DEFECTS["picture without words"]))
    assert caught.value.remedy


def test_what_is_no_pdf_at_all_is_refused() -> None:
    with pytest.raises(ConsentError, match="FORM-NOT-CONFORMANT"):
        require_sound(b"no form")
