"""The sample doctor's part in tests of other stations: the same acts as at the desk, without its screens."""

from __future__ import annotations

from datetime import UTC, date

from kiosk.ui.desk.services import Member
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.services import OpenRecord
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.session import Clock
from kiosk.visit.terms import Decision, SettledBy


def talk_and_release(visit: OpenVisit, clock: Clock, actor_id: str) -> None:
    """Settle every open point, confirm the side, state the patient's own risks, release.

    Args:
        visit: The visit, opened for the doctor's station.
        clock: The time.
        actor_id: The doctor's account.
    """
    record = OpenRecord(visit, "", date.min, "")
    talk = Consultation(record, Member(actor_id, ""), station="doctor-1", clock=clock, zone=UTC, language="en")
    talk.session.catch_up()
    for point in talk.state.open_points:
        talk.settle(point.id, SettledBy.SAID_BACK, "Talked about with the patient.")
    side = talk.state.side
    if talk.state.decision is Decision.AGREE and side is not None:
        talk.confirm_side(side, talk.state.joints)
        talk.state_risks(talk.proposed_risks())
    talk.release(informed_at=clock.now(), able_to_decide=True, same_day_reason="")
