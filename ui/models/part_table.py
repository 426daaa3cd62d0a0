"""Reports to choose from as a table in which the wanted ones are ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.model.one_line import squeezed
from ui.messages import plain_tip, tr
from ui.moments import day_and_time

if TYPE_CHECKING:
    from app.importing import Part

TICKED_AT_FIRST = 8  # a file of no more is likely wanted as a whole; columns beyond that are hard to read
TITLE, OUTLET, DATE, SIZE = range(4)
SortRole = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
Value = str | int | Qt.CheckState | Qt.AlignmentFlag | None


class PartTable(QAbstractTableModel):
    """Title, outlet, date and size of each; `dataChanged` tells when other ones are ticked."""

    def __init__(self, parts: Sequence[Part], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        few = len(self._parts) <= TICKED_AT_FIRST
        self._ticked = {part.key for part in self._parts} if few else set()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the wanted reports, in the order of the file."""
        return tuple(part.key for part in self._parts if part.key in self._ticked)

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        keys = {self._parts[row].key for row in rows}
        self._ticked = self._ticked | keys if on else self._ticked - keys
        last = self.index(len(self._parts) - 1, TITLE)
        self.dataChanged.emit(self.index(0, TITLE), last, [Qt.ItemDataRole.CheckStateRole])

    def is_ticked(self, row: int) -> bool:
        return self._parts[row].key in self._ticked

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return (tr("Title"), tr("Outlet or file"), tr("Date"), tr("Size"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        tickable = Qt.ItemFlag.ItemIsUserCheckable if index.column() == TITLE else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | tickable

    def data(self, index: Index, role: int = 0) -> Value:
        part, column = self._parts[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(part, column)
        if role == SortRole:
            return _rank(part, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TITLE:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return plain_tip(_words(part, TITLE))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick((index.row(),), on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == SIZE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _words(part: Part, column: int) -> str:
    if column == TITLE:
        return squeezed(part.title) or part.name
    if column == OUTLET:
        return part.outlet or ("" if part.title and part.title in part.name else part.name)
    if column == DATE:
        return day_and_time(part.published) if part.published else ""
    return QLocale().formattedDataSize(part.size)


def _rank(part: Part, column: int) -> str | int:
    if column in (TITLE, OUTLET):
        return _words(part, column)
    return _instant(part.published) if column == DATE else part.size


def _instant(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
