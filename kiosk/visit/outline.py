"""The outline: the word-free skeleton of a procedure pack that the rules of a visit need.

The outline knows the order of stops, what is required, which option is right and which answer opens a point. It holds
no word a patient reads and no medical fact; `procedure` builds it from a pack.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    """

    id: str
    chapter: Chapter
    step_count: int = 1
    is_core: bool = True


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


Stop = SectionStop | CheckStop | SafetyStop | PlainStop


@dataclass(frozen=True, slots=True)
class Outline:
    """All stops of one procedure, in order, and the tables the rules need.

    Attributes:
        procedure_id: For example ``lumbar_rhizolysis``.
        pack_hash: SHA-256 (hex) of the canonical pack this outline was built from.
        stops: Every stop in the order of the visit; "learn more" sections stand behind the section that offers them.
        statements: Ids of the statements a signatory touches one by one.
        nerves_of_joint: The nerves that serve each joint, by joint id.
    """

    procedure_id: str
    pack_hash: str
    stops: tuple[Stop, ...]
    statements: tuple[str, ...]
    nerves_of_joint: dict[str, tuple[str, ...]] = field(default_factory=dict)

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

    def safety(self) -> Iterator[SafetyStop]:
        """Yield every safety question."""
        return (stop for stop in self.stops if isinstance(stop, SafetyStop))
