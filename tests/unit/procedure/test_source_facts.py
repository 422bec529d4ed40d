"""Every fact of the clinic's article stands in the section that should tell it, in both packs.

The table below is the map from the article (source SEED, 31 March 2025) to the packs. A phrase that is reworded must be
reworded here too, so that no fact is lost on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.procedure.source import PackSource, read_source
from kiosk.procedure.structure import BelowPerHundred, Section
from kiosk.procedure.text_rules import plain_text
from kiosk.visit.outline import Answer, Reach

TEMPLATES = Path(__file__).parents[3] / "consent_templates" / "procedures"
LUMBAR = "lumbar_rhizolysis"
CERVICAL = "cervical_rhizolysis"
PACKS = (LUMBAR, CERVICAL)

# What the article says of both regions: fact, section, phrase.
FACTS_OF_BOTH = (
    ("many people hide their pain", "not_alone", "Many people hide lasting pain"),
    ("so as not to burden their family", "not_alone", "so as not to burden the people they love"),
    ("here they need not hide it", "not_alone", "Here you need not hide it."),
    ("chronic pain in 25-30 % of Europe", "not_alone", "25 to 30 of every 100 people have lasting pain"),
    ("most pain goes away in about 3 months", "not_alone", "goes away in about 3 months"),
    ("for a few it stays", "not_alone", "For a few it stays and weighs on daily life"),
    ("worn facet joints are a source of chronic pain", "joint_pain", "A worn facet joint is one source of lasting"),
    ("no clinical sign proves it", "joint_pain", "cannot prove that a joint is the source"),
    ("only diagnostic infiltrations do", "joint_pain", "Only a test injection can show"),
    ("a controlled lesion", "what_it_does", "This makes a controlled lesion"),
    ("of the small nerve fibres", "what_it_does", "heats the small nerves of the worn joint"),
    ("interrupts the signal", "what_it_does", "The lesion interrupts the pain signal"),
    ("goal: partial or complete relief", "what_it_does", "The goal is less pain or none"),
    ("goal: quality of life", "what_it_does", "a better daily life"),
    ("goal: less medication", "what_it_does", "less medicine"),
    ("goal: fewer operations", "what_it_does", "fewer operations"),
    ("for pain of over 3 months", "who_for", "more than 3 months"),
    ("for people who cannot stand long", "who_for", "you cannot stand for long"),
    ("for people whose movement is limited", "who_for", "pain limits how you move"),
    ("for fragile patients", "who_for", "Frail people can have it too"),
    ("not for neuropathic pain in arms or legs", "who_for", "not for nerve pain in arms or legs"),
    ("with or without loss of strength", "who_for", "with or without loss of strength"),
    ("not with high fever and sudden weight loss", "who_for", "high fever and very sudden weight loss"),
    ("no hospital stay", "the_day", "and go home the same day"),
    ("home the same day", "before_after", "you go home the same day"),
    ("in an operating room", "the_day", "In an operating room"),
    ("relatively comfortable", "placing", "Your position is fairly comfortable"),
    ("sedation", "the_day", "This is sedation"),
    ("no general anaesthesia", "the_day", "not general anaesthesia"),
    ("antiseptic", "placing", "cleans your skin with an antiseptic"),
    ("X-rays locate the entry points", "placing", "X-rays show where to go in"),
    ("local anaesthetic", "placing", "with local anaesthetic and a fine needle"),
    ("electrodes", "the_day", "puts in thin electrodes"),
    ("no incision", "the_day", "no general anaesthesia and no cut"),
    ("almost no blood loss", "placing", "almost no blood loss"),
    ("minimally invasive", "placing", "This is called minimally invasive"),
    ("a test first in all cases", "the_day", "in all cases"),
    ("the test uses a low intensity", "the_day", "a very low current"),
    ("risks: pain at the puncture", "common_risks", "Pain where the needle went in"),
    ("risks: skin allergy to the local anaesthetic", "common_risks", "a skin allergy to the local anaesthetic"),
    ("the scope of these risks", "common_risks", "The clinic's own article"),
)

# What it says of one region: pack, fact, section, phrase.
FACTS_OF_ONE = (
    (LUMBAR, "lies face down", "the_day", "you lie face down"),
    (LUMBAR, "legs and feet are watched", "the_day", "If your legs and feet stay still, the doctor may go on"),
    (LUMBAR, "helps in the low back and outer buttocks", "who_for", "in the lower back or outer buttocks"),
    (LUMBAR, "helps down to behind the knee", "who_for", "in the back of the thigh, down to behind the knee"),
    (CERVICAL, "lies face up", "the_day", "you lie face up"),
    (CERVICAL, "arms are watched", "the_day", "If your arms stay still, the doctor may go on"),
    (CERVICAL, "the target in the neck is smaller", "placing", "In the neck the target is smaller"),
    (CERVICAL, "so the test also confirms the position", "placing", "also helps to check the place"),
    (CERVICAL, "helps with constant neck pain", "who_for", "in the neck, all the time"),
    (CERVICAL, "helps with pain to the shoulders", "who_for", "from the neck to the shoulders"),
)

ALL_FACTS = [(pack, *fact) for fact in FACTS_OF_BOTH for pack in PACKS] + list(FACTS_OF_ONE)

NOT_NEEDED_TO_DECIDE = {"placing"}
"""How one lies, how the skin is cleaned and how the way is found: told to whoever wants to learn more of the day."""

# The article praises; a consent text must not. Promises and praise that no section, check or risk may hold.
PROMISES = (
    "very safe",
    "completely safe",
    "painless",
    "risk-free",
    "no risk of",
    "guarantee",
    "virtually none",
    "cure ",
)


@cache
def pack(procedure_id: str) -> PackSource:
    """Return the pack as it stands in the folder."""
    return read_source(TEMPLATES / procedure_id)


def section_of(source: PackSource, section_id: str) -> Section:
    """Return one section of a pack."""
    sections = (section for chapter in source.structure.chapters for section in chapter.sections)
    return next(section for section in sections if section.id == section_id)


def words_on_screen(procedure_id: str, section_id: str) -> str:
    """Return what a patient reads in one section: words, risks and lists, without marks, on one line."""
    source = pack(procedure_id)
    words = source.words["en"]
    own = words.sections[section_id]
    parts = [own.title, *(plain_text(step.text) for step in own.steps), own.in_short]
    for risk in section_of(source, section_id).risks:
        parts += [words.risks[risk].name, words.risks[risk].scope, words.risks[risk].what_then]
    listed = {**words.before, **words.after, **words.red_flags}
    parts += [listed[item] for item in section_of(source, section_id).items]
    return " ".join(" ".join(parts).split())


def all_texts(procedure_id: str) -> Iterator[str]:
    """Yield every English text of a pack."""
    return (text for _, text in pack(procedure_id).texts("en"))


def zone_names(procedure_id: str) -> set[str]:
    """Return the names of all zones of the body on which a patient can show pain."""
    words = pack(procedure_id).words["en"].pain
    assert words is not None
    return {name for sides in words.zones.values() for name in sides.values()}


@pytest.mark.parametrize(("procedure_id", "fact", "section_id", "phrase"), ALL_FACTS)
def test_each_fact_of_the_article_stands_in_its_section(
    procedure_id: str, fact: str, section_id: str, phrase: str
) -> None:
    assert phrase in words_on_screen(procedure_id, section_id), f"{procedure_id}: lost: {fact}"


@pytest.mark.parametrize("procedure_id", PACKS)
def test_sections_that_tell_the_article_are_core_and_name_it(procedure_id: str) -> None:
    for section_id in {section_id for pack_id, _, section_id, _ in ALL_FACTS if pack_id == procedure_id}:
        section = section_of(pack(procedure_id), section_id)
        assert section.core or section_id in NOT_NEEDED_TO_DECIDE, f"{section_id} can be skipped"
        assert "SEED" in section.sources, f"{section_id} does not name the article"


@pytest.mark.parametrize("procedure_id", PACKS)
def test_the_articles_own_figure_keeps_its_scope(procedure_id: str) -> None:
    risk = next(risk for risk in pack(procedure_id).structure.risks if risk.id == "puncture_or_skin")
    assert risk.frequency == BelowPerHundred(kind="below", per_hundred=1)
    assert risk.sources == ("SEED",)


@pytest.mark.parametrize("procedure_id", PACKS)
def test_what_rules_the_treatment_out_is_asked_and_reaches_the_doctor(procedure_id: str) -> None:
    asked = {question.id: question for question in pack(procedure_id).structure.safety_questions}
    for question_id in ("weakness", "fever", "weight_loss"):
        assert {Answer.YES, Answer.NOT_SURE} <= set(asked[question_id].opens_point_on), question_id


@pytest.mark.parametrize(
    ("procedure_id", "beyond"), [(LUMBAR, {"calf", "shin", "foot"}), (CERVICAL, {"arm", "forearm", "hand"})]
)
def test_pain_of_a_nerve_and_pain_that_goes_too_far_are_asked_once_and_reach_the_doctor(
    procedure_id: str, beyond: set[str]
) -> None:
    asked = pack(procedure_id).structure.pain
    assert asked is not None
    assert {kind.id for kind in asked.kinds if kind.opens_point} == {"electric", "numb", "not_sure"}
    assert {zone.id for zone in asked.zones if zone.reach is Reach.BEYOND} == beyond
    questions = {question.id for question in pack(procedure_id).structure.safety_questions}
    assert not questions & {"nerve_pain", "pain_beyond"}


@pytest.mark.parametrize("procedure_id", PACKS)
def test_the_articles_praise_is_not_taken_over(procedure_id: str) -> None:
    found = [(promise, text) for text in all_texts(procedure_id) for promise in PROMISES if promise in text.lower()]
    assert found == []


def test_no_pack_speaks_of_the_other_region() -> None:
    """The names of the body's zones apart: a patient may hurt anywhere."""
    foreign = {LUMBAR: ("neck", "face up"), CERVICAL: ("lower back", "face down", "buttock", "116 treatments")}
    found = [
        (procedure_id, word, text)
        for procedure_id, words in foreign.items()
        for text in all_texts(procedure_id)
        if text not in zone_names(procedure_id)
        for word in words
        if word in text.lower()
    ]
    assert found == []
