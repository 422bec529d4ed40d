"""The fixed terms that facts are told in: who acts, which side, which decision. Facts themselves stand in `events`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in a visit."""

    PATIENT = "patient"
    HELPER = "helper"
    REPRESENTATIVE = "representative"
    RECEPTION = "reception"
    DOCTOR = "doctor"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did an event, and where.

    Attributes:
        id: Account or patient id, never a name.
        station: Name of the station, for example ``kiosk-1``.
    """

    role: Role
    id: str
    station: str


class Side(StrEnum):
    """The side of the body to be treated."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Decision(StrEnum):
    """What the patient wants."""

    AGREE = "agree"
    TALK_FIRST = "talk_first"
    DECLINE = "decline"


class PauseReason(StrEnum):
    """Why a patient is not at the kiosk."""

    BREAK = "break"
    IDLE = "idle"
    CALLED = "called"
    LEFT = "left"


class TopicKind(StrEnum):
    """How a patient asks to hear more."""

    SECTION = "section"
    COMMON = "common"
    WRITTEN = "written"
    IN_PERSON = "in_person"
    NOT_TO_KNOW = "not_to_know"


class SettledBy(StrEnum):
    """How an open point was settled."""

    SAID_BACK = "said_back"
    NOTED = "noted"


class SignMethod(StrEnum):
    """How the signatory signs; all are equal."""

    DRAWN = "drawn"
    MARK = "mark"
    TYPED = "typed"
    ON_PAPER = "on_paper"


class FormKind(StrEnum):
    """The kinds of form a visit can end in; a revocation takes a signed consent back, a re-check is added to one."""

    CONSENT = "consent"
    TALK_FIRST = "talk_first"
    DECLINE = "decline"
    REVOCATION = "revocation"
    RECHECK = "recheck"


class Help(StrEnum):
    """What a helper does."""

    READING = "reading"
    TOUCHING = "touching"
    TRANSLATING = "translating"


class Relation(StrEnum):
    """What a helper is to the patient."""

    RELATIVE = "relative"
    FRIEND = "friend"
    CARER = "carer"
    STAFF = "staff"
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: the patient, or a representative with a name, a document and a basis in law."""

    is_patient: bool = True
    name: str = ""
    document: str = ""
    basis: str = ""


THE_PATIENT = Signatory()
"""The patient signs in person."""


class Placing(StrEnum):
    """How the patient answered where it hurts."""

    SHOWN = "shown"
    NO_PAIN_TODAY = "no_pain_today"
    CANNOT_SHOW = "cannot_show"
