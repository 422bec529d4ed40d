"""The sample doctor's part of a demonstration: the same session, the same rules, no shortcut."""

from __future__ import annotations

from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.outline import PainPoint
from kiosk.visit.rules import doctor
from kiosk.visit.rules.release import release
from kiosk.visit.session import Clock
from kiosk.visit.state import PointKind
from kiosk.visit.terms import Actor, Decision, Role, SettledBy

_OF_ANOTHER_NERVE = (PainPoint.BEYOND, PainPoint.NERVE)
"""What the patient tells of the pain that may have another source."""


def talk_and_release(visit: OpenVisit, clock: Clock, actor_id: str) -> None:
    """Settle every open point, confirm the side, state the patient's own risks, release.

    Args:
        visit: The visit, opened for the doctor's station.
        clock: The time.
        actor_id: The doctor's account.
    """
    session = visit.session
    session.catch_up()
    actor = Actor(Role.DOCTOR, actor_id, "doctor-1")
    for point in session.state.open_points:
        is_taught = point.kind in (PointKind.CHECK, PointKind.UNSEEN)
        by = SettledBy.SAID_BACK if is_taught else SettledBy.NOTED
        note = "" if is_taught else "Talked about with the patient."
        session.act(actor, doctor.settle_point, point_id=point.id, by=by, note=note)
    prepared = session.state.prepared
    if session.state.decision is Decision.AGREE and prepared is not None:
        session.act(actor, doctor.confirm_side, side=prepared.side, joints=prepared.joints)
        session.act(actor, doctor.state_personal_risks, sentences=proposed_risks(visit))
    session.act(actor, release, informed_at=clock.now(), able_to_decide=True)


def proposed_risks(visit: OpenVisit) -> tuple[str, ...]:
    """Return the sentences that the pack proposes from the patient's answers, in the patient's language."""
    state, asked = visit.session.state, visit.pack.structure.pain
    words = visit.pack.words_in(state.language).personal_risks
    proposed = [
        sentence
        for question_id, answer in state.safety.items()
        if answer.opens_point
        for sentence in visit.pack.safety_question(question_id).proposes
    ]
    if asked is not None and any(f"pain:{matter.value}" in state.points for matter in _OF_ANOTHER_NERVE):
        proposed += asked.proposes
    return tuple(words[sentence] for sentence in dict.fromkeys(proposed))
