"""A sheet as Qt's table: column 0 says what, then a column for each report, last who tells it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.comparison import Comparison
from app.model.span import Passage
from ui.messages import plain_tip, tr
from ui.models.sheet import Cell, Line, Sheet

Index = QModelIndex | QPersistentModelIndex
CellRole = Qt.ItemDataRole.UserRole
KindRole = Qt.ItemDataRole.UserRole + 1
SiglumRole = Qt.ItemDataRole.UserRole + 2
NotedRole = Qt.ItemDataRole.UserRole + 3


class SheetTable(QAbstractTableModel):
    """It can show the stressed lines alone."""

    def __init__(self) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._sheet = Sheet("")
        self._lines: tuple[Line, ...] = ()
        self._stressed_only = False
        self._answers: dict[int, Callable[[Index], object]] = {
            Qt.ItemDataRole.DisplayRole: self._words,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            CellRole: self._cell,
            KindRole: self._kind,
            NotedRole: lambda _index: self._sheet.noted,
        }

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    def show(self, comparison: Comparison | None, sheet: Sheet) -> None:
        self.beginResetModel()
        self._comparison, self._sheet = comparison, sheet
        self._lines = tuple(line for line in sheet.lines if line.stressed or not self._stressed_only)
        self.endResetModel()

    def show_stressed_only(self, on: bool) -> None:
        self._stressed_only = on
        self.show(self._comparison, self._sheet)

    def passages(self, index: Index) -> tuple[Passage, ...]:
        """The words that the cell stands for."""
        cell = self._cell(index)
        if cell is not None:
            return cell.passages
        return self._lines[index.row()].passages if index.column() == 0 else ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._comparison is None else len(self._comparison.reports) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == SiglumRole:
            return self._siglum(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._heading(section))
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> object:
        asked = self._answers.get(role)
        return asked(index) if asked else None

    def _reports(self) -> int:
        return len(self._comparison.reports) if self._comparison else 0

    def _siglum(self, column: int) -> str | None:
        sigla = list(self._comparison.sigla.values()) if self._comparison else []
        return sigla[column - 1] if 1 <= column <= len(sigla) else None

    def _heading(self, column: int) -> str:
        if column == 0:
            return self._sheet.heading
        if self._comparison is None or column > self._reports():
            return self._sheet.tellers
        return self._comparison.reports[column - 1].label

    def _cell(self, index: Index) -> Cell | None:
        inside = 1 <= index.column() <= self._reports()
        return self._lines[index.row()].cells[index.column() - 1] if inside else None

    def _words(self, index: Index) -> str:
        line, cell = self._lines[index.row()], self._cell(index)
        if index.column() == 0:
            return line.what
        if index.column() > self._reports():
            return line.told_by
        return cell.words if cell else self._sheet.missing

    def _kind(self, index: Index) -> str:
        return self._lines[index.row()].kind

    def _tip(self, index: Index) -> str:
        cell = self._cell(index)
        note = cell.note if cell else self._kind(index) if index.column() == 0 else ""
        return plain_tip(self._words(index), note)

    def _spoken(self, index: Index) -> str:
        cell = self._cell(index)
        siglum = self._siglum(index.column())
        if siglum is not None:
            return tr("{siglum}: {words}", siglum=siglum, words=cell.spoken if cell else self._words(index))
        kind = self._kind(index) if index.column() == 0 else ""
        return ", ".join(part for part in (self._words(index), kind) if part)
