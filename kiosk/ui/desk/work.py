"""What every desk's own page is to the window around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.errors import AntesalaError


class WorkViewModel(QObject):
    """Base of a desk's own page.

    Signals:
        copied: Text for the clipboard.
        failed: Something that the page cannot tell itself; carries the error.
    """

    copied = Signal(str)
    failed = Signal(object)

    @property
    def has_drafts(self) -> bool:
        """True when something was typed and not kept yet: it is asked before it goes."""
        return False

    def hear_news(self) -> None:
        """Another station wrote something: read the lists and the open visit anew.

        Raises:
            RecordsError: They cannot be read.
        """

    def refuse(self, error: AntesalaError) -> None:
        """Tell what was refused where the work goes on; pages extend this."""
        self.failed.emit(error)
