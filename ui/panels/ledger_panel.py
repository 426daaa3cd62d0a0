"""The ledger: figures, quotes, drift, sources, names and more, all reports side by side, a tab each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.model.comparison import Comparison
from ui.messages import tr
from ui.models.sheet import Sheet
from ui.models.sheet_table import SheetTable
from ui.models.sheets import SHEETS
from ui.panels.icon_button import IconButton
from ui.panels.ledger_tabs import LedgerTabs
from ui.panels.ledger_view import LedgerView
from ui.panels.panel import Panel

HEIGHT = 360
_LEAST_HEIGHT = 160


class LedgerPanel(Panel):
    """One table at a time over a comparison; some can show what is looked at first alone."""

    passage_chosen = Signal(object)  # Passage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ledger", tr("Ledger"), parent)
        self._comparison: Comparison | None = None
        self._model = SheetTable()
        self._went: tuple[QPersistentModelIndex, int] | None = None
        self.tabs = LedgerTabs(self.head)
        self.table = LedgerView(self._model, self)
        self.stressed_only = QPushButton(self)
        self.nothing = QLabel(self)
        self._legend, self._hint = _quiet(self), _quiet(self)
        self._fill()
        self.tabs.currentChanged.connect(self._show_tab)
        self.stressed_only.toggled.connect(self._show_stressed)
        self.table.chosen.connect(self._go)
        self.show_ledger(None)

    def follow(self, actions: Mapping[str, QAction]) -> None:
        """Say of each tab what its entry in the menu says."""
        self.tabs.show_tips([actions[kind.name].toolTip() for kind in SHEETS])

    def show_ledger(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        self.tabs.show_counts([kind.count(comparison) if comparison else 0 for kind in SHEETS])
        self._show_sheet()

    def turn_to(self, name: str) -> None:
        """Show the table of this name and let the keyboard walk it."""
        self.tabs.setCurrentIndex([kind.name for kind in SHEETS].index(name))
        if self._model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))
        (self.table if self._model.rowCount() else self.tabs).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_tab(self, _tab: int) -> None:
        self.stressed_only.setChecked(False)
        self._show_sheet()
        self.table.scrollToTop()

    def _show_sheet(self) -> None:
        kind, comparison = SHEETS[self.tabs.currentIndex()], self._comparison
        sheet = kind.build(comparison) if comparison else _not_compared()
        if not sheet.stressed and self.stressed_only.isChecked():
            self.stressed_only.setChecked(False)
        self._went = None
        self._model.show(comparison, sheet)
        self.table.setAccessibleName(tr("{title} of all reports", title=tr(kind.title)))
        self.table.setVisible(bool(sheet.lines))
        self.nothing.setText(sheet.empty)
        self.nothing.setVisible(not sheet.lines)
        self.stressed_only.setText(tr("{stress}  {n}", stress=sheet.stress, n=sheet.stressed))
        self.stressed_only.setVisible(bool(sheet.stressed))
        self._legend.setText("      ".join(sheet.legend if sheet.lines else ()))
        self._hint.setVisible(bool(sheet.lines))

    def _show_stressed(self, on: bool) -> None:
        self._went = None
        self._model.show_stressed_only(on)

    def _go(self, index: QModelIndex) -> None:
        """Go to the cell's words; asked again, to the next ones it stands for."""
        passages = self._model.passages(index)
        if not passages:
            return
        again = self._went is not None and self._went[0] == index
        turn = (self._went[1] + 1) % len(passages) if again and self._went else 0
        self._went = (QPersistentModelIndex(index), turn)
        self.passage_chosen.emit(passages[turn])

    def _fill(self) -> None:
        self.stressed_only.setProperty("chip", True)
        self.stressed_only.setCheckable(True)
        close = IconButton("close", tr("Close the ledger"), self)
        close.clicked.connect(self.close)
        self.lead_head_with(self.tabs)
        self.add_to_head(self.stressed_only)
        self.add_to_head(close)
        self.nothing.setProperty("part", "empty")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self._foot())
        self.body.setMinimumHeight(_LEAST_HEIGHT)

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(24)
        self._hint.setText(tr("A click or Enter goes to the words."))
        row.addWidget(self._legend, 1)
        row.addWidget(self._hint)
        return foot


def _not_compared() -> Sheet:
    return Sheet("", empty=tr("Nothing to show until at least two reports have been compared."))


def _quiet(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("part", "secondary")
    return label
