"""The ledger: what the reports count, date and price, side by side; a click goes to the words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from app.model.comparison import Comparison
from ui.messages import tr
from ui.models.ledger_table import LedgerTable
from ui.panels.icon_button import IconButton
from ui.panels.ledger_delegate import LedgerDelegate
from ui.panels.ledger_header import LedgerHeader
from ui.panels.panel import Panel

HEIGHT = 360
ROW_HEIGHT = 37
FIRST_COLUMN = 228
_LAST_COLUMN = 140


class LedgerPanel(Panel):
    """A table over a comparison; it can show conflicts alone."""

    passage_chosen = Signal(object)  # Passage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ledger", tr("Figures"), parent)
        self._model = LedgerTable()
        self._conflicts = QPushButton(self)
        self._conflicts.setProperty("chip", True)
        self._conflicts.setCheckable(True)
        self._conflicts.toggled.connect(self._model.show_conflicts_only)
        close = IconButton("close", tr("Close the ledger"), self)
        close.clicked.connect(self.close)
        self.add_to_head(self._conflicts)
        self.add_to_head(close)
        self.table = self._table_view()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(_legend(self))
        self.body.setMinimumHeight(160)
        self.show_ledger(None)

    def show_ledger(self, comparison: Comparison | None) -> None:
        self._model.show(comparison)
        self.set_count(len(comparison.ledger) if comparison else 0)
        self._conflicts.setText(tr("Conflicts only  {n}", n=self._model.conflicts()))
        self._size_columns()

    def _table_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self._model)
        view.setItemDelegate(LedgerDelegate(view))
        view.setAccessibleName(tr("Figures of all reports"))
        view.setHorizontalHeader(LedgerHeader(view))
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.clicked.connect(self._go)
        view.activated.connect(self._go)
        return view

    def _size_columns(self) -> None:
        header, last = self.table.horizontalHeader(), self._model.columnCount() - 1
        for column in range(last + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, FIRST_COLUMN), (last, _LAST_COLUMN)):
            if column >= 0:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.table.setColumnWidth(column, width)

    def _go(self, index: QModelIndex) -> None:
        passage = self._model.passage(index)
        if passage is not None:
            self.passage_chosen.emit(passage)


def _legend(parent: QWidget) -> QWidget:
    legend = QWidget(parent)
    row = QHBoxLayout(legend)
    row.setContentsMargins(16, 6, 16, 6)
    row.setSpacing(24)
    for words in (tr("=  same"), tr("≈  compatible"), tr("≠  conflict")):
        row.addWidget(_quiet(words, legend))
    row.addStretch(1)
    row.addWidget(_quiet(tr("A click goes to the words."), legend))
    return legend


def _quiet(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("part", "secondary")
    return label
