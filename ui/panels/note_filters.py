"""Above the list of notes: words to look for, and chips to pick by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.model.report import Report
from ui.messages import tr
from ui.models.note_filter import NoteFacet, NoteFilter, choices, facet_name
from ui.models.note_lines import NoteLine
from ui.panels.facet_chip import FacetChip
from ui.panels.flow_layout import FlowLayout

_OFFERED = {NoteFacet.TAG: 1, NoteFacet.AUTHOR: 2}  # values from which a chip is worth its room
_WORTH_IT = 2


class NoteFilters(QWidget):
    """Emits the filter that is wanted."""

    wanted = Signal(object)  # NoteFilter
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = NoteFilter()
        self.search = _Search(self)
        self.search.textChanged.connect(self._want_words)
        self.search.left.connect(self.left)
        self.chips = {facet: FacetChip(facet_name(facet), self) for facet in NoteFacet}
        row = QWidget(self)
        flow = FlowLayout(row, gap=6)
        flow.setContentsMargins(0, 0, 0, 0)
        for facet, chip in self.chips.items():
            chip.turned.connect(partial(self._turn, facet))
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(row)

    def show_filter(self, lines: Sequence[NoteLine], reports: Sequence[Report], wanted: NoteFilter) -> None:
        self._filter = wanted
        if self.search.text() != wanted.words:
            self.search.setText(wanted.words)
        offered = choices(lines, reports, wanted)
        for facet, chip in self.chips.items():
            values = offered[facet]
            chip.show_choices(values)
            chip.setVisible(len(values) >= _OFFERED.get(facet, _WORTH_IT) or any(v.picked for v in values))

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _want_words(self, words: str) -> None:
        self.wanted.emit(NoteFilter(self._filter.picked, words))

    def _turn(self, facet: NoteFacet, value: str) -> None:
        self.wanted.emit(self._filter.turned(facet, value))


class _Search(QLineEdit):
    """Esc empties it, and leaves it when it is empty."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search notes"))
        self.setAccessibleName(tr("Search notes"))
        self.setToolTip(tr("Words of notes, quotes, tags, tasks and authors"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()
