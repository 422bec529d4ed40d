"""A sample doctor who does the doctor's part at the desk's real screens, by mouse and keyboard.

The doctor looks at what the page shows and settles it. What there is to settle, it knows from the page's view-model.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from kiosk.ui.demo.desk_player import CONTROL, DeskPlayer
from kiosk.ui.demo.hand import FIRST_PAPER_MS
from kiosk.ui.doctor.doctor import DoctorViewModel, PatientViewModel
from kiosk.visit.state import VisitState

_TALKED = QT_TRANSLATE_NOOP("Demo", "Talked about it with the patient.")
_ANSWERED = QT_TRANSLATE_NOOP("Demo", "We talked about it; ask us again at any time.")


class Physician(DeskPlayer):
    """Plays the doctor at one desk."""

    role, listed = "doctor", "patients"

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
        self._mouse.wait_until(self._is_countersigned, "the countersignature", FIRST_PAPER_MS)
        self._look("done")

    def set_aside(self, reason: str) -> None:
        """Set the signed form aside, with what must change."""
        self._mouse.touch("askSetAside")
        self._write("reasonField", reason)
        self._look("setting-aside")
        self._mouse.touch("setAside")
        self._mouse.wait_until(lambda: self._state.signed is None, "the form to be set aside")
        self._look("set-aside")

    def correct_joints(self) -> None:
        """Add a joint that was not planned, and confirm side and joints anew."""
        joints = list(self._patient.placement_part.property("joints"))
        self._mouse.touch(f"joint:{next(one['id'] for one in joints if not one['isChosen'])}")
        self._mouse.touch("confirmPlacement")
        self._mouse.wait_until(lambda: bool(self._patient.placement_part.property("isConfirmed")), "the joints")

    def attest_refusal(self, witness: str, role: str, said: str = "") -> None:
        """Confirm, with a witness, that who declined does not sign; type the password anew."""
        self._mouse.wait_until(lambda: self._mouse.sees("askRefusal"), "the released decline")
        self._mouse.touch("askRefusal")
        texts = {"witness": witness, "witnessRole": role, "saidAboutSigning": said, "witnessSigns": witness}
        for field, text in texts.items():
            self._write(f"{field}Field", text)
        for who in ("doctor", "witness"):
            self._mouse.touch(f"attested:{who}")
        self._look("refusal")
        self._write("refusalPasswordField", self._member.password)
        self._mouse.touch("confirmRefusal")
        self._mouse.wait_until(lambda: any(form.is_countersigned for form in self._state.forms), "the signed form")
        self._look("refused")

    @property
    def _patient(self) -> PatientViewModel:
        work = self._desk.property("page")
        assert isinstance(work, DoctorViewModel)
        assert work.open_patient is not None
        return work.open_patient

    def _is_countersigned(self) -> bool:
        return self._state.form_to_countersign is None

    @property
    def _state(self) -> VisitState:
        return self._patient.consultation.state


def _said(words: object) -> str:
    """Return what the sample doctor types, in the language of the desk."""
    return QCoreApplication.translate("Demo", str(words))
