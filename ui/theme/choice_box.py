"""A drop-down list with the theme's own arrow: a style sheet would leave it without one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui.theme.icons import draw_icon
from ui.theme.roles import current_theme

_ARROW, _RIGHT = 16.0, 8.0


class ChoiceBox(QComboBox):
    """As Qt's, but for the arrow. Its values are kept as words, in the entries' data."""

    def offer(self, values: Iterable[tuple[object, str]]) -> None:
        """Add entries: a value, and the words for it."""
        for value, words in values:
            self.addItem(words, str(value))

    def choose(self, value: object) -> None:
        """Let this value be the present one; the first, where it is none of them."""
        self.setCurrentIndex(max(0, self.findData(str(value))))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.width() - _ARROW - _RIGHT, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        draw_icon(painter, "chevron-down", box, current_theme().role("ink_muted"))
        painter.end()
