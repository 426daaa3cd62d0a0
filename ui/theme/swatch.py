"""A small square in a note's colour, for menus and lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.theme.glyphs import draw_marker
from ui.theme.roles import current_theme


def swatch(colour: str | None) -> QIcon:
    """Without a colour it is empty, and takes as much room."""
    pixmap = QPixmap(QSize(16, 16))
    pixmap.fill(Qt.GlobalColor.transparent)
    if colour is not None:
        painter = QPainter(pixmap)
        draw_marker(painter, QRectF(1, 1, 14, 14), "", colour, current_theme())
        painter.end()
    return QIcon(pixmap)
