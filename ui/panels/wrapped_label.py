"""Words that wrap, as high as they need to be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class WrappedLabel(QLabel):
    """Plain text unless told otherwise."""

    def __init__(self, part: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, words: str) -> None:
        """Show these words; none take no room."""
        self.setText(words)
        self.setVisible(bool(words))
