"""Words in one of the style sheet's parts; what stands in them is never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(words: str, part: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("part", part)
    return label


def wrapped_label(words: str, part: str, parent: QWidget) -> QLabel:
    """On as many lines as it needs."""
    label = plain_label(words, part, parent)
    label.setWordWrap(True)
    return label
