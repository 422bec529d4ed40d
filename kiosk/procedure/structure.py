"""What `procedure.yaml` holds: structure, numbers and sources, without a single word a patient reads.

The models refuse unknown keys and wrong types. What spans several places (dangling ids, languages out of step, layers
that do not exist) is the linter's work.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.picture.motion import MotionKind
from kiosk.visit.outline import Answer, Chapter, Reach

ILLUSTRATION_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
LayerId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=60)]
SpineLevel = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9-]*$", max_length=20)]


class PackModel(BaseModel):
    """Base of every model of a pack: frozen, and unknown keys are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Region(StrEnum):
    """The part of the spine a procedure treats."""

    LUMBAR = "lumbar"
    CERVICAL = "cervical"


class Source(PackModel):
    """Where a fact comes from. `citation` names author, title, year; `note` says what is weak about it."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9-]*$")]
    citation: str
    note: str = ""


class ValueKind(StrEnum):
    """The type of a value that a clinic must set."""

    DURATION = "duration"
    NUMBER = "number"
    PHONE = "phone"
    SENTENCE = "sentence"


class ClinicValue(PackModel):
    """A value from clinic.toml, used in words as ``{id}``."""

    id: Id
    kind: ValueKind


class LayerMotion(PackModel):
    """How one layer of a step moves, a few times after the step appears; the picture says everything without it.

    Attributes:
        layer: A layer shown.
        kind: What it does. Where it goes is drawn in the illustration.
    """

    layer: LayerId
    kind: MotionKind


class PictureView(PackModel):
    """Part of an illustration.

    Attributes:
        picture: Name of the illustration in assets/illustrations, without ``.svg``.
        layers: Layers shown, the others are hidden.
        focus: Box in the picture's own units (x, y, width, height) to zoom to, or none for the whole picture.
    """

    picture: Id
    layers: tuple[LayerId, ...]
    focus: tuple[float, float, float, float] | None = None


class PictureStep(PictureView):
    """What the picture shows at one step.

    Attributes:
        highlight: Layers (among those shown) that stand out.
        labels: Anchor ids (without ``anchor-``) that get a label; the words are in the language file.
        motion: Layers that move.
        planned: Where the visit names joints, the picture and words of those joints stand here instead (`planned`).
    """

    highlight: tuple[LayerId, ...] = ()
    labels: tuple[LayerId, ...] = ()
    motion: tuple[LayerMotion, ...] = ()
    planned: bool = False


class Section(PackModel):
    """One illustrated section.

    Attributes:
        core: False for "learn more".
        more: Ids of "learn more" sections that this one offers.
        steps: One or more picture steps; the language file has one text a step.
        risks: Risks shown as icon arrays beside the words, instead of the picture's place.
        alternatives: Alternatives listed in this section.
        items: Ids from `before`, `after` or `red_flags` listed in this section.
        may_decline: The patient may prefer not to know more of it than `in_short`; for sections about risks alone.
    """

    id: Id
    core: bool = True
    more: tuple[Id, ...] = ()
    steps: Annotated[tuple[PictureStep, ...], Field(min_length=1, max_length=5)]
    risks: Annotated[tuple[Id, ...], Field(max_length=4)] = ()
    alternatives: tuple[Id, ...] = ()
    items: tuple[Id, ...] = ()
    may_decline: bool = False
    sources: tuple[str, ...] = ()


class CheckPhrasing(PackModel):
    """One way to ask: option ids, and which is right. Options are shuffled on the screen."""

    options: Annotated[tuple[Id, ...], Field(min_length=3, max_length=4)]
    right: Id


class Check(PackModel):
    """One comprehension question about a section.

    Attributes:
        section: The section whose undisputed sentence the wrong options contradict.
        explain: The picture step shown beside the second explanation.
    """

    id: Id
    section: Id
    first: CheckPhrasing
    second: CheckPhrasing
    explain: PictureStep


class ChapterContent(PackModel):
    """Sections of one chapter; its checks follow them."""

    id: Literal[Chapter.PAIN, Chapter.TREATMENT, Chapter.RISKS]
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    checks: tuple[Check, ...] = ()


class SafetyQuestion(PackModel):
    """One health question.

    Attributes:
        opens_point_on: Answers the doctor must settle.
        urgent_on: Answers that call reception and doctor at once.
        blocks_signing_on: Answers after which nobody signs today (sedated in the last 24 hours).
        detail_on: Answers after which a detail may be typed.
        ages: The answer can change until the day of treatment.
        proposes: Personal risk sentences proposed to the doctor when a point is open.
    """

    id: Id
    opens_point_on: tuple[Answer, ...]
    urgent_on: tuple[Answer, ...] = ()
    blocks_signing_on: tuple[Answer, ...] = ()
    detail_on: tuple[Answer, ...] = ()
    ages: bool = False
    proposes: tuple[Id, ...] = ()
    sources: tuple[str, ...] = ()


class BodySide(StrEnum):
    """The patient's side on which a zone of the body lies."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"


