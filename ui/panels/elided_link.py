"""A link on one line that ends in an ellipsis where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class ElidedLink(QPushButton):
    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = words
        self._tell(words)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))

    def _tell(self, words: str) -> None:
        shown = words.replace("&", "&&")  # no letter of it is a key
        if shown != self.text():
            self.setText(shown)
