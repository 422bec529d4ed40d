"""The doctor's part of one open visit: what each act means, in the rules' words. No Qt here.

The screen follows from the state alone (`brief`); a consultation only asks the session to act.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from kiosk.errors import VisitError
from kiosk.ui.desk.services import Member
from kiosk.ui.doctor.services import OpenRecord
from kiosk.ui.doctor.wording import say
from kiosk.visit.brief import Brief, brief
from kiosk.visit.outline import PainPoint
from kiosk.visit.rules import doctor, reception, rechecking, signing
from kiosk.visit.rules.release import release, withdraw_release
from kiosk.visit.session import Clock, VisitSession
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Actor, Role, SettledBy, Side

if TYPE_CHECKING:  # packs bring pydantic, which must not delay the first frame
    from kiosk.procedure.pack import Pack
    from kiosk.procedure.words import ProcedureWords

_OF_ANOTHER_NERVE = (PainPoint.BEYOND, PainPoint.NERVE)
"""What the patient tells of the pain that may have another source."""


class Consultation:
    """One doctor with one record.

    Args:
        record: The open record.
        member: Who is logged in.
        station: Name of this station.
        clock: The time.
        zone: The clinic's time zone.
        language: The language that doctors read; a pack without it is read in the patient's.
    """

    def __init__(
        self, record: OpenRecord, member: Member, *, station: str, clock: Clock, zone: tzinfo, language: str
    ) -> None:
        self.record = record
        self.member = member
        self.clock = clock
        self.zone = zone
        self.language = language
        self._actor = Actor(Role.DOCTOR, member.id, station)

    @property
    def session(self) -> VisitSession:
        """The visit's session."""
        return self.record.visit.session

    @property
    def state(self) -> VisitState:
        """The visit's state."""
        return self.session.state

    @property
    def pack(self) -> Pack:
        """The content this visit pinned."""
        return self.record.visit.pack

    @property
    def other_languages(self) -> tuple[str, ...]:
        """Languages that a form can be read in beside the patient's, the doctor's first."""
        others = [one for one in self.pack.languages if one != self.state.language]
        return tuple(sorted((one for one in others if one in self.record.visit.form_words), key=self._comes_first))

    def _comes_first(self, language: str) -> tuple[bool, str]:
        return language != self.language, language

    @property
    def words(self) -> ProcedureWords:
        """The pack's words for the doctor."""
        return self.pack.words_for(self.language, self.state.language)

    @property
    def patients_words(self) -> ProcedureWords:
        """The pack's words in the patient's language: what is printed and signed."""
        return self.pack.words_in(self.state.language)

    @property
    def signatory_name(self) -> str:
        """Who signs: the patient or the representative."""
        prepared = self.state.prepared
        is_patient = prepared is None or prepared.signatory.is_patient
        return self.record.patient_name if is_patient or prepared is None else prepared.signatory.name

    @property
    def brief(self) -> Brief:
        """What the doctor reads before the talk."""
        return brief(self.state, self.session.outline, self.clock.today())

    @property
    def is_treatment_day(self) -> bool:
        """True when the treatment is planned for today."""
        prepared = self.state.prepared
        return prepared is not None and prepared.planned_on == self.clock.today()

    @property
    def is_before_signing(self) -> bool:
        """True while the doctor's part can still be changed."""
        return self.state.stage in (Stage.PREPARED, Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED)

    def proposed_risks(self) -> Sequence[str]:
        """Return the sentences that the pack proposes from the answers, in the patient's language, each once."""
        proposed = [
            sentence
            for question_id, answer in self.state.safety.items()
            if answer.opens_point
            for sentence in self.pack.safety_question(question_id).proposes
        ]
        asked = self.pack.structure.pain
        if asked is not None and any(f"pain:{matter.value}" in self.state.points for matter in _OF_ANOTHER_NERVE):
            proposed += asked.proposes
        words = self.patients_words.personal_risks
        return [words[sentence] for sentence in dict.fromkeys(proposed)]

    def nerves_of(self, joints: Sequence[str]) -> Sequence[str]:
        """Return the nerves that serve these joints, each once, from the pack's table."""
        table = self.session.outline.nerves_of_joint
        return list(dict.fromkeys(nerve for joint in joints for nerve in table.get(joint, ())))

    def settle(self, point_id: str, by: SettledBy, note: str) -> None:
        """Settle an open point.

        Raises:
            VisitError: As the rule, or VISIT-SETTLED when somebody else was quicker: whoever typed is told, and keeps
                the words.
        """
        if not self.session.act(self._actor, doctor.settle_point, point_id=point_id, by=by, note=note):
            typed = say("You had typed: “{note}”.").format(note=note.strip()) if note.strip() else ""
            raise VisitError(
                "VISIT-SETTLED",
                say("Somebody else settled this just now."),
                f"{say('Read it among what is settled.')} {typed}".strip(),
            )

    def confirm_side(self, side: Side, joints: Sequence[str]) -> None:
        """Confirm where the treatment is to be."""
        self.session.act(self._actor, doctor.confirm_side, side=side, joints=tuple(joints))

    def state_risks(self, sentences: Sequence[str]) -> None:
        """State the risks of this patient; none says: none beyond the form."""
        self.session.act(self._actor, doctor.state_personal_risks, sentences=tuple(sentences))

    def release(self, *, informed_at: datetime, able_to_decide: bool, same_day_reason: str) -> None:
        """Unlock the signature."""
        self.session.act(
            self._actor,
            release,
            informed_at=informed_at,
            able_to_decide=able_to_decide,
            same_day_reason=same_day_reason,
        )

    def withdraw(self, reason: str) -> None:
        """Take the release back."""
        self.session.act(self._actor, withdraw_release, reason=reason)

    def set_aside(self, reason: str) -> None:
        """Set the signed form aside: a new one is to take its place."""
        self.session.act(self._actor, signing.supersede, reason=reason)

    def open_recheck(self, code: str, moved_reason: str) -> None:
        """Open the signed visit under a new code for the re-check on the day."""
        self.session.act(self._actor, rechecking.open_recheck, code=code, moved_reason=moved_reason)

    def close_recheck(self) -> None:
        """Close a re-check that nobody came for, or that cannot be signed."""
        self.session.act(self._actor, rechecking.close_recheck)

    def cancel(self, reason: str) -> None:
        """End the visit: the treatment is cancelled."""
        self.session.act(self._actor, reception.cancel, reason=reason)

    def attend(self) -> None:
        """Note that somebody went to the patient after an urgent answer."""
        self.session.act(self._actor, reception.attend_urgent)
