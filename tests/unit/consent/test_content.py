"""What a form says: everything a written consent needs, as the screen had it, and nothing that was not said."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.consent.blocks import (
    Card,
    Dots,
    FormContent,
    Heading,
    Seal,
    Signature,
    Signatures,
    Statements,
    Table,
    Words,
    text_of,
)
from kiosk.consent.content import CONTENT_OF, consent_content, decline_content, taken_back_content, talk_first_content
from kiosk.consent.source import FormLook
from kiosk.errors import BugError, ConsentError
from kiosk.procedure.pack import Pack
from kiosk.visit import events
from kiosk.visit.outline import Answer
from kiosk.visit.state import VisitState
from kiosk.visit.terms import Decision, FormKind, Help, Signatory, SignMethod, TopicKind
from tests.builders.form import form_source
from tests.builders.visit import (
    DOCTOR,
    QUESTION,
    RECEPTION,
    decided_visit,
    declined_visit,
    prepared,
    prepared_visit,
    released_visit,
    revoked_visit,
    sample_pack,
    signed_visit,
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return sample_pack()


def said(content: FormContent) -> str:
    return "\n".join(content.texts())


def headings(content: FormContent) -> list[str]:
    return [block.text for block in content.blocks if isinstance(block, Heading) and block.level == 2]


def rows_of(content: FormContent, first_column: str) -> list[list[str]]:
    """Return the words of the table whose first column has this title."""
    table = next(b for b in content.blocks if isinstance(b, Table) and b.columns[0].title == first_column)
    return [
        [text_of(cell.runs) if isinstance(cell, Words) else getattr(cell, "alt", "") for cell in row]
        for row in table.rows
    ]


def places(content: FormContent) -> tuple[Signature, ...]:
    return next(block for block in content.blocks if isinstance(block, Signatures)).places


@pytest.mark.parametrize(
    "words",
    [
        "Your clinic",
        "1 Sample Street, Barcelona · +34 900 000 000",
        "Document 7F3K-92QD · version 1.0",
        "Issued 23 November 2026, 10:05 · English",
        "Sample Patient One",
        "1 January 1960",
        "000 001",
        "Right · L4-5, L5-S1",
        "L3, L4, L5",
        "3 December 2026",
        "Sedation through a vein and local anaesthetic, no general anaesthesia",
        "Dr Sample Doctor",
        "Pain from worn joints for 14 months; exercise and tablets did not help enough.",
        "9 November 2026: pain fell from 7 to 2 of 10 for some hours.",
        "Nobody helped",
        "Bleeding is more likely while you take a blood thinner. Your doctor tells you when to take it again.",
        "Acenocoumarol, every evening",
        QUESTION + " (answered by the doctor, said back) Doctor's note: Yes, from the next day at noon.",
        "Dr Sample Doctor informed you in person on 23 November 2026, 10:04, answered your questions and finds you "
        "able to decide.",
        "I take back my consent to this treatment.",
        "Sample: not valid as consent",
        "Signed by the patient. It counts only with the doctor's signature in its field.",
    ],
)
def test_consent_says(pack: Pack, words: str) -> None:
    assert words in said(consent_content(form_source(signed_visit(pack)))).splitlines()


def test_what_the_patient_wants_to_do_again_is_said_in_the_screens_words_and_the_patients(pack: Pack) -> None:
    goals = [pack.words_in("en").goals[goal] for goal in pack.structure.goals[:2]]
    wishes = "; ".join([*goals, "dance at my daughter's wedding"])
    form = said(consent_content(form_source(signed_visit(pack))))
    assert f"What you would like to be able to do again: {wishes}" in form


def test_consent_has_every_part_in_order(pack: Pack) -> None:
    assert headings(consent_content(form_source(signed_visit(pack)))) == [
        "What it is",
        "Why it is done",
        "How it goes",
        "What you can expect",
        "What comes with it",
        "Risks",
        "Risks for you",
        "Your health answers",
        "Other ways, and doing nothing",
        "If you decide against it",
        "Before the day · Afterwards",
        "What you asked",
        "What was explained",
        "What you say",
        "Signatures",
        "If you change your mind",
        "Your data",
        "Record of the explanation",
    ]


def test_every_word_of_the_packs_lists_is_on_the_form(pack: Pack) -> None:
    form, words = said(consent_content(form_source(signed_visit(pack)))), pack.words_in("en")
    structure = pack.structure
    wanted = [words.before[item] for item in structure.before]
    wanted += [words.after[item] for item in structure.after]
    wanted += [words.red_flags[item] for item in structure.red_flags]
    wanted += [words.statements[item] for item in structure.statements]
    wanted += [words.safety_questions[item.id].short for item in structure.safety_questions]
    for alternative in structure.alternatives:
        way = words.alternatives[alternative]
        wanted += [way.name, way.what, way.benefit, way.harm]
    for risk in structure.risks:
        wanted += [words.risks[risk.id].name, words.risks[risk.id].scope, words.risks[risk.id].what_then]
    assert [item for item in wanted if item not in form] == []


def test_every_section_that_was_seen_stands_on_the_form_in_short(pack: Pack) -> None:
    visit = signed_visit(pack)
    form = said(consent_content(form_source(visit)))
    seen = [pack.words_in("en").sections[section_id].in_short for section_id in visit.state.seen]
    assert seen
    assert [text for text in seen if text not in form] == []


def test_a_harm_that_nobody_has_counted_is_never_drawn(pack: Pack) -> None:
    rows = rows_of(consent_content(form_source(signed_visit(pack))), "What can happen")
    unknown = [row for row in rows if row[1] in {"not known", "to be expected; no number published"}]
    assert unknown
    assert {row[2] for row in unknown} == {"not drawn"}


def test_a_harm_that_was_not_seen_is_hatched_up_to_its_bound(pack: Pack) -> None:
    content = consent_content(form_source(signed_visit(pack)))
    table = next(b for b in content.blocks if isinstance(b, Table) and b.columns[0].title == "What can happen")
    infection = next(row for row in table.rows if isinstance(row[0], Words) and text_of(row[0].runs) == "Infection")
    drawn = "No dot is filled. 3 of 100 dots are striped: the number may be up to that. 97 are empty."
    assert infection[2] == Dots(0, 3, drawn, "up to 3 may have it, 97 or more do not")


def test_every_drawn_number_is_said_from_both_sides(pack: Pack) -> None:
    content = consent_content(form_source(signed_visit(pack)))
    cells = [cell for b in content.blocks if isinstance(b, Table) for row in b.rows for cell in row]
    drawn = [cell for cell in cells if isinstance(cell, Dots)]
    assert drawn
    assert all(" of 100 dots are " in cell.alt for cell in drawn)
    assert all(" have it, " in cell.caption or " had it, " in cell.caption for cell in drawn)


def test_no_picture_is_empty() -> None:
    for procedure_id in ("lumbar_rhizolysis", "cervical_rhizolysis"):
        content = consent_content(form_source(signed_visit(sample_pack(procedure_id))))
        cells = [cell for b in content.blocks if isinstance(b, Table) for row in b.rows for cell in row]
        dots = [cell for cell in cells if isinstance(cell, Dots)]
        assert dots
        assert all(cell.filled + cell.hatched > 0 for cell in dots)


@pytest.mark.parametrize(("joints", "are_printed"), [(("C2-3",), True), (("C5-6",), False)])
def test_figures_of_one_joint_are_printed_only_where_it_is_planned(joints: tuple[str, ...], are_printed: bool) -> None:
    pack = sample_pack("cervical_rhizolysis")
    visit = signed_visit(pack, preparation=replace(prepared(pack), joints=joints))
    limited = [pack.words_in("en").risks[risk.id].name for risk in pack.structure.risks if risk.level == "C2-3"]
    names = [row[0] for row in rows_of(consent_content(form_source(visit)), "What can happen")]
    assert limited
    assert all((name in names) is are_printed for name in limited)


def test_no_risks_beyond_the_form_is_said_actively(pack: Pack) -> None:
    visit = released_visit(pack).then(events.PersonalRisksStated(()), DOCTOR)
    words = "Your doctor has stated that there are no risks for you beyond those on this form."
    assert words in said(consent_content(form_source(visit)))


def test_risks_that_the_doctor_has_not_stated_are_not_called_none(pack: Pack) -> None:
    form = said(consent_content(form_source(decided_visit(pack))))
    assert "Your doctor has not stated them yet." in form
    assert "no risks for you beyond" not in form


def test_what_was_explained_tells_once_again_and_by_the_doctor(pack: Pack) -> None:
    rows = rows_of(consent_content(form_source(signed_visit(pack))), "Point")
    assert [row[1] for row in rows[:4]] == [
        "on the screen",
        "again on the screen",
        "by the doctor, said back",
        "on the screen",
    ]


def test_record_has_the_exact_questions_with_first_and_last_answers(pack: Pack) -> None:
    rows = rows_of(consent_content(form_source(signed_visit(pack))), "Asked")
    check = pack.checks[1]
    words = pack.words_in("en").checks[check.id]
    wrong = next(option for option in check.first.options if option != check.first.right)
    assert [words.first.question, words.first.options[wrong]] in rows
    assert [
        f"Asked again: {words.second.question}",
        f"Last answer: {words.second.options[check.second.right]}",
    ] in rows


def test_record_tells_when_each_section_was_seen_in_the_clinics_time(pack: Pack) -> None:
    visit = signed_visit(pack)
    shown = next(event for event in visit.history if isinstance(event.fact, events.SectionShown))
    rows = rows_of(consent_content(form_source(visit)), "Section")
    local = shown.at.astimezone(ZoneInfo("Europe/Madrid"))
    assert rows[0][1].startswith(f"{local:%H:%M} · ")
    assert local.hour != shown.at.hour


def test_record_names_pack_and_journal_by_their_hashes(pack: Pack) -> None:
    form = said(consent_content(form_source(signed_visit(pack))))
    assert pack.hash in form
    assert "9c1d" * 16 in form


def test_another_pack_than_the_pinned_one_is_refused(pack: Pack) -> None:
    source = form_source(signed_visit(pack), pack=sample_pack("cervical_rhizolysis"))
    with pytest.raises((ConsentError, KeyError)):
        consent_content(source)
    changed = pack.words_in("en").model_copy(update={"title": "Other words"})
    source = form_source(signed_visit(pack), pack=Pack(pack.structure, {"en": changed}))
    with pytest.raises(ConsentError, match="FORM-OTHER-PACK"):
        consent_content(source)


def test_an_empty_visit_has_no_form(pack: Pack) -> None:
    with pytest.raises(BugError, match="FORM-NOT-PREPARED"):
        consent_content(form_source(signed_visit(pack), state=VisitState("visit-1")))


def test_what_a_patient_typed_is_words_and_never_markup(pack: Pack) -> None:
    typed = "Is **this** <b>safe</b> & *sound*?\n- really\n# yes"
    form = said(consent_content(form_source(signed_visit(pack, question=typed))))
    assert "Is **this** <b>safe</b> & *sound*? - really # yes (answered" in form


def test_a_long_question_stands_on_the_form_whole(pack: Pack) -> None:
    question = "Why does it hurt so much at night? " * 285
    assert len(question) > 9_900
    assert question.strip() in said(consent_content(form_source(signed_visit(pack, question=question))))


def test_a_long_safety_detail_follows_the_table_whole(pack: Pack) -> None:
    detail = "It began long ago. " * 100
    answer = events.SafetyAnswered("allergy", Answer.YES, detail, opens_point=True, is_urgent=False)
    content = consent_content(form_source(released_visit(pack).then(answer)))
    assert f"Allergy: {detail.strip()}" in said(content)


def test_preferring_not_to_know_is_recorded_as_a_right(pack: Pack) -> None:
    visit = decided_visit(pack).then(events.TopicRaised("not_to_know:serious_risks", TopicKind.NOT_TO_KNOW))
    form = said(consent_content(form_source(visit)))
    title = pack.words_in("en").sections["serious_risks"].title
    assert f"You prefer not to know more about “{title}” than you need in order to decide. This is your right." in form
    assert said(consent_content(form_source(decided_visit(pack)))).count("\n") < form.count("\n"), "nothing is left out"


def test_a_section_of_which_no_more_was_wanted_counts_as_seen_in_short_only(pack: Pack) -> None:
    visit = prepared_visit(pack)
    for section in pack.sections:
        steps = 1 if section.id == "serious_risks" else len(section.steps)
        for step in range(steps):
            visit = visit.then(events.SectionShown(section.id, step, section.core))
    assert "Every core section was seen on the screen." in said(consent_content(form_source(visit)))
    visit = visit.then(events.TopicRaised("not_to_know:serious_risks", TopicKind.NOT_TO_KNOW))
    assert "Only in short on the screen: Serious risks." in said(consent_content(form_source(visit)))


def test_nobody_asked_is_said(pack: Pack) -> None:
    assert "You had no further questions." in said(consent_content(form_source(prepared_visit(pack))))


def test_statements_are_ticked_only_once_they_were_touched(pack: Pack) -> None:
    def are_touched(content: FormContent) -> bool:
        return next(block for block in content.blocks if isinstance(block, Statements)).is_touched

    assert not are_touched(consent_content(form_source(released_visit(pack))))
    assert are_touched(consent_content(form_source(signed_visit(pack))))
    assert not are_touched(consent_content(form_source(signed_visit(pack, method=SignMethod.ON_PAPER))))


def test_drawn_signature_is_kept_as_strokes_with_time_and_place(pack: Pack) -> None:
    visit = signed_visit(pack)
    signed = visit.state.signed
    patient, doctor = places(consent_content(form_source(visit)))
    assert signed is not None
    assert patient.strokes == signed.strokes
    assert patient.alt == "Signature of Sample Patient One, drawn by hand"
    assert [field.value for field in patient.fields] == [
        "Sample Patient One",
        "23 November 2026, 10:05",
        "Your clinic, 1 Sample Street, Barcelona",
    ]
    assert doctor.note == "The doctor signs in this field"
    assert [field.value for field in doctor.fields] == ["Dr Sample Doctor"]


@pytest.mark.parametrize(
    ("method", "note", "values"),
    [
        (SignMethod.MARK, "Made a mark in front of a witness", ["Sample Witness", "Hand tremor"]),
        (SignMethod.TYPED, "Signed by typing the name: Sample Patient One", ["Arm in plaster"]),
    ],
)
def test_other_ways_of_signing_tell_witness_and_reason(
    pack: Pack, method: SignMethod, note: str, values: list[str]
) -> None:
    patient = places(consent_content(form_source(signed_visit(pack, method=method))))[0]
    assert patient.note == note
    assert [field.value for field in patient.fields][3:] == values


def test_on_paper_leaves_empty_lines_and_says_so(pack: Pack) -> None:
    content = consent_content(form_source(signed_visit(pack, method=SignMethod.ON_PAPER)))
    patient, doctor = places(content)
    assert content.frame.band == "To be signed on paper by the patient and by the doctor."
    assert [field.value for field in patient.fields[1:]] == ["", ""]
    assert (patient.note, doctor.note) == ("Sign here", "Sign here")


def test_unsigned_form_says_so_on_every_page(pack: Pack) -> None:
    frame = consent_content(form_source(released_visit(pack))).frame
    assert (frame.band, frame.state) == ("Not signed yet.", "not signed yet")


def test_representative_signs_with_document_and_basis(pack: Pack) -> None:
    signatory = Signatory(False, "Sample Daughter One", "ID 0000", "Power of attorney for health")
    visit = signed_visit(pack, preparation=replace(prepared(pack), signatory=signatory))
    content = consent_content(form_source(visit))
    assert content.frame.band.startswith("Signed by the patient's representative.")
    assert places(content)[0].title == "For the patient"
    assert [field.value for field in places(content)[0].fields][:2] == ["Sample Daughter One", "ID 0000"]
    assert "Power of attorney for health" in said(content)


def test_who_helped_and_how_is_named(pack: Pack) -> None:
    visit = released_visit(pack).then(events.CompanyStated((Help.TRANSLATING, Help.TOUCHING), "Sample Helper"))
    words = "Sample Helper: translated, touched the screen for the patient"
    assert words in said(consent_content(form_source(visit)))


def test_countersigned_form_is_signed_by_both_sides(pack: Pack) -> None:
    signed = signed_visit(pack).then(events.FormSealed(FormKind.CONSENT, "7F3K-92QD", "ab" * 32))
    at: datetime = signed.history[-1].at
    content = consent_content(form_source(signed.then(events.Countersigned("ab" * 32, at), DOCTOR)))
    assert content.frame.band == "Signed by both sides."
    assert places(content)[1].note == "Signed by the doctor"


def test_outside_the_sample_clinic_no_sample_mark_stands(pack: Pack) -> None:
    assert consent_content(form_source(signed_visit(pack), is_sample=False)).frame.sample == ""


def test_same_day_signature_gives_its_reason(pack: Pack) -> None:
    visit = released_visit(pack)
    release = visit.state.release
    assert release is not None
    visit = visit.then(replace(release, same_day_reason="The patient lives far away."), DOCTOR)
    assert "Signed on the day of treatment. Reason: The patient lives far away." in said(
        consent_content(form_source(visit))
    )


def test_talk_first_is_no_consent_and_lists_what_was_not_seen(pack: Pack) -> None:
    visit = prepared_visit(pack).then(events.Decided(Decision.TALK_FIRST))
    content = talk_first_content(form_source(visit))
    assert content.kind is FormKind.TALK_FIRST
    assert content.frame.band == "This is not a consent. The patient wants to talk with the doctor first."
    assert headings(content) == [
        "Your decision",
        "What you asked",
        "What you have not seen yet",
        "What was explained",
        "What happens next",
    ]
    assert pack.words_in("en").sections[pack.sections[0].id].title in said(content)
    assert not any(isinstance(block, Signatures) for block in content.blocks)


def test_decline_says_what_may_happen_and_the_other_ways(pack: Pack) -> None:
    content = decline_content(form_source(declined_visit(pack)))
    form = said(content)
    assert content.frame.title == "Treatment declined: lumbar rhizolysis"
    assert "The patient does not want this treatment." in content.frame.band
    assert {"If you decide against it", "Other ways, and doing nothing", "Signatures"} <= set(headings(content))
    assert "I can change my mind at any time." in form
    assert places(content)[0].strokes


def test_a_decline_is_never_read_as_a_signed_consent(pack: Pack) -> None:
    assert consent_content(form_source(declined_visit(pack))).frame.band == "Not signed yet."


def test_a_consent_taken_back_names_the_form_that_no_longer_counts(pack: Pack) -> None:
    content = taken_back_content(form_source(revoked_visit(pack), document_code="AAAA-2222"))
    form = said(content)
    assert content.kind is FormKind.REVOCATION
    assert content.frame.title == "Consent taken back: lumbar rhizolysis"
    assert content.frame.band == "This is not a consent. The patient has taken the consent back."
    assert headings(content) == [
        "Your decision",
        "The form that no longer counts",
        "What happens next",
        "What you say",
        "Signatures",
        "Your data",
    ]
    (row,) = next(block for block in content.blocks if isinstance(block, Card) and len(block.rows) == 1).rows
    facts = {type(event.fact): event.at for event in revoked_visit(pack).history}
    consent = signed_visit(pack).history[-1].at
    moment = form_source(revoked_visit(pack)).moment
    assert [field.value for field in row] == ["7F3K-92QD", moment(consent), moment(facts[events.Countersigned])]
    assert places(content)[0].strokes
    assert moment(facts[events.Revoked]) in [field.value for field in places(content)[0].fields]
    assert "need not say why" in form
    assert "I take back my consent to this treatment." in form


def test_a_consent_on_paper_taken_back_has_no_document_to_name(pack: Pack) -> None:
    on_paper = released_visit(pack).then(events.SignedOnPaper("cd" * 32), RECEPTION)
    content = taken_back_content(form_source(on_paper))
    assert content.frame.band == "To take a consent back. Not signed yet: the consent still counts."
    assert {"on paper", "not signed by the doctor"} <= set(content.texts())


def test_a_representative_who_takes_back_is_named(pack: Pack) -> None:
    guardian = Signatory(False, "Sample Guardian", "X 1", "Court order")
    signed = signed_visit(pack, preparation=replace(prepared(pack), signatory=guardian))
    content = taken_back_content(form_source(revoked_visit(pack, signed=signed)))
    assert content.frame.band == "This is not a consent. The patient's representative has taken the consent back."
    assert "Sample Guardian" in [field.value for field in places(content)[0].fields]


def test_every_kind_of_form_has_its_content() -> None:
    assert set(CONTENT_OF) == set(FormKind)


@pytest.mark.parametrize("accent", ["teal", "#0A546", "#0A5463; x", ""])
def test_a_colour_that_is_none_is_a_clear_error(accent: str) -> None:
    with pytest.raises(ConsentError, match="FORM-ACCENT"):
        FormLook("Your clinic", "", "", "", accent)


def test_only_a_consent_that_was_signed_on_the_screen_has_a_field_for_the_doctor(pack: Pack) -> None:
    def fields(content: FormContent) -> list[str]:
        return [place.field_id for place in places(content)]

    assert fields(consent_content(form_source(signed_visit(pack)))) == ["", "doctor"]
    assert fields(consent_content(form_source(released_visit(pack)))) == ["", ""]
    assert fields(decline_content(form_source(declined_visit(pack)))) == ["", ""]


def test_every_form_has_a_place_for_the_seal(pack: Pack) -> None:
    talk_first = talk_first_content(form_source(decided_visit(pack, Decision.TALK_FIRST)))
    for content in (consent_content(form_source(signed_visit(pack))), talk_first):
        assert [block.field_id for block in content.blocks if isinstance(block, Seal)] == ["seal"]
