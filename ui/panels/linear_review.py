"""The linear review: one finding below the other, for screen readers, the keyboard and friends of lists."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.comparison import Comparison
from app.model.finding import Finding
from ui.messages import tr
from ui.models.finding_filter import FindingFilter, Verdicts
from ui.models.finding_list import EntryRole
from ui.models.review_list import ReviewEntry, ReviewList
from ui.panels.fitting_list import FittingList
from ui.panels.nothing_listed import NothingListed
from ui.panels.review_delegate import ReviewDelegate


class LinearReview(QWidget):
    """The arrows go from finding to finding, Enter or a double click to its words in the synopsis."""

    chosen = Signal(object)  # Finding: the reader stands on it
    go_wanted = Signal(object)  # Finding: show it in the synopsis
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linear_review")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = False  # the finding was chosen elsewhere
        self._latest: tuple[Comparison | None, Verdicts, FindingFilter] = (None, {}, FindingFilter())
        self._filled = True
        self._finding: Finding | None = None
        self._model = ReviewList()
        self.list = FittingList(self)
        self.list.setObjectName("review_list")
        self.list.setModel(self._model)
        self.list.setItemDelegate(ReviewDelegate(self.list))
        self.list.setAccessibleName(tr("Linear review of the findings"))
        self.list.selectionModel().currentChanged.connect(self._tell_chosen)
        self.list.activated.connect(self._tell_go)
        self.nothing = NothingListed(self)
        self.nothing.all_wanted.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.setFocusProxy(self.list)

    def show_findings(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        """List them; where the synopsis stands in the review's place, once it is asked for."""
        self._latest, self._filled = (comparison, verdicts, wanted), False
        if not self.isHidden():
            self._fill()

    def choose(self, finding: Finding | None) -> None:
        """Stand on the finding; nothing is asked for."""
        self._finding = finding
        if not self._filled:
            return
        index = self._model.place_of(finding.id) if finding else QModelIndex()
        if index != self.list.currentIndex():
            self._told = True
            selection = self.list.selectionModel()
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._told = False
            self.list.scrollTo(index)

    def begin(self) -> None:
        """Take the keyboard, on the first finding if none is chosen."""
        if not self._filled:
            self._fill()
        if not self.list.selectedIndexes() and self._model.entries:
            self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()

    def _fill(self) -> None:
        self._filled = True
        self._model.show(*self._latest)
        self.nothing.explain(*self._latest)
        self.nothing.setVisible(not self._model.entries)
        self.list.setVisible(bool(self._model.entries))
        self.choose(self._finding)

    def _tell_chosen(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole) if index.isValid() else None
        if isinstance(entry, ReviewEntry) and not self._told:
            self.chosen.emit(entry.finding)

    def _tell_go(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole)
        if isinstance(entry, ReviewEntry):
            self.go_wanted.emit(entry.finding)
