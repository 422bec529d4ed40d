"""A patient in a hurry: does whole visits through the view-models, with every real page drawn on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bench.watch import Place, place_of
from kiosk.app.doctor_part import talk_and_release
from kiosk.app.sample_clinic import DOCTOR
from kiosk.app.stage import Stage
from kiosk.app.visits import StoredVisits
from kiosk.ui.demo.autograph import AUTOGRAPH
from kiosk.ui.patient.services import SampleVisit
from kiosk.visit.outline import CheckStop
from kiosk.visit.signature import Stroke, StrokePoint

_STROKES = tuple(Stroke(tuple(StrokePoint(x, y * 0.4, 0.004) for x, y in line)) for line in AUTOGRAPH)

_DRAWN_MS = 15
"""Time for a page to be drawn once."""


def _decline_beside(page: Any) -> None:
    page.choose("no")
    page.next()


def _go_on(page: Any) -> None:
    page.next()


class QuickVisitor:
    """Goes through one visit.

    Args:
        stage: The kiosk.
        sample: The visit.
        doctors_station: The records as the doctor's station opened them.
    """

    def __init__(self, stage: Stage, sample: SampleVisit, doctors_station: StoredVisits) -> None:
        self._stage = stage
        self._sample = sample
        self._visit_id = stage.visit_id(sample)
        self._outline = stage.outline_of(sample)
        self._born = stage.house.store.codes.birth_date_of(self._visit_id)
        self._doctors_station = doctors_station
        self._steps: dict[str, Callable[[Any], object]] = {
            "Welcome": lambda page: page.start("en"),
            "Code": lambda page: [page.type(digit) for digit in sample.code],
            "Birthday": self._say_birthday,
            "Check": self._answer_check,
            "Safety": self._answer_safety,
            "PainPlace": self._show_pain,
            "PainFeel": self._rate_pain,
            "PainLife": self._say_since,
            "Goals": self._choose_goal,
            "Decision": lambda page: page.decide("agree"),
            "OptionalConsent": _decline_beside,
            "Waiting": self._meet_doctor,
            "Signing": self._sign,
        }

    def go_to(self, screen: str) -> None:
        """Go on, drawing each page, until this screen shows."""
        while self._screen() != screen:
            before = place_of(self._stage.kiosk)
            self._steps.get(self._screen(), _go_on)(self._stage.kiosk.page)
            self._await_other_than(before)

    def play(self) -> None:
        """Do the whole visit, and leave the kiosk as the next patient finds it."""
        self.go_to("Thanks")
        session = self._stage.house.visits.open(self._visit_id).session

        def is_sealed() -> bool:
            session.catch_up()
            return bool(session.state.forms)

        self._stage.hand.wait_until(is_sealed, "the form")
        self._stage.kiosk.welcome()
        self._stage.hand.settle(_DRAWN_MS)

    def _await_other_than(self, before: Place) -> None:
        self._stage.hand.wait_until(lambda: place_of(self._stage.kiosk) != before, "the next page")
        self._stage.hand.settle(_DRAWN_MS)

    def _screen(self) -> str:
        return str(self._stage.kiosk.screen)

    def _say_birthday(self, page: Any) -> None:
        for digit in str(self._born.day):
            page.type(digit)
        page.chooseMonth(self._born.month)
        page.next()

    def _answer_check(self, page: Any) -> None:
        if not page.isConfirmed:
            stop = self._outline.stop(page.stop_id)
            if isinstance(stop, CheckStop):
                page.choose(stop.phrasings[0].right)
        page.next()

    def _answer_safety(self, page: Any) -> None:
        page.choose("no")
        page.next()

    def _show_pain(self, page: Any) -> None:
        page.toggle(page.zones[0]["id"])
        page.next()

    def _rate_pain(self, page: Any) -> None:
        page.rate(6)
        page.toggle(page.kinds[0]["id"])
        page.next()

    def _say_since(self, page: Any) -> None:
        page.choose(page.sinces[0]["id"])
        page.next()

    def _choose_goal(self, page: Any) -> None:
        page.toggle(page.goals[0]["id"])
        page.next()

    def _meet_doctor(self, _page: Any) -> None:
        talk_and_release(self._doctors_station.open(self._visit_id), self._stage.house.clock, DOCTOR)

    def _sign(self, page: Any) -> None:
        if page.part == "read":
            for statement in self._outline.statements:
                page.touch(statement)
        else:
            page.set_strokes(_STROKES)
        page.next()
