"""What stands where a list is empty: why, and how to see all that it could hold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.panels.wrapped_label import WrappedLabel

_INSET = 18


class EmptyList(QWidget):
    """Some words, and a button back to all where a filter hides them."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = WrappedLabel("empty", self)
        self.back = QPushButton(self)
        self.back.clicked.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 4, _INSET, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
