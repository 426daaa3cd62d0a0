"""Asks which of many reports are wanted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QItemDelegate,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.tick_box import draw_tick_box
from ui.messages import counted, tr
from ui.models.choice import Choice
from ui.models.part_table import DATE, OUTLET, SIZE, TITLE, PartTable, SortRole

_SIZE = (800, 520)
_ROW = 30  # px
_OUTLET_WIDTH, _DATE_WIDTH, _SIZE_WIDTH = 170, 150, 90


class PartsDialog(QDialog):
    """A list with a filter; ticks stay on entries that the filter hides."""

    chosen = Signal(object)  # tuple[str, ...]: the keys of the wanted reports

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose Reports"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.table = PartTable(choice.parts, self)
        self._shown = _shown(self.table, self)
        self.view = _View(self.table, self._shown, self)
        self.filter = _Filter(self.view, self)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self._count = QLabel(self)
        self._count.setProperty("part", "secondary")
        self.open_button = QPushButton(self)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.accept)
        self.accepted.connect(self._tell)
        self.table.dataChanged.connect(self._show_count)
        self._lay_out(choice.heading)
        self._show_count()
        self.filter.setFocus()

    def tick_shown(self, *, on: bool) -> None:
        """Tick, or clear, all that the filter shows."""
        shown = (self._shown.index(row, TITLE) for row in range(self._shown.rowCount()))
        self.table.tick([self._shown.mapToSource(index).row() for index in shown], on=on)

    def _tick_all(self) -> None:
        self.tick_shown(on=True)

    def _tick_none(self) -> None:
        self.tick_shown(on=False)

    def _tell(self) -> None:
        self.chosen.emit(self.table.ticked)

    def _show_count(self) -> None:
        wanted = len(self.table.ticked)
        self._count.setText(tr("{n} of {total} chosen", n=wanted, total=self.table.rowCount()))
        self.open_button.setText(counted(wanted, "Open {n} Report", "Open {n} Reports"))
        self.open_button.setEnabled(wanted > 0)

    def _lay_out(self, heading: str) -> None:
        title = QLabel(heading, self)
        title.setProperty("part", "heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(self._top_row())
        column.addWidget(self.view, 1)
        column.addLayout(self._bottom_row())

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        for label, act in ((tr("Select &All"), self._tick_all), (tr("Select &None"), self._tick_none)):
            button = QPushButton(label, self)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _bottom_row(self) -> QHBoxLayout:
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        row.addWidget(cancel)
        row.addWidget(self.open_button)
        return row


class _View(QTableView):
    """Space ticks the selected rows, a double click one."""

    def __init__(self, table: PartTable, shown: QSortFilterProxyModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._proxy = table, shown
        self.setModel(shown)
        self.setAccessibleName(tr("Reports to choose from"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(TITLE, _Ticks(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(OUTLET, _OUTLET_WIDTH)
        self.setColumnWidth(DATE, _DATE_WIDTH)
        self.setColumnWidth(SIZE, _SIZE_WIDTH)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.doubleClicked.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.selectionModel().selectedRows(TITLE)
        if event.key() == Qt.Key.Key_Space and selected:
            rows = [self._proxy.mapToSource(index).row() for index in selected]
            self._table.tick(rows, on=not all(map(self._table.is_ticked, rows)))
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        row = self._proxy.mapToSource(index).row()
        self._table.tick([row], on=not self._table.is_ticked(row))


class _Ticks(QItemDelegate):
    """With tick boxes of our own."""

    def drawCheck(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, state: Qt.CheckState
    ) -> None:
        draw_tick_box(painter, QRectF(rect), ticked=state is Qt.CheckState.Checked)


class _Filter(QLineEdit):
    """Down leads into the list."""

    def __init__(self, view: QTableView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setPlaceholderText(tr("Filter by title or outlet"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Down:
            super().keyPressEvent(event)
            return
        self._view.setFocus()
        if not self._view.currentIndex().isValid():
            self._view.selectRow(0)


def _shown(table: PartTable, parent: QObject) -> QSortFilterProxyModel:
    """What the filter leaves, in the order that the reader wants."""
    proxy = QSortFilterProxyModel(parent)
    proxy.setSourceModel(table)
    proxy.setFilterKeyColumn(-1)  # all
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSortRole(SortRole)
    proxy.setSortLocaleAware(True)
    return proxy
