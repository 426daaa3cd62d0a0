"""The table of the ledger: arrow keys walk its cells, a click or Enter goes to a cell's words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.sheet_table import SheetTable
from ui.panels.ledger_delegate import LedgerDelegate
from ui.panels.ledger_header import LedgerHeader
from ui.theme import current_theme
from ui.theme.type import SECONDARY, ui_font

ROW_HEIGHT, NOTED_HEIGHT = 37, 50
_NARROWEST = 112  # of a report's column: a sign and two short words
_WISHED = 200  # of a report's column, before the first one gives way
_LAST_COLUMN, _BESIDE = 116, 28
_FIRST_LEAST, _FIRST_MOST = 190, 320
_GOING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LedgerView(QTableView):
    """Reports share what the first and the last column leave; where that is too little, it scrolls.

    The first column stays at the left edge then, so that it is seen what a cell speaks of.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, model: SheetTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self.setObjectName("ledger_table")
        self.setModel(model)
        self.setItemDelegate(LedgerDelegate(self))
        self.setHorizontalHeader(LedgerHeader(self))
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self.chosen)
        model.modelReset.connect(self._size)
        self.horizontalScrollBar().valueChanged.connect(self._keep_first_column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GOING and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.horizontalOffset():
            return
        painter = QPainter(self.viewport())
        row = self.rowAt(0)
        while 0 <= row < self._table.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            self._paint_kept(painter, self._table.index(row, 0))
            row += 1

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self.horizontalOffset() and 0 <= point.x() < self.columnWidth(0):
            return self._table.index(self.rowAt(point.y()), 0)
        return super().indexAt(point)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, from under the first column too."""
        super().scrollTo(index, hint)
        covered = self.columnWidth(0) - self.columnViewportPosition(index.column())
        if index.column() > 0 and covered > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - covered)

    def _paint_kept(self, painter: QPainter, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index).translated(self.horizontalOffset(), 0)
        if index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_Selected
        painter.fillRect(option.rect, current_theme().role("panel"))
        self.itemDelegate().paint(painter, option, index)

    def _keep_first_column(self) -> None:
        """Scrolled pixels carry the first column along: paint it anew."""
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _told_by_width(self, column: int) -> int:
        """'2 of 3 origins' takes more room in some languages; the first line is as long as the others."""
        words = str(self._table.index(0, column).data() or "") if self._table.rowCount() else ""
        return max(_LAST_COLUMN, QFontMetrics(ui_font(SECONDARY)).horizontalAdvance(words) + _BESIDE)

    def _size(self) -> None:
        noted = self._table.sheet.noted
        self.verticalHeader().setDefaultSectionSize(NOTED_HEIGHT if noted else ROW_HEIGHT)
        header, last = self.horizontalHeader(), self._table.columnCount() - 1
        if last < 0:
            return
        told_by = self._told_by_width(last)
        left = self.viewport().width() - told_by - (last - 1) * _WISHED
        first = max(_FIRST_LEAST, min(_FIRST_MOST, left))
        for column in range(last + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, first), (last, told_by)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
