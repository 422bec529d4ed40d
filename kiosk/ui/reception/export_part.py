"""A copy of everything that is kept about a patient: who asked, who allows it, where it goes. None of it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
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
        self._is_busy = False
        self._saved_at = ""
        self._error: AntesalaError | None = None

    @Property(list, notify=changed)
    def reasons(self) -> list[dict[str, object]]:
        """How the patient may have asked: ``id``, ``name``, ``ticked``."""
        return [{"id": one.value, "name": word(one), "ticked": one is self._reason} for one in ExportReason]

    @Property(str, notify=changed)
    def proposedPath(self) -> str:
        """Where the file would lie, under a name that names nobody."""
        return str(PurePath(documents_folder()) / f"patient-copy-{self._clock.today().isoformat()}.zip")

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """True while it is being made."""
        return self._is_busy

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """Where the file lies, or empty."""
        return self._saved_at

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it was refused, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    def begin(self) -> None:
        """Begin anew: nobody has said anything."""
        self._reason, self._saved_at, self._error = None, "", None
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
        if self._is_busy or not patient_id:
            return
        if self._reason is None:
            self._refuse(AntesalaError("EXPORT-NO-REASON", say("Nobody said who asked."), say("Choose it above.")))
        elif not (account.strip() and password):
            what, remedy = say("Nobody has allowed it."), say("Ask a doctor or the administrator to type the password.")
            self._refuse(AntesalaError("EXPORT-NOT-ALLOWED", what, remedy))
        elif not path.strip():
            self._refuse(AntesalaError("SAVE-NO-NAME", say("The file has no name."), say("Write where to save it.")))
        else:
            self._is_busy, self._error = True, None
            self.changed.emit()
            wish = ExportWish(patient_id, self._reason, account.strip(), password, path.strip())
            self._exports.export(wish, self._member, done=self._saved, failed=self._refuse)

    def _saved(self, path: str) -> None:
        self._is_busy, self._saved_at = False, path
        self.changed.emit()

    def _refuse(self, error: AntesalaError) -> None:
        if not shiboken6.isValid(self):  # the desk was left meanwhile
            return
        self._is_busy, self._error = False, error
        self.changed.emit()
