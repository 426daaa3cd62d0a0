"""All keys on one page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from ui.messages import tr
from ui.theme.plain_label import plain_label

_COLUMNS = 2
_LEAST_WIDTH, _HEIGHT = 720, 560


class ShortcutsDialog(QDialog):
    """Lists the actions that have a key, in two columns, in the order of the menus."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        keyed = [action for action in actions if not action.shortcut().isEmpty()]
        height = -(-len(keyed) // _COLUMNS)
        for number, action in enumerate(keyed):
            row, column = number % height, number // height * 3
            grid.addWidget(plain_label(_keys(action), "keys", page), row, column)
            grid.addWidget(plain_label(action.text().replace("&", ""), "reason", page), row, column + 1)
        grid.setColumnMinimumWidth(2, 24)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.resize(max(_LEAST_WIDTH, page.sizeHint().width() + bar), _HEIGHT)  # long words, as in German
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addWidget(scroll)


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
