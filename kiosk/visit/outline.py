"""The outline: the word-free skeleton of a procedure pack that the rules of a visit need.

The outline knows the order of stops, what is required, which option is right and which answer opens a point. It holds
no word a patient reads and no medical fact; `procedure` builds it from a pack.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Chapter(StrEnum):
    """The five chapters of the progress bar, in order."""

    PAIN = "pain"
    TREATMENT = "treatment"
    RISKS = "risks"
    QUESTIONS = "questions"
    DECISION = "decision"


class Answer(StrEnum):
    """The three answers to a safety question."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


UNSURE = "not_sure"
"""The option of every check that says: I am not sure, explain it again."""


@dataclass(frozen=True, slots=True)
class SectionStop:
    """One illustrated section.

    Attributes:
        id: The section's id in the pack.
        chapter: Where the progress bar stands.
        step_count: Number of picture steps, at least 1.
        is_core: False for "learn more": never required, reached from a core section.
        may_decline: The patient may prefer not to know more of it than its short sentences.
    """

    id: str
    chapter: Chapter
    step_count: int = 1
    is_core: bool = True
    may_decline: bool = False


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask a check: its options in the pack's order (without "not sure") and the right one."""

    options: tuple[str, ...]
    right: str


@dataclass(frozen=True, slots=True)
class CheckStop:
    """One comprehension question about a section, in two phrasings."""

    id: str
    chapter: Chapter
    section_id: str
    phrasings: tuple[Phrasing, Phrasing]


@dataclass(frozen=True, slots=True)
class SafetyStop:
    """One health question.

    Attributes:
        opens_point_on: Answers that the doctor must settle.
        urgent_on: Answers that call reception and the doctor at once.
        blocks_signing_on: Answers after which nobody signs today (sedated lately).
        ages: True when the answer can change until the day of treatment, so the re-check asks again.
    """

    id: str
    chapter: Chapter
    opens_point_on: frozenset[Answer]
    urgent_on: frozenset[Answer] = frozenset()
    blocks_signing_on: frozenset[Answer] = frozenset()
    ages: bool = False


class PainKind(StrEnum):
    """The questions about the patient's pain, one a screen, in order."""

    PLACE = "pain_place"
    FEEL = "pain_feel"
    LIFE = "pain_life"


class PainPoint(StrEnum):
    """What an answer about the pain can leave for the doctor to settle.

    SIDE: where it hurts does not match the planned side. BEYOND: it goes further than the treatment's pain does, below
    the knee or beyond the shoulder. NERVE: it feels like pain of a nerve. UNPLACED: it could not be shown, or does not
    hurt today.
    """

    SIDE = "side"
    BEYOND = "beyond"
    NERVE = "nerve"
    UNPLACED = "unplaced"


class Reach(StrEnum):
    """What a zone of the body is to the treatment.

    TREATED: its pain is what the treatment is for. BEYOND: pain there may have another cause. ELSEWHERE: neither.
    """

    TREATED = "treated"
    BEYOND = "beyond"
    ELSEWHERE = "elsewhere"


STRONGEST = 10
"""The strongest pain on the scale, which begins with 0."""


@dataclass(frozen=True, slots=True)
class PainTable:
    """What the rules must know of the pain questions.

    Attributes:
        reach_of_zone: Every zone the patient can touch, by ``<id>:<side>``, side left, right or middle.
        kinds: Every way it can feel, and whether that opens a point.
        since: Choices of how long it has lasted.
        prevents: Choices of what it keeps the patient from.
    """

    reach_of_zone: Mapping[str, Reach]
    kinds: Mapping[str, bool]
    since: tuple[str, ...]
    prevents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PainStop:
    """One question about the patient's pain."""

    kind: PainKind
    chapter: Chapter

    @property
    def id(self) -> str:
        """The stop's id: the name of its kind."""
        return self.kind.value


class PlainKind(StrEnum):
    """Stops that every procedure has once."""

    GOALS = "goals"
    TOPICS = "topics"
    SUMMARY = "summary"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class PlainStop:
    """A stop without content of its own: goals, questions for the doctor, summary, decision."""

    kind: PlainKind
    chapter: Chapter

    @property
    def id(self) -> str:
        """The stop's id: the name of its kind."""
        return self.kind.value


Stop = SectionStop | CheckStop | SafetyStop | PainStop | PlainStop


@dataclass(frozen=True, slots=True)
class Outline:
    """All stops of one procedure, in order, and the tables the rules need.

    Attributes:
        procedure_id: For example ``lumbar_rhizolysis``.
        pack_hash: SHA-256 (hex) of the canonical pack this outline was built from.
        stops: Every stop in the order of the visit; "learn more" sections stand behind the section that offers them.
        statements: Ids of the statements a signatory touches one by one.
        nerves_of_joint: The nerves that serve each joint, by joint id.
        pain: What the pain questions offer, or None where none is asked.
        day_questions: What is asked on the day of treatment alone, such as fasting.
        optional_consents: Ids of what the signatory is asked beside the treatment, in order; the clinic chose them.
    """

    procedure_id: str
    pack_hash: str
    stops: tuple[Stop, ...]
    statements: tuple[str, ...]
    nerves_of_joint: dict[str, tuple[str, ...]] = field(default_factory=dict)
    pain: PainTable | None = None
    day_questions: tuple[SafetyStop, ...] = ()
    optional_consents: tuple[str, ...] = ()

    def stop(self, stop_id: str) -> Stop:
        """Return the stop with this id.

        Raises:
            KeyError: No stop has this id.
        """
        for stop in self.stops:
            if stop.id == stop_id:
                return stop
        raise KeyError(stop_id)

    def has(self, stop_id: str) -> bool:
        """Say whether a stop has this id."""
        return any(stop.id == stop_id for stop in self.stops)

    @property
    def core(self) -> tuple[Stop, ...]:
        """The stops everybody passes: all but "learn more" sections."""
        return tuple(stop for stop in self.stops if not isinstance(stop, SectionStop) or stop.is_core)

    def sections(self) -> Iterator[SectionStop]:
        """Yield every section, core and "learn more"."""
        return (stop for stop in self.stops if isinstance(stop, SectionStop))

    def checks(self) -> Iterator[CheckStop]:
        """Yield every check."""
        return (stop for stop in self.stops if isinstance(stop, CheckStop))

    def recheck(self) -> tuple[SafetyStop, ...]:
        """Return the questions of the re-check on the day: those of the day, then those whose answer can have aged."""
        return (*self.day_questions, *(stop for stop in self.safety() if stop.ages))

    def safety(self) -> Iterator[SafetyStop]:
        """Yield every safety question."""
        return (stop for stop in self.stops if isinstance(stop, SafetyStop))
