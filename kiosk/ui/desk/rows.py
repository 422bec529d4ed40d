"""A list model that changes as little as possible, so that a field keeps its focus while other stations write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

ROW = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("made by the program")
class RowsModel(QAbstractListModel):
    """Rows with an ``id`` each; a delegate reads one as ``row``.

    Args:
        parent: Its owner.
        lends_delegates: Whether a delegate may show another row from now on. In a list that only shows, and changes
            wholly with every letter of a search, that takes a fraction of the time that new ones take.
    """

    def __init__(self, parent: QObject | None = None, *, lends_delegates: bool = False) -> None:
        super().__init__(parent)
        self._lends_delegates = lends_delegates
        self._rows: list[Mapping[str, Any]] = []

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """The rows as they stand."""
        return self._rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = ROW) -> Any:
        """Return one row."""
        return dict(self._rows[index.row()]) if index.isValid() and role == ROW else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the name that delegates use."""
        return {int(ROW): QByteArray(b"row")}

    def replace(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows; those that stay keep their delegates.

        Args:
            rows: Each with an ``id`` that no other has.
        """
        if self._lends_delegates:
            self._overwrite(rows)
            return
        wanted = {row["id"] for row in rows}
        if not any(row["id"] in wanted for row in self._rows):  # no delegate to keep: one change instead of many
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place in reversed(range(len(self._rows))):
            if self._rows[place]["id"] not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)

    def _overwrite(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Let each place show what belongs there; only the end grows or shrinks."""
        kept = min(len(rows), len(self._rows))
        if kept < len(self._rows):
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
        for place in range(kept):
            self._set(place, rows[place])
        if kept < len(rows):
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows.extend(rows[kept:])
            self.endInsertRows()

    def _put(self, place: int, row: Mapping[str, Any]) -> None:
        now = next((at for at in range(place, len(self._rows)) if self._rows[at]["id"] == row["id"]), None)
        if now is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if now != place:
            self.beginMoveRows(QModelIndex(), now, now, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(now))
            self.endMoveRows()
        self._set(place, row)

    def _set(self, place: int, row: Mapping[str, Any]) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index, [int(ROW)])
