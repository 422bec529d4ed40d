"""Every form that exists conforms to PDF/A-3a and PDF/UA-1, by veraPDF; what does not is found before it is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import product

import pytest

from kiosk.consent.blocks import FormContent, PaperKind
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.layout import compose
from kiosk.consent.self_check import faults, require_sound
from kiosk.consent.slip import SlipHolder, slip_content
from kiosk.consent.slip_page import compose_slip
from kiosk.consent.source import FormSource
from kiosk.consent.take_home import take_home_content
from kiosk.consent.two_languages import in_two_languages, translated
from kiosk.errors import ConsentError
from kiosk.procedure.pack import Pack
from kiosk.visit.terms import Decision, FormKind, Signatory, SignMethod
from tests.builders.form import LOOK, SAMPLE_PATIENT, form_source, form_words
from tests.builders.visit import (
    OPTIONAL,
    SampleVisit,
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


PROCEDURES = ("lumbar_rhizolysis", "cervical_rhizolysis")
LANGUAGES = ("en", "es", "ca")

VERAPDF_MISSES = {"number-twice", "opacity-of-a-drawing-gone"}
"""Two pieces with one number: it looks each up by itself, and so do readers, which then read one of them twice. An
opacity that is named and not there: readers draw without it, each with a complaint."""


def form_of(kind: FormKind, source: FormSource) -> bytes:
    """Return the unsealed form."""
    return compose(CONTENT_OF[kind](source))


def states_of(pack: Pack, asking: Pack) -> dict[str, tuple[FormKind | PaperKind, SampleVisit]]:
    """Return each kind of form in each state; `asking` is the same pack with what it asks beside the treatment."""
    return {
        "unsigned": (FormKind.CONSENT, released_visit(pack)),
        "drawn": (FormKind.CONSENT, signed_visit(pack)),
        "mark": (FormKind.CONSENT, signed_visit(pack, method=SignMethod.MARK)),
        "typed": (FormKind.CONSENT, signed_visit(pack, method=SignMethod.TYPED)),
        "translated": (FormKind.CONSENT, translated_visit(pack)),
        "replacing": (FormKind.CONSENT, replacing_visit(pack)),
        "choices": (FormKind.CONSENT, signed_visit(asking)),
        "choices-to-tick": (FormKind.CONSENT, prepared_visit(asking)),
        "talk-first": (FormKind.TALK_FIRST, decided_visit(pack, Decision.TALK_FIRST)),
        "declined": (FormKind.DECLINE, declined_visit(pack)),
        "refused-typed": (FormKind.DECLINE, refused_visit(pack)),
        "refused-drawn": (FormKind.DECLINE, refused_visit(pack, is_drawn=True)),
        "to-take-back": (FormKind.REVOCATION, signed_visit(pack)),
        "taken-back": (FormKind.REVOCATION, revoked_visit(pack)),
        "taken-back-mark": (FormKind.REVOCATION, revoked_visit(pack, method=SignMethod.MARK)),
        "taken-back-typed": (FormKind.REVOCATION, revoked_visit(pack, method=SignMethod.TYPED)),
        "recheck": (FormKind.RECHECK, rechecked_visit(pack)),
        "recheck-unsigned": (FormKind.RECHECK, rechecked_visit(pack, signs=False)),
        "take-home": (PaperKind.TAKE_HOME, signed_visit(pack)),
    }


def in_turn() -> Iterator[tuple[str, FormKind | PaperKind, str, FormSource]]:
    """Yield every form of both procedures, each in the next language: its name, its kind, the language, its source.

    So every kind is judged in every language, and every state in two, in hardly more time than in one.
    """
    for turn, procedure in enumerate((*PROCEDURES, PROCEDURES[0])):
        states = states_of(sample_pack(procedure), sample_pack(procedure, optional=OPTIONAL))
        for place, (name, (kind, visit)) in enumerate(states.items()):
            language = LANGUAGES[(place + turn) % len(LANGUAGES)]
            if turn < len(PROCEDURES) or name in ("talk-first", "take-home"):  # these have one state
                source = translated(form_source(visit), language, form_words(language))
                yield f"{turn}-{name}-{language}", kind, language, source


@cache
def every_form() -> dict[str, bytes]:
    """Return each kind of form in each state and language, and some in two languages."""
    holder = SlipHolder("en", "Sample Patient With A Name That Is Longer Than One Line", "One", "123456")
    slip = slip_content(form_words().slip, LOOK, holder, made_at=datetime(2026, 11, 26, tzinfo=UTC), is_sample=True)
    forms: dict[str, bytes] = {"code-slip": compose_slip(slip)}
    for name, kind, _, source in in_turn():
        content = CONTENT_OF[kind] if isinstance(kind, FormKind) else take_home_content
        forms[name] = compose(content(source))
    forms["two-languages"] = compose(both(FormKind.CONSENT, signed_visit(sample_pack()), "es", "ca"))
    cervical = sample_pack(PROCEDURES[1])
    forms["two-languages-recheck"] = compose(both(FormKind.RECHECK, rechecked_visit(cervical), "ca", "en"))
    return forms


def both(kind: FormKind, visit: SampleVisit, own: str, other: str) -> FormContent:
    """Return a form in two languages."""
    sources = [translated(form_source(visit), one, form_words(one)) for one in (own, other)]
    contents = [CONTENT_OF[kind](source) for source in sources]
    return in_two_languages(contents[0], contents[1], (form_words(own), form_words(other)))


@pytest.fixture(scope="module")
def sound() -> bytes:
    return form_of(FormKind.CONSENT, form_source(signed_visit(sample_pack())))


def test_every_kind_of_form_is_judged_in_every_language() -> None:
    kinds = {*FormKind, PaperKind.TAKE_HOME}
    assert {(kind, language) for _, kind, language, _ in in_turn()} == set(product(kinds, LANGUAGES))


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
