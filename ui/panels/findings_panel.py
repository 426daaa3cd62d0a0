"""The findings as a list: filtered, grouped by row; a click goes to the words."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QListView, QPushButton, QWidget

from app.model.comparison import Comparison
from app.model.finding import Finding
from ui.messages import tr
from ui.models.finding_list import EntryRole, Filter, FindingEntry, FindingList, Verdicts, count
from ui.panels.finding_delegate import FindingDelegate
from ui.panels.flow_layout import FlowLayout
from ui.panels.panel import Panel

WIDTH = 276


class FindingsPanel(Panel):
    """Shows a comparison and the reader's verdicts under the chosen filter."""

    chosen = Signal(object)  # Finding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("findings", tr("Findings"), parent)
        self._comparison: Comparison | None = None
        self._verdicts: Verdicts = {}
        self._filter = Filter.ALL
        self._model = FindingList()
        self.list = self._list_view()
        self._nothing = QLabel(self)
        self._nothing.setProperty("part", "empty")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chips = {wanted: _chip(self) for wanted in Filter}
        self.column.addWidget(self._chip_box())
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self.list, 1)
        self.body.setMinimumWidth(240)
        self._refresh()

    def show_findings(self, comparison: Comparison | None, verdicts: Verdicts) -> None:
        self._comparison, self._verdicts = comparison, verdicts
        self._refresh()

    def choose(self, finding: Finding | None) -> None:
        """Select the finding's entry without asking to go there."""
        index = self._model.place_of(finding.id) if finding else QModelIndex()
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid() and not self.list.viewport().rect().contains(self.list.visualRect(index)):
            self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _refresh(self) -> None:
        self._model.show(self._comparison, self._verdicts, self._filter)
        self.set_count(count(self._comparison, self._verdicts, Filter.ALL))
        words = _words()
        for wanted, chip in self.chips.items():
            n = count(self._comparison, self._verdicts, wanted)
            chip.setText(tr("{word} {n}", word=words[wanted], n=n))
        self._nothing.setText(self._why_empty())
        self._nothing.setVisible(self._model.rowCount() == 0)
        self.list.setVisible(self._model.rowCount() > 0)

    def _why_empty(self) -> str:
        if self._comparison is None:
            return tr("Findings appear here when the reports have been compared.")
        return tr("Nothing under this filter.")

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

    def _chip_box(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, gap=6)
        flow.setContentsMargins(16, 4, 12, 12)
        group = QButtonGroup(self)
        for chip in self.chips.values():
            group.addButton(chip)
            flow.addWidget(chip)
            chip.clicked.connect(self._switch)
        self.chips[self._filter].setChecked(True)
        return box

    def _switch(self) -> None:
        self._filter = next(wanted for wanted, chip in self.chips.items() if chip.isChecked())
        self._refresh()

    def _ask(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole)
        if isinstance(entry, FindingEntry):
            self.chosen.emit(entry.finding)


def _chip(parent: QWidget) -> QPushButton:
    chip = QPushButton(parent)
    chip.setProperty("chip", True)
    chip.setCheckable(True)
    return chip


def _words() -> dict[Filter, str]:
    return {
        Filter.ALL: tr("All"),
        Filter.FIGURES: tr("Figures"),
        Filter.QUOTES: tr("Quotes"),
        Filter.DRIFT: tr("Drift"),
        Filter.TO_REVIEW: tr("To review"),
        Filter.REJECTED: tr("Rejected"),
    }
