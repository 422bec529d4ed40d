"""What a language file holds: every word of a procedure, under the ids of `procedure.yaml`.

Texts are limited Markdown: paragraphs, ``**bold**`` and ``-`` lists. ``{id}`` stands for a value the clinic sets.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.procedure.structure import BodySide, Id, LayerId, PackModel, SpineLevel
from kiosk.visit.outline import PainPoint

Line = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]


class StepWords(PackModel):
    """Words of one picture step.

    Attributes:
        text: What stands beside the picture.
        picture: Text alternative of the picture: what somebody who does not see it must know.
        labels: Label words by anchor id.
    """

    text: Text
    picture: Line
    labels: dict[LayerId, Line] = Field(default_factory=dict)


class SectionWords(PackModel):
    """Words of one section.

    Attributes:
        title: Heading.
        in_short: One to three sentences: shown as the call-out of the last step, and printed on the form word by word.
        steps: One entry a picture step.
    """

    title: Line
    in_short: Text
    steps: Annotated[tuple[StepWords, ...], Field(min_length=1, max_length=5)]


class PhrasingWords(PackModel):
    """One phrasing of a check: the question, its options, and for each wrong option why it is wrong."""

    question: Line
    options: dict[Id, Line]
    why_not: dict[Id, Line]


class ExplainWords(PackModel):
    """The second explanation, in other words than the section's."""

    title: Line
    text: Text
    picture: Line
    labels: dict[LayerId, Line] = Field(default_factory=dict)


class CheckWords(PackModel):
    """Words of one check.

    Attributes:
        topic: Short name of the point, as on the form ("Going home the same day").
        right: Short confirmation after a right answer.
        teach_back: What the doctor asks so that the patient says it back.
    """

    topic: Line
    first: PhrasingWords
    second: PhrasingWords
    explain: ExplainWords
    right: Line
    teach_back: Line


class SafetyWords(PackModel):
    """Words of one safety question.

    Attributes:
        question: The question, answered by Yes, No or Not sure.
        help: A sentence that makes the question plain.
        detail: What may be typed after an answer that asks for detail.
        advice: What the patient must know after such an answer (for example: do not stop it yourself).
        short: Short name for form and brief.
    """

    question: Line
    help: Line | None = None
    detail: Line | None = None
    advice: Line | None = None
    short: Line


class OptionalConsentWords(PackModel):
    """Words of one thing that is asked beside the treatment.

    Attributes:
        name: Short name for form and brief.
        question: The question, answered by Yes or No.
        help: What a yes would mean.
    """

    name: Line
    question: Line
    help: Line


class OptionalWords(PackModel):
    """Words of everything that is asked beside the treatment.

    Attributes:
        note: That the treatment does not depend on it, and until when an answer may be changed.
        asked: The words of each, by id.
    """

    note: Line
    asked: dict[Id, OptionalConsentWords]


class PainWords(PackModel):
    """Words of the questions about the pain.

    Attributes:
        place: The question where it hurts; `help` makes it plain.
        no_pain_today: The answer of somebody whom nothing hurts now.
        cannot_show: The answer of somebody who cannot point.
        views: Names of the ways to look at the figure.
        zones: Name of each zone on each of its sides.
        strength: The question how strong it is; `weakest`, `middle` and `strongest` say what 0, 5 and 10 mean.
        kind: The question what it feels like.
        since: The question how long it has lasted.
        prevent: The question what it keeps the patient from.
        points: What an open point is called on form and brief.
        advice: What the patient is told when an answer opens one.
    """

    place: Line
    help: Line
    no_pain_today: Line
    cannot_show: Line
    views: dict[Id, Line]
    zones: dict[Id, dict[BodySide, Line]]
    strength: Line
    weakest: Line
    middle: Line
    strongest: Line
    kind: Line
    kinds: dict[Id, Line]
    since: Line
    sinces: dict[Id, Line]
    prevent: Line
    prevents: dict[Id, Line]
    points: dict[PainPoint, Line]
    advice: dict[PainPoint, Line]

    def zone(self, place: str) -> str:
        """Return the name of a zone on one side, by ``<id>:<side>``; KeyError when there is none."""
        zone_id, _, side = place.partition(":")
        return self.zones[zone_id][BodySide(side)]


class RiskWords(PackModel):
    """Words of one risk; how often it happens is said by the program, from the numbers.

    Attributes:
        name: What can happen.
        scope: Who was studied, or where the figure comes from ("116 treatments in one hospital").
        what_then: What is done, and whether it lasts.
    """

    name: Line
    scope: Line
    what_then: Line


class AlternativeWords(PackModel):
    """One alternative: what it is, what speaks for it, what speaks against it."""

    name: Line
    what: Line
    benefit: Line
    harm: Line


class PlannedWords(PackModel):
    """Words beside the joints that are planned for one patient. The doctor has not confirmed them yet: say "planned".

    Attributes:
        left: What stands above the joints where the patient's left side is planned.
        right: The same for the right side.
        both: The same for both sides.
        one_nerve: One joint that one nerve serves; may be left out where the pack has none.
        two_nerves: One joint that two nerves serve.
        several_joints: More joints than one.
        confirm: That the doctor confirms.
        picture: Text alternative of the picture; the joints are named after it.
        your_left: What a label adds to the joint's name.
        your_right: The same for the right side.
    """

    left: Line
    right: Line
    both: Line
    one_nerve: Line | None = None
    two_nerves: Line
    several_joints: Line
    confirm: Line
    picture: Line
    your_left: Line
    your_right: Line


class ProcedureWords(PackModel):
    """The whole of one language file."""

    title: Line
    consent_to: Line
    chapters: dict[Id, Line]
    chapters_short: dict[Id, Line]
    sections: dict[Id, SectionWords]
    checks: dict[Id, CheckWords]
    safety_questions: dict[Id, SafetyWords]
    goals: dict[Id, Line]
    common_questions: dict[Id, Line] = Field(default_factory=dict)
    personal_risks: dict[Id, Line] = Field(default_factory=dict)
    joints: dict[SpineLevel, Line]
    planned: PlannedWords | None = None
    risks: dict[Id, RiskWords]
    alternatives: dict[Id, AlternativeWords]
    before: dict[Id, Line]
    after: dict[Id, Line]
    red_flags: dict[Id, Line]
    statements: dict[Id, Line]
    day_questions: dict[Id, SafetyWords] = Field(default_factory=dict)
    optional_consents: OptionalWords | None = None
    funding: dict[Id, Line]
    pain: PainWords | None = None

    def question(self, question_id: str) -> SafetyWords:
        """Return the words of a safety question, or of one of the day of treatment; KeyError when there is none."""
        found = self.safety_questions.get(question_id)
        return found if found is not None else self.day_questions[question_id]
