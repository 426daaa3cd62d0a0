"""A drop-down list with the theme's own arrow: a style sheet would leave it without one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui.theme.icons import draw_icon
from ui.theme.roles import current_theme

_ARROW, _RIGHT = 16.0, 8.0


class ChoiceBox(QComboBox):
    """As Qt's, but for the arrow."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.width() - _ARROW - _RIGHT, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        draw_icon(painter, "chevron-down", box, current_theme().role("ink_muted"))
        painter.end()