class PainView(PackModel):
    """One way to look at the figure on which the patient shows where it hurts.

    Attributes:
        picture: Name of the illustration.
        drawn: What the picture calls this view in its layers ``zone-<id>-<side>-<drawn>``.
        layers: The figure itself.
        focus: The part of the picture that shows it (x, y, width, height).
    """

    id: Id
    picture: Id
    drawn: LayerId
    layers: Annotated[tuple[LayerId, ...], Field(min_length=1)]
    focus: tuple[float, float, float, float]


class PainZone(PackModel):
    """A part of the body to touch, on each of its sides.

    Attributes:
        drawn: The views that show it, as in its layers' names.
        reach: What it is to the treatment.
    """

    id: Id
    drawn: Annotated[tuple[LayerId, ...], Field(min_length=1)]
    sides: Annotated[tuple[BodySide, ...], Field(min_length=1)] = (BodySide.LEFT, BodySide.RIGHT)
    reach: Reach = Reach.ELSEWHERE

    @property
    def places(self) -> tuple[tuple[str, BodySide], ...]:
        """The zone on each side: ``<id>:<side>`` and the side."""
        return tuple((f"{self.id}:{side.value}", side) for side in self.sides)

    def layer(self, side: BodySide, drawn: str) -> str:
        """Return the layer that shows this zone on one side in one view."""
        return f"zone-{self.id.replace('_', '-')}-{side.value}-{drawn}"


class PainFeeling(PackModel):
    """A way the pain can feel; one that speaks of a nerve, or "not sure", opens a point."""

    id: Id
    opens_point: bool = False


class PainQuestions(PackModel):
    """What is asked about the pain.

    Attributes:
        prevents: What it can keep somebody from, by the ids of goals.
        proposes: Personal risk sentences proposed to the doctor when a point is open.
    """

    views: Annotated[tuple[PainView, ...], Field(min_length=1)]
    zones: Annotated[tuple[PainZone, ...], Field(min_length=1)]
    kinds: Annotated[tuple[PainFeeling, ...], Field(min_length=2)]
    since: Annotated[tuple[Id, ...], Field(min_length=2)]
    prevents: Annotated[tuple[Id, ...], Field(min_length=1)]
    proposes: tuple[Id, ...] = ()
    sources: tuple[str, ...] = ()


class Joint(PackModel):
    """A facet joint and the nerves that serve it."""

    id: SpineLevel
    nerves: Annotated[tuple[SpineLevel, ...], Field(min_length=1, max_length=2)]


class PlannedJoint(PackModel):
    """How a joint is shown to the patient for whom it is planned.

    Attributes:
        joint: One of `joints`.
        layer: Its layer, without the side: the illustration has it with `-left` and `-right`, and an anchor of each
            name for the label.
        focus: What must be seen around it, or none for the whole picture.
    """

    joint: SpineLevel
    layer: LayerId
    focus: tuple[float, float, float, float] | None = None


class PlannedNerve(PackModel):
    """How a nerve is shown.

    Attributes:
        nerve: One that serves a joint.
        layer: Its layer, without the side.
        electrode: The layer of the electrode beside it, without the side.
    """

    nerve: SpineLevel
    layer: LayerId
    electrode: LayerId


class Planned(PackModel):
    """The picture of the joints that are planned for one patient; each side is drawn in layers of its own.

    Attributes:
        picture: The illustration, seen from behind: the patient's left is left.
        layers: What always shows.
        joints: Each of the pack's joints.
        nerves: Each nerve that serves one of them.
    """

    picture: Id
    layers: Annotated[tuple[LayerId, ...], Field(min_length=1)]
    joints: Annotated[tuple[PlannedJoint, ...], Field(min_length=1)]
    nerves: Annotated[tuple[PlannedNerve, ...], Field(min_length=1)]


