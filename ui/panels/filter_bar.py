"""The chips above the list of findings: all of them, or by kind, type, report, status and confidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.model.comparison import Comparison
from ui.messages import tr
from ui.models.facets import Facet, facet_name
from ui.models.finding_filter import FindingFilter, Verdicts, count, facet_choices
from ui.panels.facet_chip import FacetChip
from ui.panels.flow_layout import FlowLayout


class FilterBar(QWidget):
    """Emits the filter that is wanted; shows the one that holds."""

    wanted = Signal(object)  # FindingFilter

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = FindingFilter()
        flow = FlowLayout(self, gap=6)
        flow.setContentsMargins(16, 4, 12, 12)
        self.all = QPushButton(self)
        self.all.setProperty("chip", True)
        self.all.setCheckable(True)
        self.all.clicked.connect(self._want_all)
        flow.addWidget(self.all)
        self.chips = {facet: FacetChip(facet_name(facet), self) for facet in Facet}
        for facet, chip in self.chips.items():
            chip.turned.connect(partial(self._turn, facet))
            flow.addWidget(chip)

    def show_filter(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self._filter = wanted
        everything = count(comparison, verdicts, FindingFilter())
        self.all.setText(tr("All {n}", n=everything))
        self.all.setChecked(not wanted.active)
        for facet, chip in self.chips.items():
            chip.show_choices(facet_choices(facet, comparison, verdicts, wanted) if comparison else ())
        self.updateGeometry()

    def focus_first(self) -> None:
        self.chips[Facet.KIND].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _want_all(self) -> None:
        self.all.setChecked(not self._filter.active)
        self.wanted.emit(FindingFilter())

    def _turn(self, facet: Facet, value: str) -> None:
        self.wanted.emit(self._filter.turned(facet, value))
