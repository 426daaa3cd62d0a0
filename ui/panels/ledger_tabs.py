"""The tabs of the ledger: one for each table, with the number of its lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from ui.messages import tr
from ui.models.sheets import SHEETS


class LedgerTabs(QTabBar):
    """Arrow keys go from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ledger_tabs")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Tables across the reports"))
        for kind in SHEETS:
            self.addTab(tr(kind.title))

    def show_counts(self, counts: Sequence[int]) -> None:
        for tab, (kind, count) in enumerate(zip(SHEETS, counts, strict=True)):
            title = tr(kind.title)
            self.setTabText(tab, tr("{title}  {n}", title=title, n=count) if count else title)

    def show_tips(self, tips: Sequence[str]) -> None:
        for tab, tip in enumerate(tips):
            self.setTabToolTip(tab, tip)
