"""One page of the settings: labelled fields, ticks and words below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

_LABELS = 148  # px


class SettingsPage(QWidget):
    """A label's underlined letter leads to its field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 20, 0, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)

    def add_field(self, name: str, field: QWidget) -> None:
        label, row = QLabel(name, self), self._next()
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)

    def add_part(self, part: QWidget) -> None:
        self._grid.addWidget(part, self._next(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def add_words(self, words: str) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("part", "secondary")
        label.setWordWrap(True)
        self._grid.addWidget(label, self._next(), 0, 1, 2)

    def _next(self) -> int:
        """The row to fill; what room is left lies below it."""
        self._rows += 1
        self._grid.setRowStretch(self._rows - 1, 0)
        self._grid.setRowStretch(self._rows, 1)
        return self._rows - 1
