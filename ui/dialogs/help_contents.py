"""The contents of the handbook: chapters and their pages, as a tree."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from app import manual
from ui.messages import tr
from ui.theme.type import BODY, ui_font

_PAGE = Qt.ItemDataRole.UserRole


class HelpContents(QTreeWidget):
    """Emits the page that is chosen by mouse or key."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_contents")
        self.setAccessibleName(tr("Contents"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._add(self.invisibleRootItem(), manual.FIRST_PAGE, manual.title_of(manual.FIRST_PAGE, language))
        for chapter in manual.chapters(language):
            head = QTreeWidgetItem(self, [chapter.title])
            head.setFont(0, ui_font(BODY, ui_font().Weight.DemiBold))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for entry in chapter.entries:
                self._add(head, entry.page, entry.title)
        self.expandAll()
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def point_at(self, page: str) -> None:
        """Show which page is read, without asking for it."""
        item = self._items.get(page)
        self.blockSignals(True)
        if item is None:
            self.setCurrentIndex(QModelIndex())
        elif self.currentItem() is not item:
            self.setCurrentItem(item)
        self.blockSignals(False)

    def _add(self, parent: QTreeWidgetItem, page: str, title: str) -> None:
        item = QTreeWidgetItem(parent, [title])
        item.setData(0, _PAGE, page)
        item.setToolTip(0, title)
        self._items.setdefault(page, item)

    def _choose(self, item: QTreeWidgetItem | None, *_: object) -> None:
        page = item.data(0, _PAGE) if item is not None else None
        if page:
            self.chosen.emit(page)
