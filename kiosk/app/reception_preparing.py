"""Prepares visits for reception; fits the protocol `Preparing` of `kiosk.ui.reception.services`."""

from __future__ import annotations

from kiosk.app.house import House
from kiosk.app.paper_files import read_file
from kiosk.errors import BugError
from kiosk.procedure.pack import Pack
from kiosk.staff.accounts import StaffRole
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.day_file import MOST_BYTES
from kiosk.ui.reception.services import Choice, NewVisit, Offers, ProcedureOffer
from kiosk.visit.events import Prepared
from kiosk.visit.terms import Actor, Role


class PackPreparing:
    """Prepares visits on the packs as they are now.

    Args:
        house: Ready.
        station: Name of this desk.
    """

    def __init__(self, house: House, *, station: str) -> None:
        self._house = house
        self._station = station

    def offers(self) -> Offers:
        """Return the procedures, doctors and languages that can be chosen now."""
        accounts = self._house.roster.accounts()
        return Offers(
            procedures=tuple(self._offer(pack) for pack in self._house.packs.values()),
            doctors=tuple(
                Choice(one.id, one.name) for one in accounts if one.role is StaffRole.DOCTOR and not one.is_disabled
            ),
        )

    def day_file(self, path: str) -> bytes:
        """Return what a file holds."""
        return read_file(path, most_bytes=MOST_BYTES)

    def prepare(self, new: NewVisit, member: Member) -> str:
        """Take the patient in where new, pin the content, begin the visit; return its id."""
        actor = Actor(Role.RECEPTION, member.id, self._station)
        self._house.visits.require_room()
        pack = self._house.packs[new.procedure_id]
        self._house.visits.require_approved(pack, new.language)
        patient_id = new.patient_id or self._taken_in(new, actor)
        prepared = Prepared(
            patient_id=patient_id,
            procedure_id=pack.id,
            content_version=pack.structure.version,
            pack_hash=pack.hash,
            language=new.language,
            side=new.side,
            joints=new.joints,
            doctor_id=new.doctor_id,
            planned_on=new.planned_on,
            signatory=new.signatory,
            expected_at=new.expected.replace(tzinfo=self._house.settings.time_zone) if new.expected else None,
        )
        return self._house.visits.prepare(actor, pack, prepared).session.state.visit_id

    def _taken_in(self, new: NewVisit, actor: Actor) -> str:
        if new.born_on is None:
            raise BugError("PREPARE-NO-BIRTHDAY", "A new patient has no date of birth.", "Look at the caller.")
        return self._house.store.register.add(
            actor,
            given_name=new.given_name,
            family_name=new.family_name,
            record_number=new.record_number,
            date_of_birth=new.born_on,
        ).id

    def _offer(self, pack: Pack) -> ProcedureOffer:
        """Offer a procedure in the languages that are explained and that the clinic has chosen."""
        settings = self._house.settings
        words = pack.words_for(settings.desk_language)
        languages = tuple(code for code in settings.languages if code in pack.languages)
        joints = tuple(Choice(joint.id, words.joints.get(joint.id, joint.id)) for joint in pack.structure.joints)
        return ProcedureOffer(pack.id, words.title, joints, languages or pack.languages)
