"""Between two columns as written: ribbons join what belongs together, pills lead to what is out of sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.panes.report_pane import ReportPane
from ui.panes.ribbons import Ribbon
from ui.theme import Theme
from ui.theme.icons import draw_icon
from ui.theme.roles import mix
from ui.theme.type import SMALL, ui_font

_INSET_TOP, _INSET_BOTTOM = 4.0, 2.0  # a ribbon spans its text block a little less than the lines do
_CLEAR = 2.0  # between the columns and the ribbons' ends
_SEEN = 24.0  # an end of which less than a line is in sight counts as out of sight
_PILL = 20.0
_FILL, _FILL_DARK, _FILL_CURRENT = 0.04, 0.08, 0.10  # of ink
_EDGE, _EDGE_CURRENT = 0.30, 0.75  # of ink over paper


@dataclass(frozen=True, slots=True)
class _Pill:
    box: QRectF
    words: str
    down: bool
    in_right: bool
    paragraph: int
    bar: QRectF
    edge: QColor


class LinkGutter(QWidget):
    """States what each neighbouring pair does, not what the row does."""

    followed = Signal(int, int)  # column, paragraph: a pill was clicked

    def __init__(self, left: ReportPane, right: ReportPane, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._left, self._right = left, right
        self._ribbons: Sequence[Ribbon] = ()
        self._current: int | None = None
        self.setMouseTracking(True)

    def set_ribbons(self, ribbons: Sequence[Ribbon]) -> None:
        self._ribbons = ribbons
        self.update()

    def set_current(self, row: int | None) -> None:
        if row != self._current:
            self._current = row
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.role("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ribbon in sorted(self._ribbons, key=self._depth):
            left, right = self._ends(ribbon)
            if self._seen(left) and self._seen(right):
                self._paint_ribbon(painter, ribbon, left, right)
        for pill in self._pills():
            self._paint_pill(painter, pill)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._pill_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pill = self._pill_at(event.position())
        if pill is not None:
            target = self._right if pill.in_right else self._left
            self.followed.emit(target.column, pill.paragraph)

    def _depth(self, ribbon: Ribbon) -> tuple[bool, bool]:
        return ribbon.row == self._current, ribbon.differs

    def _ends(self, ribbon: Ribbon) -> tuple[tuple[float, float], tuple[float, float]]:
        return _extent(self._left, ribbon.left), _extent(self._right, ribbon.right)

    def _seen(self, extent: tuple[float, float]) -> bool:
        return extent[1] > _SEEN and extent[0] < self.height() - _SEEN

    def _edge(self, ribbon: Ribbon) -> QColor:
        if ribbon.differs:
            return self.theme.kind("differ").line
        share = _EDGE_CURRENT if ribbon.row == self._current else _EDGE
        return mix(self.theme.role("paper"), self.theme.role("ink"), share)

    def _fill(self, ribbon: Ribbon) -> QColor:
        if ribbon.row == self._current and ribbon.differs:
            return self.theme.kind("differ").tint
        colour = QColor(self.theme.role("ink"))
        plain = _FILL_DARK if self.theme.dark else _FILL
        colour.setAlphaF(_FILL_CURRENT if ribbon.row == self._current else plain)
        return colour

    def _paint_ribbon(
        self, painter: QPainter, ribbon: Ribbon, left: tuple[float, float], right: tuple[float, float]
    ) -> None:
        x1, x2, edge = _CLEAR, self.width() - _CLEAR, self._edge(ribbon)
        upper = _curve(x1, left[0], x2, right[0])
        lower = _curve(x2, right[1], x1, left[1])
        outline = QPainterPath(upper)
        outline.connectPath(lower)
        outline.closeSubpath()
        painter.fillPath(outline, self._fill(ribbon))
        current = ribbon.row == self._current
        pen = QPen(edge, 1.5 if current else 1.0)
        painter.strokePath(upper, pen)
        painter.strokePath(lower, pen)
        bar = 2.0 if current else 1.0
        painter.fillRect(QRectF(x1 - bar, left[0], bar, left[1] - left[0]), edge)
        painter.fillRect(QRectF(x2, right[0], bar, right[1] - right[0]), edge)

    def _pills(self) -> Iterator[_Pill]:
        """One for each ribbon of which exactly one end is in sight."""
        for ribbon in self._ribbons:
            left, right = self._ends(ribbon)
            if self._seen(left) != self._seen(right):
                to_right = self._seen(left)
                yield self._pill(ribbon, left if to_right else right, right if to_right else left)

    def _pill(self, ribbon: Ribbon, seen: tuple[float, float], hidden: tuple[float, float]) -> _Pill:
        to_right = seen == _extent(self._left, ribbon.left)
        paragraph = ribbon.right[0] if to_right else ribbon.left[0]
        words = str(paragraph + 1)
        width = QFontMetricsF(_pill_font()).horizontalAdvance(words) + 23
        top, bottom = max(0.0, seen[0]), min(float(self.height()), seen[1])
        box = QRectF((self.width() - width) / 2, (top + bottom - _PILL) / 2, width, _PILL)
        bar = QRectF(_CLEAR if to_right else self.width() - _CLEAR - 2, seen[0], 2, seen[1] - seen[0])
        down = hidden[0] > seen[0]
        return _Pill(box, words, down, to_right, paragraph, bar, self._edge(ribbon))

    def _pill_at(self, point: QPointF) -> _Pill | None:
        return next((pill for pill in self._pills() if pill.box.contains(point)), None)

    def _paint_pill(self, painter: QPainter, pill: _Pill) -> None:
        painter.fillRect(pill.bar, pill.edge)
        painter.setPen(QPen(pill.edge, 1.0))
        painter.setBrush(self.theme.role("raised"))
        box = pill.box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _PILL / 2, _PILL / 2)
        ink = self.theme.role("ink")
        name = "told-later" if pill.down else "told-earlier"
        draw_icon(painter, name, QRectF(pill.box.left() + 1, pill.box.top() + 1, 18, 18), ink)
        painter.setFont(_pill_font())
        painter.setPen(ink)
        painter.drawText(QPointF(pill.box.left() + 17, pill.box.top() + 14), pill.words)


def _extent(pane: ReportPane, paragraphs: tuple[int, int]) -> tuple[float, float]:
    """From the top of the first to the foot of the last of these paragraphs, in the pane."""
    first, last = paragraphs
    top = pane.place.tops[first] - pane.place.offset
    foot = pane.place.tops[last] + pane.text.paragraphs[last].height - pane.place.offset
    return top + _INSET_TOP, foot - _INSET_BOTTOM


def _curve(x1: float, y1: float, x2: float, y2: float) -> QPainterPath:
    path = QPainterPath(QPointF(x1, y1))
    middle = (x1 + x2) / 2
    path.cubicTo(middle, y1, middle, y2, x2, y2)
    return path


def _pill_font() -> QFont:
    return ui_font(SMALL, QFont.Weight.Medium)
