"""A sample receptionist who prepares a visit and prints its papers at the real screens, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt

from kiosk.ui.demo.desk_player import CONTROL, DeskPlayer
from kiosk.ui.demo.hand import FIRST_PAPER_MS
from kiosk.ui.reception.reception import ReceptionViewModel
from kiosk.ui.reception.services import VisitCard


@dataclass(frozen=True, slots=True)
class NewPatient:
    """Somebody who is not in the register yet, and what is planned.

    Attributes:
        arrives: As it is typed.
    """

    given_name: str
    family_name: str
    born_on: date
    record_number: str
    procedure_id: str
    side: str
    joints: Sequence[str]
    arrives: str
    planned_on: date
    language: str


class Receptionist(DeskPlayer):
    """Plays reception at one desk."""

    role = "reception"

    def prepare(self, patient: NewPatient) -> VisitCard:
        """Look for the patient in vain, and prepare a visit; return it with its code."""
        self._keys.press(Qt.Key.Key_F, CONTROL)
        self._keys.write(patient.record_number)
        self._mouse.settle()
        self._look("nobody-found")
        self._keys.press(Qt.Key.Key_A, CONTROL)
        self._keys.press(Qt.Key.Key_Delete)
        self._keys.press(Qt.Key.Key_N, CONTROL)
        self._mouse.wait_until(lambda: self._mouse.sees("preparePane"), "the page to prepare on")
        self._write("given_nameField", patient.given_name)
        self._write("family_nameField", patient.family_name)
        self._write("bornField", f"{patient.born_on:%d/%m/%Y}")
        self._write("record_numberField", patient.record_number)
        joints = [f"joints:{joint}" for joint in patient.joints]
        for name in (f"procedure:{patient.procedure_id}", f"side:{patient.side}", *joints):
            self._mouse.touch(name)
        self._write("expectedField", patient.arrives)
        self._write("plannedField", f"{patient.planned_on:%d/%m/%Y}")
        if not self._is_ticked("language", patient.language):
            self._mouse.touch(f"language:{patient.language}")
        self._look("prepare")
        self._keys.press(Qt.Key.Key_Return, CONTROL)
        self._mouse.wait_until(lambda: self._mouse.sees("code"), "the code")
        self._look("prepared")
        return self._card

    def print_next(self, step: str) -> None:
        """Print what comes next, on the desk's printer: the code slip, the finished form, the sheet behind it."""
        before = self._page.papers_part.jobs_part.property("count")
        self._keys.press(Qt.Key.Key_P, CONTROL)
        self._mouse.wait_until(lambda: self._mouse.sees("print"), "the print dialog")
        self._look(f"print-{step}")
        self._mouse.touch("print")
        jobs = self._page.papers_part.jobs_part
        self._mouse.wait_until(
            lambda: jobs.property("count") > before and bool(jobs.shown[0]["isOver"]),
            "the printed paper",
            FIRST_PAPER_MS,
        )

    def see_signed(self) -> None:
        """Come back to the desk when the form is signed by everybody who has to."""
        self._sit_down()
        self._mouse.wait_until(lambda: self._card.row.is_to_print, "the form to print")
        self._look("to-print")

    def see_done(self) -> None:
        """Look at the visit when everything is printed."""
        self._mouse.settle()
        self._look("printed")

    @property
    def _page(self) -> ReceptionViewModel:
        work = self._desk.property("page")
        assert isinstance(work, ReceptionViewModel)
        return work

    @property
    def _card(self) -> VisitCard:
        assert self._page.visit_part is not None
        return self._page.visit_part.card

    def _is_ticked(self, field: str, choice: str) -> bool:
        part = self._page.preparing_part
        assert part is not None
        return bool(part.property("draft")[field] == choice)
