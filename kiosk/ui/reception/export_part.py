"""A copy of everything that is kept about a patient: who asked, who allows it, where it goes. None of it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.outcome import OutcomeViewModel
from kiosk.ui.desk.places import documents_folder
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.services import ExportReason, Exports, ExportWish
from kiosk.ui.reception.wording import say, word
from kiosk.visit.session import Clock

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ExportViewModel(QObject):
    """One copy at a time.

    Signals:
        changed: Any property may have another value.

    Args:
        exports: Makes it.
        member: Who is logged in.
        patient_id: Whose, while a patient is open, else empty.
        clock: The day, for the file's name.
    """

    changed = Signal()

    def __init__(
        self,
        exports: Exports,
        member: Member,
        patient_id: Callable[[], str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exports = exports
        self._member = member
        self._patient_id = patient_id
        self._clock = clock
        self._reason: ExportReason | None = None
        self._outcome = OutcomeViewModel(self)

    @Property(list, notify=changed)
    def reasons(self) -> list[dict[str, object]]:
        """How the patient may have asked: ``id``, ``name``, ``ticked``."""
        return [{"id": one.value, "name": word(one), "ticked": one is self._reason} for one in ExportReason]

    @Property(str, notify=changed)
    def proposedPath(self) -> str:
        """Where the file would lie, under a name that names nobody."""
        return str(PurePath(documents_folder()) / f"patient-copy-{self._clock.today().isoformat()}.zip")

    @Property(OutcomeViewModel, constant=True)
    def outcome(self) -> OutcomeViewModel:
        """The copy: being made, saved, or refused."""
        return self._outcome

    def begin(self) -> None:
        """Begin anew: nobody has said anything."""
        self._reason = None
        self._outcome.clear()
        self.changed.emit()

    @Slot(str)
    def chooseReason(self, reason: str) -> None:
        """Say how the patient asked."""
        self._reason = ExportReason(reason)
        self.changed.emit()

    @Slot(str, str, str)
    def save(self, account: str, password: str, path: str) -> None:
        """Make the copy, when everything is said."""
        patient_id = self._patient_id()
        if self._outcome.isBusy or not patient_id:
            return
        if self._reason is None:
            self._outcome.refuse(
                AntesalaError("EXPORT-NO-REASON", say("Nobody said who asked."), say("Choose it above."))
            )
        elif not (account.strip() and password):
            what, remedy = say("Nobody has allowed it."), say("Ask a doctor or the administrator to type the password.")
            self._outcome.refuse(AntesalaError("EXPORT-NOT-ALLOWED", what, remedy))
        elif not path.strip():
            self._outcome.refuse(
                AntesalaError("SAVE-NO-NAME", say("The file has no name."), say("Write where to save it."))
            )
        else:
            self._outcome.begin()
            wish = ExportWish(patient_id, self._reason, account.strip(), password, path.strip())
            self._exports.export(wish, self._member, done=self._outcome.end, failed=self._outcome.refuse)
