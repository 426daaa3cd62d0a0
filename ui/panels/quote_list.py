"""The words of all reports on a card: as high as they are, scrolled where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = 56  # px: two lines, so that scrolling shows


class QuoteList(QScrollArea):
    """Takes its height from `fit`; a line that gets the keyboard comes into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._lines = QWidget(self)
        self._lines.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setWidget(self._lines)
        self._lines.setAutoFillBackground(False)

    def add(self, line: QWidget) -> None:
        self._column.addWidget(line)

    def fit(self, width: int, most: int) -> None:
        """Be as high as the lines are in this width, but not higher than `most`."""
        height = self._column.heightForWidth(width)
        if height > most:
            height = max(_LEAST, most)
        self.setFixedHeight(height)