class Counted(PackModel):
    """A number somebody counted: `count` of `of` treatments or people had it."""

    kind: Literal["counted"] = "counted"
    count: Annotated[int, Field(ge=1)]
    of: Annotated[int, Field(ge=1)]
    unit: Literal["treatments", "people"]


class NoneSeen(PackModel):
    """None seen in `of`; the true number may still be up to `up_to_per_hundred` (rule of three)."""

    kind: Literal["none_seen"] = "none_seen"
    of: Annotated[int, Field(ge=1)]
    unit: Literal["treatments", "people"]
    up_to_per_hundred: Annotated[int, Field(ge=1, le=100)]


class BelowPerHundred(PackModel):
    """A figure given only as "under N in 100", with its scope in the words (the clinic's own figure)."""

    kind: Literal["below"] = "below"
    per_hundred: Annotated[int, Field(ge=1, le=100)]


class RangePerHundred(PackModel):
    """Between `low` and `high` of 100."""

    kind: Literal["range"] = "range"
    low: Annotated[int, Field(ge=0, le=100)]
    high: Annotated[int, Field(ge=0, le=100)]
    unit: Literal["treatments", "people"]


class Expected(PackModel):
    """To be expected; nobody has published a number."""

    kind: Literal["expected"] = "expected"


class NotKnown(PackModel):
    """Nobody has counted it. A value, not a gap."""

    kind: Literal["not_known"] = "not_known"


Frequency = Annotated[
    Counted | NoneSeen | BelowPerHundred | RangePerHundred | Expected | NotKnown, Field(discriminator="kind")
]


class Risk(PackModel):
    """One harm.

    Attributes:
        level: Joint the figure is limited to (for example ``C2-3``), or none.
        sources: At least one source id.
    """

    id: Id
    frequency: Frequency
    serious: bool
    level: SpineLevel | None = None
    sources: Annotated[tuple[str, ...], Field(min_length=1)]


class FormParts(PackModel):
    """Which sections' "in short" sentences stand under which heading of the consent form."""

    what_it_is: Annotated[tuple[Id, ...], Field(min_length=1)]
    why: Annotated[tuple[Id, ...], Field(min_length=1)]
    how_it_goes: Annotated[tuple[Id, ...], Field(min_length=1)]
    what_to_expect: Annotated[tuple[Id, ...], Field(min_length=1)]
    consequences: Annotated[tuple[Id, ...], Field(min_length=1)]
    not_for: Annotated[tuple[Id, ...], Field(min_length=1)]
    if_refused: Annotated[tuple[Id, ...], Field(min_length=1)]


class Review(PackModel):
    """Who answers for the content. Dates are ISO days."""

    written_on: str
    review_by: str
    funding: Id


class Approval(PackModel):
    """A clinician's approval of one language: the hash of exactly these words."""

    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    by: str
    on: str
    review_by: str


class ProcedureStructure(PackModel):
    """The whole of `procedure.yaml`.

    Attributes:
        day_questions: What the re-check asks on the day of treatment alone, before the questions that age.
        optional_consents: What a clinic may ask beside the treatment; clinic.toml chooses among them.
        small_pictures: A picture beside an alternative or an item of `before`, `after` or `red_flags`, by its id.
    """

    id: Id
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+$")]
    region: Region
    values: tuple[ClinicValue, ...] = ()
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    chapters: Annotated[tuple[ChapterContent, ...], Field(min_length=3, max_length=3)]
    safety_questions: Annotated[tuple[SafetyQuestion, ...], Field(min_length=1)]
    goals: Annotated[tuple[Id, ...], Field(min_length=3)]
    common_questions: tuple[Id, ...] = ()
    personal_risks: tuple[Id, ...] = ()
    joints: Annotated[tuple[Joint, ...], Field(min_length=1)]
    planned: Planned | None = None
    risks: Annotated[tuple[Risk, ...], Field(min_length=1)]
    alternatives: Annotated[tuple[Id, ...], Field(min_length=2)]
    before: Annotated[tuple[Id, ...], Field(min_length=1)]
    after: Annotated[tuple[Id, ...], Field(min_length=1)]
    red_flags: Annotated[tuple[Id, ...], Field(min_length=1)]
    small_pictures: dict[Id, PictureView] = Field(default_factory=dict)
    statements: Annotated[tuple[Id, ...], Field(min_length=1)]
    day_questions: tuple[SafetyQuestion, ...] = ()
    optional_consents: tuple[Id, ...] = ()
    form: FormParts
    review: Review
    pain: PainQuestions | None = None
    approvals: tuple[Approval, ...] = ()
