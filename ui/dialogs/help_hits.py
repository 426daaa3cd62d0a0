"""Where in the handbook the words stand that were searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.manual import Hit
from ui.messages import counted, tr

_HIT = Qt.ItemDataRole.UserRole


class HelpHits(QWidget):
    """Lists sections; emits page and anchor of the one that is chosen."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel(self)
        self.count.setContentsMargins(6, 0, 6, 0)
        self.list = QListWidget(self)
        self.list.setObjectName("help_hits")
        self.list.setAccessibleName(tr("Found in Help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)

    def list_hits(self, hits: Sequence[Hit]) -> None:
        self.list.clear()
        found = counted(len(hits), "{n} section", "{n} sections")
        self.count.setText(found if hits else tr("No page has these words."))
        for hit in hits:
            item = QListWidgetItem(f"{hit.title}\n{hit.excerpt}", self.list)
            item.setData(_HIT, (hit.page, hit.anchor))

    def open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self._choose(self.list.item(0))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(*item.data(_HIT))
