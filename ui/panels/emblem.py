"""The emblem: four columns of lines, one of them underlined twice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme
from ui.theme.underlines import Pen, draw_underline

_COLUMN, _STEP = 34.0, 46.0
_LINES = ((1.0, 0.8, 1.0, 0.65), (1.0, 0.55, 1.0, 0.85), (0.75, 1.0, 1.0, 0.85), (1.0, 0.75, 1.0, 0.45))
_TOPS = (0.0, 11.0, 22.0, 39.0)
_TOLD = 2  # the line that all four tell


class Emblem(QWidget):
    """A synopsis in small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(3 * _STEP + _COLUMN), 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, lengths in enumerate(_LINES):
            left = column * _STEP
            for line, (top, share) in enumerate(zip(_TOPS, lengths, strict=True)):
                ink = theme.role("ink" if line == _TOLD else "border")
                painter.fillRect(QRectF(left, top, _COLUMN * share, 3), ink)
            kind = "differ" if column == len(_LINES) - 1 else "agree"
            draw_underline(painter, Pen.of(kind, theme), left, left + _COLUMN, _TOPS[_TOLD] + 2)
