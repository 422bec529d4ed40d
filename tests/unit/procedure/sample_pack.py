"""A whole pack made of plain values, for tests: sound as it stands, to be spoilt by each test as it needs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from kiosk.procedure.values import ClinicSetting, values_from

Plain = dict[str, Any]

TEMPLATES = Path(__file__).parents[3] / "consent_templates"

PROCEDURE_ID = "sample_treatment"
SECTIONS = {
    "pain": ["what_hurts", "worn_joint", "who_it_helps", "more_on_joints"],
    "treatment": ["the_day", "the_test", "the_lesion", "going_home"],
    "risks": ["what_can_happen", "other_ways", "after_care"],
}
CHECKS = {
    "pain": ["purpose", "joint_proof"],
    "treatment": ["sedation", "test_first", "same_day", "driving"],
    "risks": ["may_return", "free_to_refuse"],
}
CLINIC_VALUES: dict[str, ClinicSetting] = values_from(
    {
        "duration": {"number": 30, "unit": "minutes"},
        "phone": {"phone": "+34 900 000 000"},
        "escort_rule": {"en": "An adult takes you home.", "es": "Un adulto le lleva a casa."},
    }
)
FIGURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<g id="body"><rect x="10" y="10" width="80" height="80" fill="#F6D9C6"/></g>
<g id="zone-back-left-behind"><path d="M10 10h40v80h-40z" fill="#D1495B"/></g>
<g id="zone-back-right-behind"><path d="M50 10L90 10 90 90 50 90z" fill="#D1495B"/></g>
<g id="anchors"><circle id="anchor-zone-back-left-behind" cx="30" cy="50" r="3"/>
<circle id="anchor-zone-back-right-behind" cx="70" cy="50" r="3"/></g>
</svg>
"""
PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<g id="bones"><rect x="10" y="10" width="50" height="60" fill="#F2E4C9" stroke="#8A6D3B" stroke-width="2"/></g>
<g id="nerve"><path d="M 20,20 L 90,80" fill="none" stroke="#F0B429" stroke-width="3"/></g>
<g id="anchors"><circle id="anchor-bone" cx="30" cy="40" r="3"/><circle id="anchor-nerve" cx="60" cy="55" r="3"/></g>
</svg>
"""


def structure() -> Plain:
    """Return the values of a sound `procedure.yaml`."""
    chapters: list[Plain] = [
        {
            "id": chapter,
            "sections": [_section(section) for section in SECTIONS[chapter]],
            "checks": [_check(check, SECTIONS[chapter][0]) for check in CHECKS[chapter]],
        }
        for chapter in SECTIONS
    ]
    chapters[0]["sections"][1]["more"] = ["more_on_joints"]
    chapters[2]["sections"][0]["risks"] = ["soreness", "infection", "allergy", "nerve_injury"]
    chapters[2]["sections"][1]["risks"] = ["relief_fades", "stiffness"]
    chapters[2]["sections"][1]["alternatives"] = ["exercise", "nothing"]
    chapters[2]["sections"][2]["items"] = ["rest", "fever"]
    form_parts = ["what_it_is", "why", "how_it_goes", "what_to_expect", "consequences", "not_for", "if_refused"]
    return {
        "id": PROCEDURE_ID,
        "version": "1.0",
        "region": "lumbar",
        "values": [
            {"id": "duration", "kind": "duration"},
            {"id": "phone", "kind": "phone"},
            {"id": "escort_rule", "kind": "sentence"},
        ],
        "sources": [{"id": "SERIES", "citation": "A series of 116 treatments, 2004"}],
        "chapters": chapters,
        "safety_questions": [_safety("fever_now", urgent=True), _safety("blood_thinner")],
        "goals": ["walk", "sleep", "garden"],
        "common_questions": ["does_it_hurt"],
        "personal_risks": ["bleeding_more"],
        "joints": [{"id": "L4-5", "nerves": ["L3", "L4"]}, {"id": "L5-S1", "nerves": ["L4", "L5"]}],
        "risks": _risks(),
        "alternatives": ["exercise", "nothing"],
        "before": ["fast"],
        "after": ["rest"],
        "red_flags": ["fever"],
        "statements": ["understood", "may_revoke"],
        "form": {part: ["the_day"] for part in form_parts},
        "review": {"written_on": "2026-09-01", "review_by": "2027-09-01", "funding": "clinic"},
    }


def words() -> Plain:
    """Return the values of a sound `en.yaml`."""
    chapters = ["pain", "treatment", "risks", "questions", "decision"]
    sections = [section for names in SECTIONS.values() for section in names]
    sections_words = {section: _section_words(section) for section in sections}
    sections_words["the_day"]["in_short"] = "It takes {duration}. {escort_rule} Call {phone} if you worry."
    return {
        "title": "The sample treatment",
        "consent_to": "the sample treatment",
        "chapters": {chapter: f"Your {chapter}" for chapter in chapters},
        "chapters_short": {chapter: chapter for chapter in chapters},
        "sections": sections_words,
        "checks": {check: _check_words(check) for names in CHECKS.values() for check in names},
        "safety_questions": {
            "fever_now": {"question": "Do you have a fever now?", "short": "Fever"},
            "blood_thinner": {"question": "Do you take a blood thinner?", "short": "Thinner", "detail": "Which one?"},
        },
        "goals": {"walk": "Walk", "sleep": "Sleep", "garden": "Work in the garden"},
        "common_questions": {"does_it_hurt": "Does it hurt?"},
        "personal_risks": {"bleeding_more": "You may bleed more than others."},
        "joints": {"L4-5": "the joint between L4 and L5", "L5-S1": "the joint between L5 and the sacrum"},
        "risks": {risk["id"]: _risk_words(risk["id"]) for risk in _risks()},
        "alternatives": {
            "exercise": {"name": "Exercise", "what": "You move more.", "benefit": "It is safe.", "harm": "It is slow."},
            "nothing": {"name": "No treatment", "what": "You wait.", "benefit": "No risk.", "harm": "Pain may stay."},
        },
        "before": {"fast": "Eat nothing before you come."},
        "after": {"rest": "Rest for a day."},
        "red_flags": {"fever": "You have a fever."},
        "statements": {"understood": "I have understood.", "may_revoke": "I may change my mind."},
        "funding": {"clinic": "The clinic paid for these words."},
    }


def pain_structure() -> Plain:
    """Return sound questions about the pain, for `procedure.yaml`."""
    focus = [0, 0, 200, 100]
    return {
        "views": [{"id": "behind", "picture": "sample_figure", "drawn": "behind", "layers": ["body"], "focus": focus}],
        "zones": [{"id": "back", "drawn": ["behind"], "reach": "treated"}],
        "kinds": [{"id": "aching"}, {"id": "electric", "opens_point": True}],
        "since": ["months", "years"],
        "prevents": ["walk", "sleep"],
        "proposes": ["bleeding_more"],
        "sources": ["SERIES"],
    }


def pain_words() -> Plain:
    """Return the words of these questions."""
    matters = ("side", "beyond", "nerve", "unplaced")
    return {
        "place": "Where does it hurt?",
        "help": "Touch every place.",
        "no_pain_today": "No pain today",
        "cannot_show": "I cannot show it",
        "views": {"behind": "Back"},
        "zones": {"back": {"left": "Back, left side", "right": "Back, right side"}},
        "strength": "How strong is it?",
        "weakest": "no pain",
        "middle": "medium",
        "strongest": "the worst",
        "kind": "What does it feel like?",
        "kinds": {"aching": "Aching", "electric": "Electric"},
        "since": "Since when?",
        "sinces": {"months": "Months", "years": "Years"},
        "prevent": "What does it keep you from?",
        "prevents": {"walk": "Walking", "sleep": "Sleeping"},
        "points": {matter: f"About the {matter}" for matter in matters},
        "advice": {matter: "Your doctor will look at it." for matter in matters},
    }


def write_pack(templates: Path, facts: Plain | None = None, texts: Plain | None = None) -> Path:
    """Write a pack into a templates folder that has the forms' words of the house; return the pack's folder."""
    folder = templates / "procedures" / PROCEDURE_ID
    folder.mkdir(parents=True, exist_ok=True)
    (templates / "form").mkdir(exist_ok=True)
    shutil.copy(TEMPLATES / "form" / "en.yaml", templates / "form")
    write_yaml(folder / "procedure.yaml", structure() if facts is None else facts)
    write_yaml(folder / "en.yaml", words() if texts is None else texts)
    return folder


def write_yaml(path: Path, value: object) -> None:
    """Write plain values as YAML, without aliases."""
    plain = json.loads(json.dumps(value))  # parts that stand twice become two parts, else YAML writes aliases
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    path.write_text(yaml.dump(plain, Dumper=dumper, sort_keys=False, allow_unicode=True), encoding="utf-8")


def write_pictures(folder: Path) -> Path:
    """Write the one illustration of the sample pack; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sample_picture.svg").write_bytes(PICTURE)
    return folder


