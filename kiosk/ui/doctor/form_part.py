"""A sealed form on the doctor's screen: its pages as pictures, drawn as they are scrolled to, in any size."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.rows import RowsModel
from kiosk.ui.desk.services import Member
from kiosk.ui.doctor.services import FormPictures, PatientRecords
from kiosk.ui.doctor.wording import say, word
from kiosk.ui.platform.translation import name_of
from kiosk.visit.state import Form

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Widths of a page, in its usual width."""


@QmlElement
@QmlUncreatable("made by the program")
class FormViewModel(QObject):
    """One form after the other, each noted as opened.

    Signals:
        changed: Any property may have another value.

    Args:
        records: Opens forms.
        member: Who reads.
        visit_id: Whose forms.
        forms: The visit's, the newest last; at least one.
        languages: Two-letter codes of other languages that a form can be read in.
    """

    changed = Signal()

    def __init__(
        self,
        records: PatientRecords,
        member: Member,
        visit_id: str,
        forms: Sequence[Form],
        languages: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._member = member
        self._visit_id = visit_id
        self._forms = forms
        self._form = forms[-1]
        self._languages = languages
        self._beside = ""
        self._pages: FormPictures | None = None
        self._rows = RowsModel(self)
        self._pictures: dict[str, QImage] = {}
        self._wanted: dict[int, int] = {}
        self._drawings = 0
        self._zoom = 1.0
        self._error: AntesalaError | None = None
        self._read()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which form it is."""
        return f"{word(self._form.kind)} {self._form.document_code}"

    @Property(list, notify=changed)
    def forms(self) -> list[dict[str, object]]:
        """The visit's forms, the newest first: ``id``, ``title``, ``isShown``."""
        return [
            {"id": one.sha256, "title": self._title(one), "isShown": one is self._form} for one in reversed(self._forms)
        ]

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """Languages that can stand below the form's own: ``id``, ``name``, ``isShown``."""
        return [{"id": one, "name": name_of(one), "isShown": one == self._beside} for one in self._languages]

    @Property(bool, notify=changed)
    def isReadingCopy(self) -> bool:
        """True while another language stands below the form's own: that is no original."""
        return bool(self._beside)

    @Property(RowsModel, constant=True)
    def pages(self) -> RowsModel:
        """The pages: ``number``, ``ratio`` of height to width, ``text``, ``picture`` (an address, or empty)."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many pages."""
        return self._rows.rowCount()

    @Property(bool, notify=changed)
    def isOpening(self) -> bool:
        """True until the first page can be drawn."""
        return self._pages is None and self._error is None

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """Width of a page, in its usual width."""
        return self._zoom

    @Property(str, notify=changed)
    def what(self) -> str:
        """Why it cannot be shown, or empty."""
        return self._error.what if self._error else ""

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do now, or empty."""
        return self._error.remedy if self._error else ""

    @Slot(str)
    def choose(self, sha256: str) -> None:
        """Show another form of this visit."""
        found = next((form for form in self._forms if form.sha256 == sha256), None)
        if found is not None and found is not self._form:
            self._form = found
            self._read()

    @Slot(str)
    def chooseBeside(self, code: str) -> None:
        """Let another language stand below the form's own; the same once more: the form as it was sealed."""
        self._beside = "" if self._beside == code else code
        self._read()

    @Slot(int)
    def enlarge(self, by: int) -> None:
        """Larger by so many steps, or smaller."""
        place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._zoom)) + by
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, place))]
        self.changed.emit()

    @Slot()
    def fit(self) -> None:
        """Show a page in its usual width."""
        self._zoom = 1.0
        self.changed.emit()

    @Slot(int, int)
    def draw(self, page: int, width: int) -> None:
        """A page shows, so many pixels wide; what was drawn before stays until it is drawn anew."""
        if self._pages is None or width <= 0 or self._wanted.get(page) == width:
            return
        self._wanted[page] = width
        pages = self._pages
        pages.draw(page, width, done=lambda image: self._drawn(pages, page, width, image), failed=self._refuse)

    @Slot(int)
    def forget(self, page: int) -> None:
        """A page shows no longer."""
        self._wanted.pop(page, None)
        self._put(page, "")

    def picture(self, address: str) -> QImage | None:
        """Return what was drawn, by its address."""
        return self._pictures.get(address)

    def _read(self) -> None:
        self._pages, self._error = None, None
        self._pictures.clear()
        self._wanted.clear()
        self._rows.replace([])
        asked = (self._form.sha256, self._beside)
        self._records.open_form(
            self._visit_id,
            asked[0],
            self._member,
            beside=asked[1],
            done=lambda pages: self._show(asked, pages),
            failed=self._refuse,
        )
        self.changed.emit()

    def _show(self, asked: tuple[str, str], pages: FormPictures) -> None:
        is_stale = not shiboken6.isValid(self) or asked != (self._form.sha256, self._beside)
        if is_stale:  # closed, or another was chosen meanwhile
            return
        self._pages = pages
        self._rows.replace(
            [
                {
                    "id": number,
                    "number": number + 1,
                    "ratio": sheet.height_pt / max(1.0, sheet.width_pt),
                    "text": sheet.text,
                    "picture": "",
                }
                for number, sheet in enumerate(pages.sheets)
            ]
        )
        self.changed.emit()

    def _drawn(self, pages: FormPictures, page: int, width: int, image: QImage) -> None:
        is_stale = not shiboken6.isValid(self) or pages is not self._pages or self._wanted.get(page) != width
        if is_stale:
            return
        self._drawings += 1
        address = f"{page}-{self._drawings}"
        self._pictures[address] = image
        self._put(page, address)

    def _put(self, page: int, address: str) -> None:
        """Let a page show a picture, and let its last one go."""
        rows = [dict(row) for row in self._rows.rows]
        if page >= len(rows):
            return
        old, rows[page]["picture"] = rows[page]["picture"], address
        self._rows.replace(rows)
        self._pictures.pop(old, None)

    def _refuse(self, error: AntesalaError) -> None:
        if shiboken6.isValid(self):
            self._error = error
            self.changed.emit()

    @staticmethod
    def _title(form: Form) -> str:
        title = f"{word(form.kind)} {form.document_code}"
        return say("{form}, replaced").format(form=title) if form.is_superseded else title
