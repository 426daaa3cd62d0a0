"""The findings as a list: filtered, grouped by row; a click goes to the words."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from app.model.comparison import Comparison
from app.model.finding import Finding
from ui.messages import tr
from ui.models.finding_filter import FindingFilter, Verdicts, count
from ui.models.finding_list import EntryRole, FindingEntry, FindingList
from ui.panels.filter_bar import FilterBar
from ui.panels.finding_delegate import FindingDelegate
from ui.panels.nothing_listed import NothingListed
from ui.panels.panel import Panel

WIDTH = 276


class FindingsPanel(Panel):
    """Shows what of a comparison passes the filter."""

    chosen = Signal(object)  # Finding
    filter_wanted = Signal(object)  # FindingFilter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("findings", tr("Findings"), parent)
        self._model = FindingList()
        self.list = self._list_view()
        self.filters = FilterBar(self)
        self.filters.wanted.connect(self.filter_wanted)
        self.nothing = NothingListed(self)
        self.nothing.all_wanted.connect(self._want_all)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.list, 1)
        self.body.setMinimumWidth(240)
        self.show_findings(None, {}, FindingFilter())

    def show_findings(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self._model.show(comparison, verdicts, wanted)
        self.set_count(count(comparison, verdicts, wanted))
        self.filters.show_filter(comparison, verdicts, wanted)
        self.nothing.explain(comparison, verdicts, wanted)
        self.nothing.setVisible(self._model.rowCount() == 0)
        self.list.setVisible(self._model.rowCount() > 0)

    def focus_filter(self) -> None:
        self.filters.focus_first()

    def choose(self, finding: Finding | None) -> None:
        """Select the finding's entry without asking to go there."""
        index = self._model.place_of(finding.id) if finding else QModelIndex()
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid() and not self.list.viewport().rect().contains(self.list.visualRect(index)):
            self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _list_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(FindingDelegate(view))
        view.setAccessibleName(tr("Findings"))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._ask)
        view.activated.connect(self._ask)
        return view

    def _want_all(self) -> None:
        self.filter_wanted.emit(FindingFilter())

    def _ask(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole)
        if isinstance(entry, FindingEntry):
            self.chosen.emit(entry.finding)
