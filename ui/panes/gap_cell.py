"""A gap: what stands in a row where a report does not tell it, and the way to its nearest paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.messages import tr
from ui.panes.measures import Measures
from ui.theme import Theme
from ui.theme.icons import draw_icon
from ui.theme.type import SECONDARY, SMALL, ui_font

_COLLAPSED, _ARROW = 28.0, 18.0  # px


@dataclass(frozen=True, slots=True)
class GapCell:
    """The gap of the report `siglum` in a row; `nearest` is the index of its nearest paragraph."""

    siglum: str
    nearest: int | None
    top: float
    bottom: float


def gap_box(gap: GapCell, measures: Measures) -> QRectF:
    """The filled box inside the row, in the column's coordinates."""
    left, right, inset = (6, 5, 5) if measures.brief_gaps else (9, 7, 6)
    height = gap.bottom - gap.top - 2 * inset
    if measures.look.gaps_collapsed:
        height = min(height, _COLLAPSED)
    return QRectF(left, gap.top + inset, measures.column - left - right, height)


def link_box(gap: GapCell, measures: Measures) -> QRectF:
    """What can be clicked: the words 'Nearest: paragraph 7'."""
    if gap.nearest is None:
        return QRectF()
    box, font = gap_box(gap, measures), ui_font(_size(measures))
    width = QFontMetricsF(font).horizontalAdvance(_nearest_words(gap, measures))
    if measures.brief_gaps:
        left = measures.text_left + QFontMetricsF(_head_font(measures)).horizontalAdvance(
            _head_words(gap, measures)
        )
        return QRectF(left + 4, box.top(), width + 8, 24)
    return QRectF(measures.text_left - 4, box.top() + 22, width + 26, 22)


def paint_gap(
    painter: QPainter, gap: GapCell, measures: Measures, theme: Theme, *, under_pointer: bool
) -> None:
    box = gap_box(gap, measures)
    _paint_box(painter, box, theme)
    muted = theme.role("ink_muted")
    baseline = box.top() + (18 if measures.brief_gaps else 19)
    painter.setFont(_head_font(measures))
    painter.setPen(muted)
    painter.drawText(QPointF(measures.text_left, baseline), _head_words(gap, measures))
    if gap.nearest is not None:
        _paint_link(painter, gap, measures, theme.role("ink") if under_pointer else muted)


def _paint_box(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.role("gap"))
    painter.setPen(Qt.PenStyle.NoPen)
    if theme.high_contrast:
        pen = QPen(theme.role("rule_strong"), 1.0)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_link(painter: QPainter, gap: GapCell, measures: Measures, ink: QColor) -> None:
    words, link = _nearest_words(gap, measures), link_box(gap, measures)
    font = ui_font(_size(measures))
    painter.setFont(font)
    painter.setPen(ink)
    baseline = gap_box(gap, measures).top() + (18 if measures.brief_gaps else 36)
    painter.drawText(QPointF(link.left() + 4, baseline), words)
    if not measures.brief_gaps:
        end = link.left() + 4 + QFontMetricsF(font).horizontalAdvance(words)
        draw_icon(painter, "chevron-right", QRectF(round(end + 1), round(baseline - 12), 16, 16), ink)


def _head_words(gap: GapCell, measures: Measures) -> str:
    if measures.brief_gaps:
        return tr("Not in {siglum}", siglum=gap.siglum)
    return tr("Not found in {siglum}", siglum=gap.siglum)


def _nearest_words(gap: GapCell, measures: Measures) -> str:
    """In a sign where the words would not fit."""
    number = (gap.nearest or 0) + 1
    words = tr("Nearest: paragraph {n}", n=number)
    room = gap_box(gap, measures).right() - measures.text_left - _ARROW
    fits = QFontMetricsF(ui_font(_size(measures))).horizontalAdvance(words) <= room
    return words if fits and not measures.brief_gaps else tr("¶ {n}", n=number)


def _head_font(measures: Measures) -> QFont:
    return ui_font(_size(measures), QFont.Weight.Medium)


def _size(measures: Measures) -> int:
    return SMALL if measures.brief_gaps else SECONDARY
