"""Preparing a visit: what is refused, in which words, and how the wrong patient is kept out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RecordsError
from kiosk.ui.reception.draft import Draft, Flaw, Known, flaws, new_visit
from kiosk.ui.reception.preparing_part import PreparingViewModel
from kiosk.ui.reception.wording import flaw_words
from kiosk.visit.terms import Side, Signatory
from tests.ui.reception.stage import OFFERS, ONE, TWO, SampleReception

TODAY = date(2026, 11, 26)
NOBODY = Known()
SOUND = Draft(
    given_name="Sample Patient",
    family_name="Ten",
    record_number="000 010",
    born="14/3/1961",
    procedure="lumbar",
    side="right",
    joints=frozenset({"L4-5"}),
    planned="3.12.2026",
    doctor="sample-doctor",
    language="en",
)


def test_a_sound_draft_becomes_a_visit_with_stripped_texts() -> None:
    draft = replace(SOUND, family_name="  Ten ")
    assert flaws(draft, OFFERS, NOBODY, TODAY) == {}
    new = new_visit(draft, TODAY)
    assert (new.family_name, new.born_on, new.planned_on) == ("Ten", date(1961, 3, 14), date(2026, 12, 3))
    assert (new.side, new.joints, new.signatory) == (Side.RIGHT, ("L4-5",), Signatory())


@pytest.mark.parametrize(
    ("field", "value", "flaw"),
    [
        ("given_name", " ", Flaw.EMPTY),
        ("family_name", "A" * 200, Flaw.TOO_LONG),
        ("family_name", "Ten\x00", Flaw.NOT_TEXT),
        ("given_name", "Half \ud83d", Flaw.NOT_TEXT),
        ("record_number", "", Flaw.EMPTY),
        ("record_number", "9" * 41, Flaw.TOO_LONG),
        ("born", "", Flaw.EMPTY),
        ("born", "31/2/1961", Flaw.NOT_A_DAY),
        ("born", "1961", Flaw.NOT_A_DAY),
        ("born", "27/11/2026", Flaw.IN_FUTURE),
        ("born", "1/1/1800", Flaw.TOO_OLD),
        ("procedure", "", Flaw.EMPTY),
        ("procedure", "knee", Flaw.NOT_OFFERED),
        ("side", "", Flaw.EMPTY),
        ("side", "middle", Flaw.NOT_OFFERED),
        ("joints", frozenset(), Flaw.EMPTY),
        ("joints", frozenset({"C4-5"}), Flaw.NOT_OFFERED),
        ("planned", "tomorrow", Flaw.NOT_A_DAY),
        ("planned", "25/11/2026", Flaw.IN_PAST),
        ("planned", "1/1/2062", Flaw.TOO_FAR),
        ("expected", "at noon", Flaw.NOT_A_TIME),
        ("expected", "24:30", Flaw.NOT_A_TIME),
        ("expected", "25/11/2026 10:30", Flaw.IN_PAST),
        ("expected", "1/1/2062 10:30", Flaw.TOO_FAR),
        ("doctor", "", Flaw.EMPTY),
        ("doctor", "nobody", Flaw.NOT_OFFERED),
        ("language", "", Flaw.EMPTY),
        ("language", "xx", Flaw.NOT_OFFERED),
    ],
)
def test_what_cannot_stay_is_told_at_its_field_with_what_to_do(field: str, value: object, flaw: Flaw) -> None:
    draft = replace(SOUND, **{field: value})  # type: ignore[arg-type]
    assert flaws(draft, OFFERS, NOBODY, TODAY) == {field: flaw}
    words = flaw_words(field, flaw)
    assert words and "{" not in words


def test_the_day_of_birth_may_be_today_and_the_planned_day_may_be_missing() -> None:
    assert flaws(replace(SOUND, born="26/11/2026", planned=""), OFFERS, NOBODY, TODAY) == {}


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("", "None"),
        ("10:30", "2026-11-26 10:30"),
        ("9.05", "2026-11-26 09:05"),
        ("9h05", "2026-11-26 09:05"),
        ("27/11/2026 10:30", "2026-11-27 10:30"),
        ("27.11.2026, 8:00", "2026-11-27 08:00"),
        ("2026-11-27T10:30:00", "2026-11-27 10:30"),
    ],
)
def test_the_arrival_is_a_time_of_today_or_a_day_with_a_time(written: str, at: str) -> None:
    draft = replace(SOUND, expected=written)
    assert flaws(draft, OFFERS, NOBODY, TODAY) == {}
    assert str(new_visit(draft, TODAY).expected).removesuffix(":00") == at


def test_a_record_number_of_somebody_else_is_refused() -> None:
    assert flaws(SOUND, OFFERS, Known(taken_by=ONE), TODAY) == {"record_number": Flaw.TAKEN}


def test_patients_alike_must_be_taken_or_ruled_out_actively() -> None:
    alike = Known(are_alike=True)
    assert flaws(SOUND, OFFERS, alike, TODAY) == {"alike": Flaw.ALIKE}
    assert flaws(replace(SOUND, is_someone_else=True), OFFERS, alike, TODAY) == {}
    assert flaws(replace(SOUND, patient_id="p1"), OFFERS, alike, TODAY) == {}


def test_a_representative_needs_name_document_and_basis() -> None:
    draft = replace(SOUND, signer="representative", signer_name="Sample Guardian")
    assert flaws(draft, OFFERS, NOBODY, TODAY) == {"signer_document": Flaw.EMPTY, "signer_basis": Flaw.EMPTY}
    whole = replace(draft, signer_document="X 1", signer_basis="guardian")
    assert new_visit(whole, TODAY).signatory == Signatory(False, "Sample Guardian", "X 1", "guardian")


@given(
    st.builds(
        Draft,
        given_name=st.text(),
        family_name=st.text(max_size=300),
        record_number=st.text(),
        born=st.one_of(st.text(), st.dates().map(str)),
        procedure=st.sampled_from(["", "lumbar", "cervical", "x"]),
        side=st.sampled_from(["", "left", "both", "x"]),
        joints=st.frozensets(st.sampled_from(["L4-5", "C4-5", "x"])),
        planned=st.one_of(st.text(), st.dates().map(str)),
        expected=st.one_of(st.text(), st.datetimes().map(str), st.times().map(str)),
        doctor=st.sampled_from(["", "sample-doctor", "x"]),
        language=st.sampled_from(["", "en", "ca", "x"]),
        signer=st.sampled_from(["patient", "representative"]),
        signer_name=st.text(),
    )
)
def test_whatever_is_written_is_either_refused_or_can_be_prepared(draft: Draft) -> None:
    if not flaws(draft, OFFERS, NOBODY, TODAY):
        new = new_visit(draft, TODAY)
        assert new.born_on is not None and new.born_on <= TODAY
        assert new.given_name and new.family_name and new.record_number and new.joints


def begun(stage: SampleReception) -> PreparingViewModel:
    stage.page.prepare()
    part = stage.page.preparing_part
    assert part is not None
    return part


def write_all(part: PreparingViewModel, draft: Draft = SOUND) -> None:
    for name in ("given_name", "family_name", "record_number", "born", "planned"):
        part.write(name, getattr(draft, name))
    for name in ("procedure", "side", "doctor", "language"):
        part.choose(name, getattr(draft, name))
    for joint in draft.joints:
        part.toggleJoint(joint)


@pytest.fixture
def stage(qapp: object) -> SampleReception:
    return SampleReception()


def test_a_new_patients_visit_is_prepared_and_opened_with_its_code(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part)
    part.prepare()
    assert stage.preparing.prepared == [new_visit(SOUND, TODAY)]
    assert (stage.page.property("pane"), stage.page.property("told")) == ("visit", "prepared")
    assert stage.visit("code") == "123 456"


def test_nothing_is_marked_wrong_before_the_first_try_and_the_first_field_is_named_then(
    stage: SampleReception,
) -> None:
    part = begun(stage)
    asked: list[str] = []
    part.refused.connect(asked.append)
    assert part.property("flaws") == {}
    part.prepare()
    assert asked == ["given_name"]
    assert "born" in part.property("flaws")
    part.write("given_name", "Sample")
    assert "given_name" not in part.property("flaws"), "what was mended stays marked"


def test_somebody_of_the_same_name_stands_beside_and_can_be_taken(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part, replace(SOUND, given_name="sample patient", family_name="TWO"))
    assert [one["id"] for one in part.property("alike")] == [TWO.id]
    part.prepare()
    assert not stage.preparing.prepared
    part.take(TWO.id)
    part.prepare()
    assert stage.preparing.prepared[0].patient_id == TWO.id


def test_saying_that_it_is_somebody_else_lasts_until_the_person_is_written_anew(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part, replace(SOUND, born="12.3.1955"))
    part.saySomeoneElse()
    part.write("family_name", "Eleven")
    assert not part.property("isSomeoneElse")


def test_a_taken_record_number_shows_whose_it_is(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part, replace(SOUND, record_number=ONE.record_number))
    part.prepare()
    assert "record_number" in part.property("flaws")
    assert ONE.id in [one["id"] for one in part.property("alike")]


def test_a_visit_for_an_open_patient_asks_for_nothing_of_the_person(stage: SampleReception) -> None:
    stage.page.open("patient:p9")
    part = begun(stage)
    assert part.property("patientName") == "Sample Patient Nine"
    part.prepare()
    assert set(part.property("flaws")) == {"procedure", "side", "doctor"}
    assert part.property("draft")["language"] == "en", "the clinic's first language"


def test_another_procedure_drops_the_joints_it_does_not_have(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part)
    part.choose("procedure", "cervical")
    assert not [joint for joint in part.property("choices")["joints"] if joint["ticked"]]
    assert part.property("draft")["language"] == "en"


def test_what_was_written_is_there_again_after_looking_at_something_else(stage: SampleReception) -> None:
    write_all(begun(stage))
    stage.page.open("visit:v1")
    assert begun(stage).property("draft")["family_name"] == "Ten"
    stage.page.throwAway()
    assert begun(stage).property("draft")["family_name"] == ""


def test_records_that_refuse_leave_everything_as_it_was_written(stage: SampleReception) -> None:
    part = begun(stage)
    write_all(part)
    stage.preparing.fails_with = RecordsError("RECORDS-LOW-SPACE", "The disk is nearly full.", "Make room.")
    part.prepare()
    assert (part.property("remedy"), part.property("draft")["family_name"]) == ("Make room.", "Ten")
    stage.preparing.fails_with = None
    part.prepare()
    assert len(stage.preparing.prepared) == 1
