"""One origin: the badges of its reports and what they carry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.messages import plain_tip
from ui.panels.painting import BADGE, draw_sides, draw_words
from ui.theme import current_theme
from ui.theme.mirror import mirror
from ui.theme.type import SECONDARY, ui_font

_HEIGHT = 20
_WORDS_X = 42.0  # room for two badges; more push the words on


class OriginLine(QWidget):
    def __init__(self, sigla: Sequence[str], words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sigla, self._words = tuple(sigla), words
        self.setAccessibleName(f"{', '.join(sigla)}: {words}")
        self.setToolTip(plain_tip(self.accessibleName()))

    def sizeHint(self) -> QSize:
        return QSize(140, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        end = draw_sides(painter, QRectF(0.5, 2.5, self.width(), BADGE), (self._sigla,), theme)
        left = max(_WORDS_X, end + 4)
        box = QRectF(left, 0, self.width() - left, _HEIGHT)
        draw_words(painter, box, self._words, ui_font(SECONDARY), theme.role("ink_muted"))
