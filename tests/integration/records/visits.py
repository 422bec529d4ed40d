"""Sample visits for the tests of the records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.visit.events import (
    CheckAnswered,
    Claimed,
    CodeIssued,
    Decided,
    Event,
    Fact,
    Prepared,
    SectionShown,
    TopicRaised,
)
from kiosk.visit.terms import Actor, Decision, Role, Side, TopicKind

START = datetime(2027, 3, 8, 9, 0, tzinfo=UTC)
BORN = date(1958, 3, 7)
RECEPTION = Actor(Role.RECEPTION, "sample-reception", "reception-1")
PATIENT = Actor(Role.PATIENT, "patient-1", "kiosk-1")


def prepared(*, patient_id: str = "patient-1", pack_hash: str = "0" * 64) -> Prepared:
    return Prepared(
        patient_id=patient_id,
        procedure_id="lumbar_rhizolysis",
        content_version="1",
        pack_hash=pack_hash,
        language="en",
        side=Side.LEFT,
        joints=("l4_l5",),
        doctor_id="sample-doctor",
        planned_on=date(2027, 3, 22),
    )


def numbered(visit_id: str, facts: Sequence[Fact], *, after_seq: int = 0, actor: Actor = PATIENT) -> list[Event]:
    """Number facts as the next events of a visit, one second apart."""
    return [
        Event(visit_id, seq, START + timedelta(seconds=seq), actor, fact)
        for seq, fact in enumerate(facts, start=after_seq + 1)
    ]


def whole_visit(visit_id: str, *, code: str = "123456", pack_hash: str = "0" * 64) -> list[Event]:
    """A visit up to the decision, with one open point."""
    return numbered(
        visit_id,
        [
            prepared(pack_hash=pack_hash),
            CodeIssued(code),
            Claimed("kiosk-1"),
            SectionShown("hidden_pain", 0, True),
            CheckAnswered("check_test_first", 0, "cures", ("cures", "shows", "numbs"), False, False),
            CheckAnswered("check_test_first", 1, "cures", ("shows", "cures", "numbs"), False, True),
            TopicRaised("written:1", TopicKind.WRITTEN, "Wie lange dauert es? 🙂 كم"),
            Decided(Decision.AGREE),
        ],
    )
