"""The ledger as a table: a line for each thing counted, a column for each report."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.comparison import Comparison
from app.model.finding import LedgerRow, LedgerState, LedgerValue
from app.model.span import Passage
from ui.messages import tr
from ui.models.origins import count_origins, origin_groups

Index = QModelIndex | QPersistentModelIndex
PassageRole = Qt.ItemDataRole.UserRole
StateRole = Qt.ItemDataRole.UserRole + 1
SiglumRole = Qt.ItemDataRole.UserRole + 3
KindRole = Qt.ItemDataRole.UserRole + 2

SIGNS = {LedgerState.SAME: "=", LedgerState.COMPATIBLE: "≈", LedgerState.CONFLICT: "≠"}


class LedgerTable(QAbstractTableModel):
    """Column 0 says what is counted, then a column for each report, last who tells it."""

    def __init__(self) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._rows: tuple[LedgerRow, ...] = ()
        self._conflicts_only = False

    def show(self, comparison: Comparison | None) -> None:
        self.beginResetModel()
        self._comparison = comparison
        self._rows = self._wanted()
        self.endResetModel()

    def show_conflicts_only(self, on: bool) -> None:
        self._conflicts_only = on
        self.show(self._comparison)

    def conflicts(self) -> int:
        rows = self._comparison.ledger if self._comparison else ()
        return sum(row.state is LedgerState.CONFLICT for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._comparison is None else len(self._comparison.reports) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == SiglumRole:
            return self._siglum(section)
        return self._headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        value = self._value(row, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, index.column(), value)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{SIGNS.get(row.state, '')} {self._words(row, index.column(), value)}".strip()
            case _ if role == PassageRole:
                return value.passage if value else None
            case _ if role == StateRole:
                return row.state if value else None
            case _ if role == KindRole:
                return row.kind
        return None

    def passage(self, index: Index) -> Passage | None:
        return self.data(index, PassageRole)  # type: ignore[return-value]

    def _wanted(self) -> tuple[LedgerRow, ...]:
        rows = self._comparison.ledger if self._comparison else ()
        if not self._conflicts_only:
            return rows
        return tuple(row for row in rows if row.state is LedgerState.CONFLICT)

    def _headings(self) -> tuple[str, ...]:
        assert self._comparison is not None
        labels = tuple(report.label for report in self._comparison.reports)
        return (tr("What is counted"), *labels, tr("Told by"))

    def _siglum(self, column: int) -> str | None:
        assert self._comparison is not None
        sigla = list(self._comparison.sigla.values())
        return sigla[column - 1] if 1 <= column <= len(sigla) else None

    def _value(self, row: LedgerRow, column: int) -> LedgerValue | None:
        assert self._comparison is not None
        if not 1 <= column <= len(self._comparison.reports):
            return None
        report = self._comparison.reports[column - 1].id
        return next((value for value in row.values if value.passage.report == report), None)

    def _words(self, row: LedgerRow, column: int, value: LedgerValue | None) -> str:
        assert self._comparison is not None
        if column == 0:
            return row.what
        if column > len(self._comparison.reports):
            return self._told_by(row)
        if value is None:
            return tr("not found")
        report = self._comparison.reports[column - 1]
        return value.passage.span.of(report.text)

    def _told_by(self, row: LedgerRow) -> str:
        assert self._comparison is not None
        tellers = {value.passage.report for value in row.values}
        total = len(origin_groups(self._comparison))
        return tr("{n} of {total} origins", n=count_origins(self._comparison, tellers), total=total)
