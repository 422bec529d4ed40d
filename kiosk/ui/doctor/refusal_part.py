"""Who declined will not sign that either: the doctor and a witness confirm it, the doctor with the password anew."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.services import Countersigner
from kiosk.ui.doctor.wording import say
from kiosk.visit.events import SigningRefused
from kiosk.visit.state import Stage
from kiosk.visit.terms import Decision

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class RefusalViewModel(QObject):
    """What doctor and witness confirm, in the very words of the form.

    Signals:
        changed: Any property may have another value.
        ended: It is confirmed, and the form is signed.
        refused: It was refused; carries the error.

    Args:
        consultation: The open record.
        countersigner: Keeps it, makes the form, and puts the doctor's signature under it.
    """

    changed = Signal()
    ended = Signal()
    refused = Signal(object)

    def __init__(
        self, consultation: Consultation, *, countersigner: Countersigner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._consultation = consultation
        self._countersigner = countersigner
        self._is_busy = False
        self._draft: dict[str, str] = {}
        self._ticked: set[str] = set()

    @Property(bool, notify=changed)
    def canRefuse(self) -> bool:
        """True while a released decline waits for a signature, or what was confirmed here still for its form."""
        state = self._consultation.state
        if state.refusal is not None:
            is_ours = state.refused_by == self._consultation.member.id
            return is_ours and state.stage is Stage.SIGNED and state.current_form is None
        return state.stage is Stage.RELEASED and state.decision is Decision.DECLINE

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        """True when a first try has kept what was confirmed: nothing but the password can be written any more."""
        return self._consultation.state.refusal is not None

    @Property(str, notify=changed)
    def witness(self) -> str:
        """Name of the witness: as it is kept, or as it is being typed."""
        return self._shown().witness

    @Property(str, notify=changed)
    def witnessRole(self) -> str:
        """What the witness is here; likewise."""
        return self._shown().witness_role

    @Property(str, notify=changed)
    def witnessSigns(self) -> str:
        """The name with which the witness signs; likewise."""
        return self._shown().typed_name

    @Property(str, notify=changed)
    def said(self) -> str:
        """What the patient said about signing; likewise."""
        return self._shown().said

    @Property(list, notify=changed)
    def statements(self) -> list[dict[str, object]]:
        """What the doctor and the witness confirm, as it will be printed: id, who, text, isTicked."""
        visit = self._consultation.record.visit
        words = visit.form_words[self._consultation.state.language].refused
        said = words.attestations(self._consultation.signatory_name)
        who = (self._consultation.member.name, self._shown().witness.strip() or say("The witness"))
        return [
            {"id": one, "who": name, "text": text, "isTicked": self.isKept or one in self._ticked}
            for one, name, text in zip(("doctor", "witness"), who, said, strict=True)
        ]

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while the password is judged, or the form is made and signed."""
        return self._is_busy

    @Slot()
    def begin(self) -> None:
        """The sheet opens: nothing is written or ticked."""
        if not self._is_busy:
            self._draft, self._ticked = {}, set()
            self.changed.emit()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Something was typed: ``witness``, ``role``, ``name`` or ``said``."""
        if not self.isKept:
            self._draft[field] = text
            self.changed.emit()

    @Slot(str)
    def toggle(self, who: str) -> None:
        """The doctor or the witness confirms, or takes that back."""
        if not self.isKept:
            self._ticked ^= {who}
            self.changed.emit()

    @Slot(str)
    def confirm(self, password: str) -> None:
        """Both have confirmed; the password is asked for this very act."""
        if self._is_busy:
            return
        missing = self._missing(password)
        if missing is not None:
            self.refused.emit(missing)
            return
        self._set_busy(True)
        visit, member = self._consultation.record.visit, self._consultation.member
        shown = self._shown()
        self._countersigner.attest(visit, member, password, shown, done=self._confirmed, failed=self._refuse)

    def refresh(self) -> None:
        """Read the visit anew; what is being typed stays."""
        self.changed.emit()

    def _shown(self) -> SigningRefused:
        """Return what was kept, else what is being typed."""
        kept, draft = self._consultation.state.refusal, self._draft
        return kept or SigningRefused(
            witness=draft.get("witness", ""),
            witness_role=draft.get("role", ""),
            typed_name=draft.get("name", ""),
            said=draft.get("said", ""),
        )

    def _missing(self, password: str) -> AntesalaError | None:
        shown = self._shown()
        is_named = all(text.strip() for text in (shown.witness, shown.witness_role, shown.typed_name))
        if not self.isKept and not is_named:
            what, remedy = say("The witness is not named, or has not signed."), say("Write name, role and signature.")
        elif not self.isKept and self._ticked != {"doctor", "witness"}:
            what, remedy = say("Not both have confirmed it."), say("Doctor and witness each tick their sentence.")
        elif not password:
            what, remedy = say("The password is missing."), say("Type your password, for this act.")
        else:
            return None
        return AntesalaError("DOCTOR-NOT-ATTESTED", what, remedy)

    def _confirmed(self) -> None:
        self._set_busy(False)
        self.ended.emit()

    def _refuse(self, error: AntesalaError) -> None:
        self._set_busy(False)
        self.refused.emit(error)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.changed.emit()
