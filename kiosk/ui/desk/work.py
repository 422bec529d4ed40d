"""What every desk's own page is to the window around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.errors import AntesalaError


@dataclass(frozen=True, slots=True)
class DeskCall:
    """Somebody at a kiosk needs a person now. No content: that is the doctor's.

    Attributes:
        where: Names of the kiosks, as a locked screen may show them too.
        who: The patients' names; a locked screen keeps them back.
        is_urgent: An urgent answer, not only a wish for help.
    """

    where: str
    who: str
    is_urgent: bool


class WorkViewModel(QObject):
    """Base of a desk's own page.

    Signals:
        copied: Text for the clipboard.
        failed: Something that the page cannot tell itself; carries the error.
        called: Somebody needs a person now, or no longer; carries a `DeskCall` or None.
        lockAsked: The desk is to be locked, for somebody else gets the screen.
        frontAsked: Nobody else has the screen any more: the desk's window comes to the front.
    """

    copied = Signal(str)
    failed = Signal(object)
    called = Signal(object)
    lockAsked = Signal()
    frontAsked = Signal()

    @property
    def has_drafts(self) -> bool:
        """True when something was typed and not kept yet: it is asked before it goes."""
        return False

    def hear_news(self) -> None:
        """Another station wrote something: read the lists and the open visit anew.

        Raises:
            RecordsError: They cannot be read.
        """

    def come_back(self) -> None:
        """Whoever works here has the screen again, or leaves it for good: nobody else's page may stay on it."""

    def tell_guest(self, error: BaseException) -> bool:
        """Tell a fault to somebody else who has the screen, on a page of her own; False where nobody has."""
        return False

    def picture(self, address: str) -> QImage | None:
        """Return a picture of a paper that this page has drawn, by its address; None when there is none."""
        return None

    def current_call(self) -> DeskCall | None:
        """Return who needs a person now, or None."""
        return None

    def answer_call(self) -> None:
        """Whoever works here goes to whoever called."""

    def refuse(self, error: AntesalaError) -> None:
        """Tell what was refused where the work goes on; pages extend this."""
        self.failed.emit(error)
