"""The reports that are open, whose copy they carry, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from app.model.comparison import Comparison
from app.model.span import ReportId
from ui.messages import tr
from ui.models.origins import origin_groups
from ui.models.report_lines import ReportLine
from ui.models.report_list import LineRole, ReportList
from ui.panels.clearing import clear
from ui.panels.fitting_list import FittingList
from ui.panels.icon_button import IconButton
from ui.panels.origin_line import OriginLine
from ui.panels.panel import Panel
from ui.panels.report_delegate import ReportDelegate

WIDTH = 188


class ReportsPanel(Panel):
    """A click goes to the report; its menu orders and removes it."""

    chosen = Signal(str)
    pivot_wanted = Signal(str)
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)
    showing_wanted = Signal(str, bool)  # whether the report shall have a column
    about_wanted = Signal(str)
    version_wanted = Signal(str)

    def __init__(self, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__("reports", tr("Reports"), parent)
        self._model = ReportList()
        self.list = self._list_view()
        self._origins = QVBoxLayout()
        self._origins_head = QLabel(self)
        self._origins_head.setProperty("part", "heading")
        plus = IconButton("plus", tr("Add a report"), self)
        plus.follow(add)
        self.add_to_head(plus)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._origins_box())
        self.body.setMinimumWidth(160)

    def show_reports(self, lines: Sequence[ReportLine]) -> None:
        self._model.show(lines)

    def show_origins(self, comparison: Comparison | None) -> None:
        clear(self._origins)
        groups = origin_groups(comparison) if comparison else ()
        self._box.setVisible(bool(groups))
        self._origins_head.setText(tr("Origins  {n}", n=len(groups)))
        for group in groups:
            self._origins.addWidget(self._origin_line(group, comparison))

    def _origin_line(self, group: Sequence[ReportId], comparison: Comparison | None) -> OriginLine:
        assert comparison is not None
        label = comparison.report(group[0]).label
        words = tr("{label} copy", label=label) if len(group) > 1 else tr("own reporting")
        return OriginLine([comparison.sigla[report] for report in group], words, self)

    def _list_view(self) -> QListView:
        view = FittingList(self)
        view.setModel(self._model)
        view.setItemDelegate(ReportDelegate(view))
        view.setAccessibleName(tr("Reports"))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _origins_box(self) -> QWidget:
        self._box = QWidget(self)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(16, 0, 12, 16)
        column.setSpacing(6)
        line = QFrame(self._box)
        line.setProperty("part", "rule")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(self._origins_head)
        column.addLayout(self._origins)
        self._box.hide()
        return self._box

    def _choose(self, index: QModelIndex) -> None:
        report = self._model.report_at(index)
        if report is not None:
            self.chosen.emit(report)

    def _offer(self, where: QPoint) -> None:
        index = self.list.indexAt(where)
        if index.isValid():
            self.menu_for(index).popup(self.list.viewport().mapToGlobal(where))

    def offer(self, report: str, at: QPoint) -> None:
        """Open the menu of a report anywhere on the screen."""
        for row in range(self._model.rowCount()):
            if self._model.report_at(self._model.index(row)) == report:
                self.menu_for(self._model.index(row)).popup(at)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """What can be done with the report at `index`."""
        report, place, last = self._model.report_at(index), index.row(), self._model.rowCount() - 1
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Make It the Pivot"), partial(self.pivot_wanted.emit, report))
        menu.addAction(tr("About This Report…"), partial(self.about_wanted.emit, report))
        menu.addAction(tr("Load New Version…"), partial(self.version_wanted.emit, report))
        menu.addSeparator()
        line = index.data(LineRole)
        column = tr("Show Its Column") if line.hidden else tr("Hide Its Column")
        turn = menu.addAction(column, partial(self.showing_wanted.emit, report, line.hidden))
        turn.setEnabled(line.hidden or self._model.shown_count() > 1)
        menu.addSeparator()
        up = menu.addAction(tr("Move Up"), partial(self.move_wanted.emit, report, place - 1))
        down = menu.addAction(tr("Move Down"), partial(self.move_wanted.emit, report, place + 1))
        up.setEnabled(place > 0)
        down.setEnabled(place < last)
        menu.addSeparator()
        menu.addAction(tr("Remove from the Comparison"), partial(self.removal_wanted.emit, report))
        return menu
