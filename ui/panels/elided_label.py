"""Words on one line that end in an ellipsis where there is no room; the tooltip then tells all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.messages import plain_tip


class ElidedLabel(QLabel):
    def __init__(self, part: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = ""

    @property
    def words(self) -> str:
        """All of them, also where they are cut."""
        return self._words

    def tell(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self._words) if shown != self._words else "")
        if shown != self.text():
            self.setText(shown)
