"""A dock in the look of the house: a title, how many, and room for buttons in its head."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QVBoxLayout, QWidget

_HEAD_HEIGHT = 32  # with a button in it or without


class Panel(QDockWidget):
    """Panels take values and emit what the reader asks for; they change nothing themselves."""

    closed = Signal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"panel_{name}")
        self.head = QWidget(self)
        self.head.setObjectName("panel_head")
        self._count = QLabel(self.head)
        self._count.setProperty("part", "muted")
        self._fill_head(title)
        self.setTitleBarWidget(self.head)
        self.body = QWidget(self)
        self.body.setObjectName("panel_body")
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.body)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def set_count(self, count: int) -> None:
        self.tell_count(str(count) if count else "")

    def tell_count(self, words: str) -> None:
        """How many, where a number alone does not say it: '3 of 12'."""
        self._count.setText(words)

    def add_to_head(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def lead_head_with(self, widget: QWidget) -> None:
        """Let this stand in the place of the title."""
        self._heading.hide()
        self._row.insertWidget(0, widget)

    def _fill_head(self, title: str) -> None:
        heading = self._heading = QLabel(title, self.head)
        heading.setProperty("part", "heading")
        self._row = QHBoxLayout(self.head)
        self._row.addStrut(_HEAD_HEIGHT)
        self._row.setContentsMargins(16, 6, 8, 0)
        self._row.setSpacing(8)
        self._row.addWidget(heading)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
