"""Who is with the patient on the way through a visit, and what the patient answers alone. No Qt here.

What was said is in the journal. Here is only what a screen may forget: that the helper has stepped back, that it is
being asked anew who helps. After a break both begin again, so a helper who came back meanwhile steps back again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.visit import hands
from kiosk.visit.course import Phase, Place
from kiosk.visit.rules import kiosk
from kiosk.visit.state import Stage
from kiosk.visit.terms import Help, Relation

if TYPE_CHECKING:  # the journey has one of these
    from kiosk.ui.patient.journey import Journey

_WITH_HELP = (Stage.AT_KIOSK, Stage.WAITING, Stage.RELEASED, Stage.RECHECKING)
_ASKED = (Stage.AT_KIOSK, Stage.RECHECKING)


class JourneyCompany:
    """The helper's part of one journey.

    Args:
        journey: The journey.
    """

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._turn: Callable[[], None] = lambda: None
        self._is_asking = False
        self._asks_alone = False
        self._is_away = False

    def on_turn(self, listener: Callable[[], None]) -> None:
        """Call `listener` where another page is due although nothing was kept."""
        self._turn = listener

    @property
    def is_at_hand(self) -> bool:
        """True while it is a helper's hand that touches."""
        return hands.is_helper_at_hand(self._journey.state, self._journey.session.outline)

    @property
    def may_change(self) -> bool:
        """True while one may say that somebody helps, or that nobody does any more."""
        return self._journey.state.stage in _WITH_HELP and self._is_past_notice and not self.is_due

    @property
    def is_due(self) -> bool:
        """True when it is to be asked who helps: at the beginning, on another day, or because somebody touched that."""
        state = self._journey.state
        is_new = state.company is None and (
            state.stage in _ASKED or (bool(state.helpers) and state.stage in _WITH_HELP)
        )
        is_wanted = state.stage in _WITH_HELP and (self._is_asking or state.is_help_outdated)
        return self._is_past_notice and (is_new or is_wanted)

    @property
    def is_asked_anew(self) -> bool:
        """True when somebody touched that the help has changed: there is a way back."""
        return self._is_asking

    @property
    def part(self) -> str:
        """What is due between patient and helper: ``ask`` (alone?), ``step_back``, ``come_back``, or empty."""
        state = self._journey.state
        if not state.company or state.stage not in _ASKED:
            return ""
        if not self._is_private(self._journey.place):
            return "come_back" if self._is_away else ""
        if state.answers_alone is None or self._asks_alone:
            return "ask"
        return "step_back" if state.answers_alone and not self._is_away else ""

    def ask(self) -> None:
        """Ask anew who helps."""
        self._journey.leave_page()
        self._is_asking = True
        self._turn()

    def leave_it(self) -> None:
        """It stays as it was said."""
        self._is_asking = False
        self._turn()

    def state(self, helps_with: tuple[Help, ...], name: str, relation: Relation | None) -> None:
        """Say who helps from now on."""
        actor = self._journey.actor
        self._is_asking = self._is_away = self._asks_alone = False
        rule = kiosk.state_company
        if not self._journey.session.act(actor, rule, helps_with=helps_with, name=name, relation=relation):
            self._turn()

    def choose_alone(self, *, is_alone: bool) -> None:
        """Say whether the patient answers what is private alone."""
        actor = self._journey.actor
        self._asks_alone = False
        self._is_away = self._is_away and is_alone
        if not self._journey.session.act(actor, kiosk.choose_alone, is_alone=is_alone):
            self._turn()

    def ask_alone(self) -> None:
        """Ask anew whether the patient answers alone."""
        self._asks_alone = True
        self._turn()

    def stands_before(self, stop_id: str) -> bool:
        """Ask anew, going back, where the question about being alone stands between here and a stop; else False."""
        is_between = self._is_private(self._journey.place) and not self._is_private(Place(Phase.STOP, stop_id))
        if not is_between or not self._journey.state.company or self.part == "ask":
            self._asks_alone = False
            return False
        self.ask_alone()
        return True

    def step_back(self) -> None:
        """The helper has stepped back."""
        self._is_away = True
        self._turn()

    def come_back(self) -> None:
        """The helper is here again."""
        self._is_away = False
        self._turn()

    def _is_private(self, place: Place) -> bool:
        return hands.is_private(place, self._journey.session.outline)

    @property
    def _is_past_notice(self) -> bool:
        return self._journey.place.phase is not Phase.NOTICE
