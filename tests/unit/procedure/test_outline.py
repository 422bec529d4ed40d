"""The outline of a pack: every stop, in the order of the visit."""

from __future__ import annotations

from pathlib import Path

from kiosk.procedure.loader import load_pack
from kiosk.procedure.outline import build_outline
from kiosk.visit.outline import Answer, Chapter, CheckStop, Outline, SafetyStop, SectionStop
from tests.unit.procedure import sample_pack


def _outline(folder: Path) -> Outline:
    return build_outline(load_pack(folder, sample_pack.CLINIC_VALUES))


def test_stops_stand_chapter_by_chapter_with_extra_reading_behind_what_offers_it(folder: Path) -> None:
    pain = ["what_hurts", "worn_joint", "more_on_joints", "who_it_helps", "purpose", "joint_proof"]
    treatment = [*sample_pack.SECTIONS["treatment"], *sample_pack.CHECKS["treatment"]]
    risks = [*sample_pack.SECTIONS["risks"], *sample_pack.CHECKS["risks"]]
    questions = ["fever_now", "blood_thinner", "goals", "topics"]
    wanted = [*pain, *treatment, *risks, *questions, "summary", "decision"]
    assert [stop.id for stop in _outline(folder).stops] == wanted


def test_each_stop_belongs_to_its_chapter(folder: Path) -> None:
    outline = _outline(folder)
    chapters = {
        stop: outline.stop(stop).chapter for stop in ("purpose", "may_return", "fever_now", "goals", "decision")
    }
    assert chapters == {
        "purpose": Chapter.PAIN,
        "may_return": Chapter.RISKS,
        "fever_now": Chapter.QUESTIONS,
        "goals": Chapter.QUESTIONS,
        "decision": Chapter.DECISION,
    }


def test_extra_reading_offered_twice_stands_behind_the_first_offer(tmp_path: Path) -> None:
    facts = sample_pack.structure()
    facts["chapters"][0]["sections"][0]["more"] = ["more_on_joints"]
    outline = _outline(sample_pack.write_pack(tmp_path, facts))
    stops = [stop.id for stop in outline.stops]
    assert stops.index("more_on_joints") == 1
    assert stops.count("more_on_joints") == 1


def test_the_outline_names_its_pack_and_the_tables_of_the_rules(folder: Path) -> None:
    pack = load_pack(folder, sample_pack.CLINIC_VALUES)
    outline = build_outline(pack)
    assert (outline.procedure_id, outline.pack_hash) == (pack.id, pack.hash)
    assert outline.statements == ("understood", "may_revoke")
    assert outline.nerves_of_joint == {"L4-5": ("L3", "L4"), "L5-S1": ("L4", "L5")}


def test_stops_carry_what_the_rules_judge_by(folder: Path) -> None:
    outline = _outline(folder)
    section, check, safety = outline.stop("more_on_joints"), outline.stop("purpose"), outline.stop("fever_now")
    assert isinstance(section, SectionStop)
    assert not section.is_core
    assert section.step_count == 1
    assert isinstance(check, CheckStop)
    assert check.section_id == "what_hurts"
    assert check.phrasings[1].options == ("right_one", "wrong_c", "wrong_d")
    assert check.phrasings[1].right == "right_one"
    assert isinstance(safety, SafetyStop)
    assert safety.opens_point_on == {Answer.YES, Answer.NOT_SURE}
    assert safety.urgent_on == {Answer.YES}
    assert safety.ages
