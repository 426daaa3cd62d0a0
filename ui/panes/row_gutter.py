"""Left of aligned columns: the rows' numbers, how many origins tell each, a bar at the row being read."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.messages import tr
from ui.panes.column_place import ColumnPlace
from ui.theme import Theme
from ui.theme.type import SECONDARY, SMALL, ui_font

_BAR, _BESIDE = 3, 4
_NUMBER_TOP, _TOLD_TOP, _LINE = 3.0, 20.0, 16.0  # below a row's padding


def heading() -> tuple[str, str]:
    """What stands above the gutter."""
    return tr("Row"), tr("Origins")


def least_width() -> int:
    """So that its heading fits in every language."""
    metrics = QFontMetricsF(ui_font(SMALL))
    return ceil(max(map(metrics.horizontalAdvance, heading()))) + 2 * _BESIDE


class RowGutter(QWidget):
    """Shares the place of a column, so that it scrolls level with it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.place = ColumnPlace(0)
        self.padding = 11.0
        self._labels: Sequence[str] = ()
        self._told: Sequence[str] = ()
        self._current: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_rows(self, labels: Sequence[str], told: Sequence[str]) -> None:
        self._labels, self._told = labels, told
        self.update()

    def set_current(self, row: int | None) -> None:
        if row != self._current:
            self._current = row
            self.update()

    def scroll_to(self, offset: float) -> None:
        moved, self.place.offset = self.place.offset - offset, offset
        if moved:
            self.scroll(0, round(moved))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.role("paper"))
        for row in self.place.rows(event.rect().top(), event.rect().bottom()):
            self._paint_row(painter, row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        top = self.place.edges[row] - self.place.offset
        height = self.place.edges[row + 1] - self.place.edges[row]
        painter.fillRect(QRectF(0, top + height - 1, self.width(), 1), self.theme.role("rule"))
        if row == self._current:
            painter.fillRect(QRectF(0, top, _BAR, height - 1), self.theme.role("focus"))
        if row < len(self._labels):
            self._paint_words(painter, row, top + self.padding)

    def _paint_words(self, painter: QPainter, row: int, top: float) -> None:
        label, told = self._labels[row], self._told[row] if row < len(self._told) else ""
        if label.isdigit():
            painter.setFont(ui_font(SECONDARY, QFont.Weight.DemiBold))
            painter.setPen(self.theme.role("ink"))
        else:
            painter.setFont(ui_font(SMALL))
            painter.setPen(self.theme.role("ink_muted"))
        self._line(painter, top + _NUMBER_TOP, label)
        if told and label.isdigit():
            painter.setFont(ui_font(SMALL))
            painter.setPen(self.theme.role("ink_muted"))
            self._line(painter, top + _TOLD_TOP, told)

    def _line(self, painter: QPainter, top: float, words: str) -> None:
        painter.drawText(QRectF(0, top, self.width(), _LINE), Qt.AlignmentFlag.AlignCenter, words)
