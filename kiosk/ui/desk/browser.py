"""A list that sorts, filters, searches as one types, and is walked through by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.arrange import ALL, ListRow, arranged
from kiosk.ui.desk.rows import RowsModel

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The orders and filters that a list offers; the first of each is the one it begins with.

    Attributes:
        orders: Names of the orders.
        falling: The orders that begin with the largest.
        groups: Names of the filters.
    """

    orders: tuple[str, ...]
    falling: frozenset[str] = frozenset()
    groups: tuple[str, ...] = (ALL,)


@QmlElement
@QmlUncreatable("made by the program")
class BrowserViewModel(QObject):
    """One list. Walking through it only marks a row; choosing opens it, so that nothing is opened in passing.

    Signals:
        changed: Any property may have another value.
        chosen: A row was opened; carries its id.

    Args:
        arrangement: What it offers.
        find_more: Finds rows from elsewhere, which a search shows behind its own; no filter and no order touches them.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        arrangement: Arrangement,
        parent: QObject | None = None,
        *,
        find_more: Callable[[str], Sequence[ListRow]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._find_more = find_more
        self._all: Sequence[ListRow] = ()
        self._search = ""
        self._order = arrangement.orders[0]
        self._is_reversed = self._order in arrangement.falling
        self._group = arrangement.groups[0]
        self._marked = ""
        self._open = ""
        self._rows = RowsModel(self, lends_delegates=True)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """The rows shown."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many rows are shown."""
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many there are without search and filter."""
        return len(self._all)

    @Property(str, notify=changed)
    def search(self) -> str:
        """What was typed."""
        return self._search

    @Property(list, constant=True)
    def orders(self) -> list[str]:
        """Names of the orders."""
        return list(self._arrangement.orders)

    @Property(list, constant=True)
    def groups(self) -> list[str]:
        """Names of the filters."""
        return list(self._arrangement.groups)

    @Property(str, notify=changed)
    def order(self) -> str:
        """The order that holds."""
        return self._order

    @Property(bool, notify=changed)
    def isReversed(self) -> bool:
        """True when the largest stands first."""
        return self._is_reversed

    @Property(str, notify=changed)
    def group(self) -> str:
        """The filter that holds."""
        return self._group

    @Property(str, notify=changed)
    def marked(self) -> str:
        """Id of the row that the keys stand on, or empty."""
        return self._marked

    @Property(str, notify=changed)
    def openId(self) -> str:
        """Id of the row that is open, or empty."""
        return self._open

    @Property(int, notify=changed)
    def markedIndex(self) -> int:
        """Place of the marked row, or -1."""
        return self._place()

    @property
    def shown_ids(self) -> list[str]:
        """Ids of the rows shown, from the top."""
        return [str(row["id"]) for row in self._rows.rows]

    def show(self, rows: Sequence[ListRow]) -> None:
        """Show these from now on; search, filter, order and mark stay."""
        self._all = rows
        self._arrange()

    @Slot(str)
    def lookFor(self, text: str) -> None:
        """Search, with every letter."""
        if text != self._search:
            self._search = text
            self._arrange()

    @Slot(str)
    def filterBy(self, group: str) -> None:
        """Show one group only."""
        if group in self._arrangement.groups:
            self._group = group
            self._arrange()

    @Slot(str)
    def sortBy(self, order: str) -> None:
        """Sort; the same order once more turns it round."""
        if order not in self._arrangement.orders:
            return
        if order == self._order:
            self._is_reversed = not self._is_reversed
        else:
            self._order, self._is_reversed = order, order in self._arrangement.falling
        self._arrange()

    @Slot(int)
    def step(self, by: int) -> None:
        """Mark the row so many further down, or up; it ends at the ends."""
        if self._rows.rows:
            before = self._place()
            place = 0 if before < 0 else max(0, min(len(self._rows.rows) - 1, before + by))
            self._marked = str(self._rows.rows[place]["id"])
            self.changed.emit()

    @Slot()
    def openMarked(self) -> None:
        """Open the marked row, or the first one while nothing is marked."""
        if self._place() < 0:
            self.step(1)
        if self._place() >= 0:
            self.choose(self._marked)

    @Slot(str)
    def choose(self, row_id: str) -> None:
        """Open a row."""
        self._marked = row_id
        self.changed.emit()
        self.chosen.emit(row_id)

    def set_open(self, row_id: str) -> None:
        """Show which row is open."""
        self._open = row_id
        self.changed.emit()

    def _place(self) -> int:
        return next((place for place, row in enumerate(self._rows.rows) if row["id"] == self._marked), -1)

    def _arrange(self) -> None:
        found = arranged(
            self._all, search=self._search, group=self._group, order=self._order, is_reversed=self._is_reversed
        )
        if self._find_more is not None and self._search.strip():
            found += self._find_more(self._search)
        self._rows.replace([{**row.shown, "id": row.id} for row in found])
        self.changed.emit()