def line_of(path: Path, text: str) -> int:
    """Return the first line of a file that holds a text, from 1."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if text in line:
            return number
    raise AssertionError(f"{path.name} holds no {text}")


def _step() -> Plain:
    return {"picture": "sample_picture", "layers": ["bones", "nerve"], "highlight": ["nerve"], "labels": ["nerve"]}


def _section(section: str) -> Plain:
    return {"id": section, "core": not section.startswith("more_"), "steps": [_step()], "sources": ["SERIES"]}


def _check(check: str, section: str) -> Plain:
    return {
        "id": check,
        "section": section,
        "first": {"options": ["right_one", "wrong_a", "wrong_b"], "right": "right_one"},
        "second": {"options": ["right_one", "wrong_c", "wrong_d"], "right": "right_one"},
        "explain": _step(),
    }


def _safety(question: str, urgent: bool = False) -> Plain:
    facts: Plain = {"id": question, "opens_point_on": ["yes", "not_sure"], "sources": ["SERIES"], "ages": True}
    if urgent:
        return facts | {"urgent_on": ["yes"]}
    return facts | {"detail_on": ["yes"], "proposes": ["bleeding_more"]}


def _risks() -> list[Plain]:
    frequencies: dict[str, Plain] = {
        "soreness": {"kind": "counted", "count": 6, "of": 116, "unit": "treatments"},
        "infection": {"kind": "none_seen", "of": 116, "unit": "treatments", "up_to_per_hundred": 3},
        "allergy": {"kind": "below", "per_hundred": 1},
        "relief_fades": {"kind": "range", "low": 60, "high": 90, "unit": "people"},
        "stiffness": {"kind": "expected"},
        "nerve_injury": {"kind": "not_known"},
    }
    return [
        {"id": risk, "frequency": frequency, "serious": risk == "nerve_injury", "sources": ["SERIES"]}
        for risk, frequency in frequencies.items()
    ]


def _risk_words(risk: str) -> Plain:
    return {"name": risk.replace("_", " "), "scope": "116 treatments in one hospital", "what_then": "It goes away."}


def _section_words(section: str) -> Plain:
    step = {
        "text": "The joint is worn. It can **hurt** when you move.\n\n- It hurts when you stand.\n- It may stay.",
        "picture": "A spine from the side, with one nerve in yellow.",
        "labels": {"nerve": "small nerve"},
    }
    return {
        "title": section.replace("_", " "),
        "in_short": "A worn joint can hurt. A nerve tells you.",
        "steps": [step],
    }


def _check_words(check: str) -> Plain:
    return {
        "topic": check.replace("_", " "),
        "first": {
            "question": "What does the treatment do?",
            "options": {"right_one": "It calms a nerve", "wrong_a": "It makes a new joint", "wrong_b": "It mends bone"},
            "why_not": {"wrong_a": "No joint is made.", "wrong_b": "Bone stays as it is."},
        },
        "second": {
            "question": "What is calmed?",
            "options": {"right_one": "A nerve", "wrong_c": "A whole muscle", "wrong_d": "The whole back"},
            "why_not": {"wrong_c": "Muscle stays as it is.", "wrong_d": "Only one nerve is calmed."},
        },
        "explain": {
            "title": "Let us say it another way",
            "text": "One small nerve carries the pain. The doctor warms it.",
            "picture": "The same spine.",
            "labels": {"nerve": "small nerve"},
        },
        "right": "Yes, that is right.",
        "teach_back": "What will be done to the nerve?",
    }
