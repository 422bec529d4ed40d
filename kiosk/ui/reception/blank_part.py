"""Blank forms: chosen by procedure and language, then printed or saved like any paper."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.reception.papers_part import PapersViewModel
from kiosk.ui.reception.services import BlankForm, Offers, Preparing
from kiosk.ui.reception.wording import language, say

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Offers((), ())


@QmlElement
@QmlUncreatable("made by the program")
class BlankFormsViewModel(QObject):
    """Which blank form is wanted.

    Signals:
        changed: Any property may have another value.
        chosen: A form is chosen; carries what comes next: ``print`` or ``save``.

    Args:
        preparing: Knows the procedures.
        papers: Prints and saves.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, preparing: Preparing, papers: PapersViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preparing = preparing
        self._papers = papers
        self._offers = _NOTHING
        self._procedure = self._language = ""

    @Property(dict, notify=changed)
    def choices(self) -> dict[str, list[dict[str, object]]]:
        """``procedure`` and ``language``, each with ``id``, ``name`` and ``ticked``."""
        offer = self._offers.procedure(self._procedure)
        return {
            "procedure": [
                {"id": one.id, "name": one.name, "ticked": one.id == self._procedure} for one in self._offers.procedures
            ],
            "language": [
                {"id": code, "name": language(code), "ticked": code == self._language}
                for code in (offer.languages if offer else ())
            ],
        }

    @Property(bool, notify=changed)
    def isChosen(self) -> bool:
        """True when both are chosen."""
        return bool(self._procedure and self._language)

    def begin(self) -> None:
        """Begin with what leaves no choice.

        Raises:
            RecordsError: The procedures cannot be told.
        """
        self._offers = self._preparing.offers()
        procedures = self._offers.procedures
        self._procedure = self._language = ""
        self.choose("procedure", procedures[0].id if len(procedures) == 1 else "")
        self.changed.emit()

    @Slot(str, str)
    def choose(self, field: str, choice: str) -> None:
        """Choose a procedure, or a language."""
        if field == "language":
            self._language = choice
        else:
            self._procedure = choice
            offer = self._offers.procedure(choice)
            languages = offer.languages if offer else ()
            if self._language not in languages:
                self._language = next(iter(languages), "")
        self.changed.emit()

    @Slot(str)
    def goOn(self, sheet: str) -> None:
        """Print or save what is chosen."""
        offer = self._offers.procedure(self._procedure)
        if offer is not None and self._language:
            title = say("Blank form: {procedure}, {language}").format(
                procedure=offer.name, language=language(self._language)
            )
            self._papers.begin_blank(BlankForm(offer.id, self._language), title, offer.languages)
            self.chosen.emit(sheet)
