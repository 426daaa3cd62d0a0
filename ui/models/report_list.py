"""The project's reports as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.span import ReportId
from ui.messages import plain_tip, tr
from ui.models.report_lines import ReportLine

Index = QModelIndex | QPersistentModelIndex
LineRole = Qt.ItemDataRole.UserRole


class ReportList(QAbstractListModel):
    """In the order of their sigla."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[ReportLine, ...] = ()

    def show(self, lines: Sequence[ReportLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def report_at(self, index: Index) -> ReportId | None:
        return self._lines[index.row()].report if index.isValid() else None

    def shown_count(self) -> int:
        """How many reports have a column."""
        return sum(not line.hidden for line in self._lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = 0) -> object:
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = tr(
                "{siglum}, {label}: {headline}", siglum=line.siglum, label=line.label, headline=line.headline
            )
            return ". ".join(filter(None, (words, line.alert)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.headline, *line.notices)
        return None
