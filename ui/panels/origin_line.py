"""One origin: the badges of its reports and what they carry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.panels.painting import BADGE, BADGE_GAP, draw_sides, draw_words
from ui.theme import current_theme
from ui.theme.type import SECONDARY, ui_font

_HEIGHT = 20
_MORE = 24.0  # for the words that tell how many more
_WORDS_X = 42.0  # room for two badges; more push the words on


class OriginLine(QWidget):
    def __init__(self, sigla: Sequence[str], words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sigla, self._words = tuple(sigla), words
        self.setAccessibleName(f"{', '.join(sigla)}: {words}")
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(140, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, words = self._fitting()
        end = draw_sides(painter, QPointF(0.5, 2.5), (shown,), theme)
        left = max(_WORDS_X, end + 4)
        box = QRectF(left, 0, self.width() - left, _HEIGHT)
        draw_words(painter, box, words, ui_font(SECONDARY), theme.role("ink_muted"))

    def _fitting(self) -> tuple[tuple[str, ...], str]:
        """All badges and the words; where there is no room for that many, how many more there are."""
        room = int((self.width() - _MORE) // (BADGE + BADGE_GAP))
        if len(self._sigla) <= room:
            return self._sigla, self._words
        return self._sigla[:room], f"+{len(self._sigla) - room}"
