"""A sample doctor who does the doctor's part at the desk's real screens, by mouse and keyboard.

The doctor looks at what the page shows and settles it. What there is to settle, it knows from the page's view-model.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from kiosk.ui.demo.keys import Keys
from kiosk.ui.demo.mouse import Mouse
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import SampleMember
from kiosk.ui.doctor.doctor import DoctorViewModel, PatientViewModel
from kiosk.visit.state import VisitState

CONTROL = Qt.KeyboardModifier.ControlModifier


_TALKED = QT_TRANSLATE_NOOP("Demo", "Talked about it with the patient.")
_ANSWERED = QT_TRANSLATE_NOOP("Demo", "We talked about it; ask us again at any time.")


class Physician:
    """Plays the doctor at one desk.

    Args:
        mouse: The mouse at the desk's window.
        desk: The desk's view-model, only to see what shows.
        member: Whose account, password and PIN are typed.
        pictures: Folder for a picture of every step, or None.
    """

    def __init__(
        self, mouse: Mouse, desk: DeskViewModel, member: SampleMember, *, pictures: Path | None = None
    ) -> None:
        self._mouse = mouse
        self._keys = Keys(mouse.window)
        self._desk = desk
        self._member = member
        self._pictures = pictures
        self.steps: list[str] = []

    def log_in(self) -> None:
        """Type account and password."""
        self._mouse.wait_until(lambda: bool(self._desk.property("page").property("isReady")), "the records")
        self._look("log-in")
        self._write("accountField", self._member.account)
        self._write("passwordField", self._member.password)
        self._keys.press(Qt.Key.Key_Return)
        self._mouse.wait_until(lambda: self._mouse.sees("search"), "the list of patients")
        self._look("patients")

    def open(self, visit_id: str, search: str) -> None:
        """Search for a patient, and open the record."""
        self._keys.press(Qt.Key.Key_F, CONTROL)
        self._keys.write(search)
        self._mouse.touch(f"patient:{visit_id}")
        self._mouse.wait_until(lambda: self._mouse.sees("patientName"), "the record")
        self._look("brief")

    def settle_all(self) -> None:
        """Settle every open point, and answer every question."""
        for point_id in self._patient.points_part.open_points:
            self._write(f"note:{point_id}Field", _said(_TALKED))
            self._mouse.touch(f"saidBack:{point_id}")
        for question_id in self._patient.points_part.open_questions:
            self._write(f"answer:{question_id}Field", _said(_ANSWERED))
            self._mouse.touch(f"noted:{question_id}")

    def confirm_and_state(self) -> None:
        """Confirm side and joints, and state the risks of this patient: those that the answers propose, or none."""
        self._mouse.touch("confirmPlacement")
        proposed = list(self._patient.risks_part.property("proposed"))
        for index in range(len(proposed)):
            self._mouse.touch(f"risk:{index}")
        if not proposed:
            self._mouse.touch("noRisks")
        self._mouse.touch("stateRisks")
        self._look("settled")

    def release(self) -> None:
        """Say that the patient is able to decide, and unlock the signature."""
        self._keys.press(Qt.Key.Key_Return, CONTROL)
        self._mouse.touch("able")
        self._look("release")
        self._mouse.touch("release")
        self._mouse.wait_until(lambda: self._state.release is not None, "the release")
        self._look("released")

    def countersign(self) -> None:
        """Type the password anew, and put the name under the form."""
        self._mouse.wait_until(lambda: self._mouse.sees("askCountersign"), "the signed form")
        self._keys.press(Qt.Key.Key_K, CONTROL)
        self._mouse.wait_until(lambda: self._mouse.sees("countersignPassword"), "the password field")
        self._look("countersign")
        self._keys.write(self._member.password)
        self._keys.press(Qt.Key.Key_Return)
        self._mouse.wait_until(lambda: any(form.is_countersigned for form in self._state.forms), "the countersignature")
        self._look("done")

    @property
    def _patient(self) -> PatientViewModel:
        work = self._desk.property("page")
        assert isinstance(work, DoctorViewModel)
        assert work.open_patient is not None
        return work.open_patient

    @property
    def _state(self) -> VisitState:
        return self._patient.consultation.state

    def _write(self, name: str, text: str) -> None:
        self._mouse.touch(name)
        self._keys.write(text)

    def _look(self, step: str) -> None:
        self.steps.append(step)
        if self._pictures is not None:
            self._mouse.picture(self._pictures / f"doctor-{len(self.steps):02}-{step}.png")


def _said(words: object) -> str:
    """Return what the sample doctor types, in the language of the desk."""
    return QCoreApplication.translate("Demo", str(words))
