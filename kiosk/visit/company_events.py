"""What can happen around who helps the patient at the screen; `events` has it among all the others."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.visit.later import LATER
from kiosk.visit.terms import Help, Relation


@dataclass(frozen=True, slots=True)
class CompanyStated:
    """Who is with the patient from now on. An empty `helps_with` means: nobody helps.

    Attributes:
        name: Of who helps, or empty; who translates is named.
        relation: What the helper is to the patient; None where nobody helps, or where it was not asked yet.
    """

    helps_with: tuple[Help, ...]
    name: str = ""
    relation: Relation | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class AloneChosen:
    """Whether the patient answers the questions about pain and health without the helper."""

    is_alone: bool


@dataclass(frozen=True, slots=True)
class AnswerTakenOver:
    """Who is helped gave an answer again, in person and unchanged, that a helper's hand had touched last.

    Only whose hand it is changes. What was settled or released stands, for the answer says what it said.

    Attributes:
        answer: Its name, see `hands.answer_of`.
    """

    answer: str
