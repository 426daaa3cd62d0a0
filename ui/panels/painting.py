"""Small things that several panels paint alike: a line of words, a row of badges."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.theme import Theme
from ui.theme.glyphs import draw_badge
from ui.theme.type import SMALL, ui_font

BADGE = 15.0
BADGE_GAP = 3.0
_SIDES_GAP = 16.0


def draw_words(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> float:
    """One line, elided where it does not fit; returns how wide it came out."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


def draw_sides(painter: QPainter, corner: QPointF, sides: Iterable[Iterable[str]], theme: Theme) -> float:
    """The badges of each side with a dash between; returns where the row ends."""
    x = corner.x()
    for number, side in enumerate(sides):
        if number:
            _dash(painter, QRectF(x, corner.y(), _SIDES_GAP, BADGE), theme)
            x += _SIDES_GAP
        for siglum in side:
            draw_badge(painter, QRectF(x, corner.y(), BADGE, BADGE), siglum, theme)
            x += BADGE + BADGE_GAP
    return x


def wrapped(words: str, font: QFont, width: float, pitch: float, *, lines: int) -> QTextLayout:
    """Words laid out in at most `lines` lines of a fixed pitch; draw it with `QTextLayout.draw`."""
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * pitch))
    layout.endLayout()
    return layout


def _dash(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setFont(ui_font(SMALL))
    painter.setPen(theme.role("ink_muted"))
    painter.drawText(box.translated(-BADGE_GAP / 2, 0), Qt.AlignmentFlag.AlignCenter, "–")
