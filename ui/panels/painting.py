"""Small things that several panels paint alike: a line of words, a row of badges."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.theme import Theme
from ui.theme.glyphs import draw_badge
from ui.theme.mirror import upright
from ui.theme.type import SMALL, ui_font

BADGE = 15.0
BADGE_GAP = 3.0
_SIDES_GAP = 16.0
_UNBOUNDED = 10**6  # lines
_MORE = 22.0  # for the words that tell how many more


def draw_words(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> float:
    """One line, elided where it does not fit; returns how wide it came out."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    with upright(painter, box):
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


def draw_sides(painter: QPainter, row: QRectF, sides: Sequence[Sequence[str]], theme: Theme) -> float:
    """The badges of each side with a dash between; returns where they end.

    Where the row is too short for all of them each side tells how many more it has; sides that find no
    room at all are told by three dots.
    """
    most = _most_badges(sides, row.width())
    x = row.left()
    for number, side in enumerate(sides):
        if number and x + _SIDES_GAP + _width_of(side, most) > row.right():
            _small(painter, QRectF(x, row.top(), _SIDES_GAP, BADGE), "…", theme)
            return x + _SIDES_GAP
        if number:
            _small(painter, QRectF(x - BADGE_GAP / 2, row.top(), _SIDES_GAP, BADGE), "–", theme)
            x += _SIDES_GAP
        for siglum in side[:most]:
            draw_badge(painter, QRectF(x, row.top(), BADGE, BADGE), siglum, theme)
            x += BADGE + BADGE_GAP
        if len(side) > most:
            _small(painter, QRectF(x, row.top(), _MORE, BADGE), f"+{len(side) - most}", theme)
            x += _MORE
    return x


def _most_badges(sides: Sequence[Sequence[str]], room: float) -> int:
    """How many badges of a side can be shown, so that every side has its turn."""
    longest = max(map(len, sides), default=1)
    gaps = _SIDES_GAP * (len(sides) - 1)
    fits = (n for n in range(longest, 0, -1) if gaps + sum(_width_of(s, n) for s in sides) <= room)
    return next(fits, 1)


def _width_of(side: Sequence[str], most: int) -> float:
    badges = min(len(side), most) * (BADGE + BADGE_GAP)
    return badges + _MORE if len(side) > most else badges


def wrapped(words: str, font: QFont, width: float, pitch: float, *, lines: int = _UNBOUNDED) -> QTextLayout:
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


def draw_layout(painter: QPainter, layout: QTextLayout, corner: QPointF) -> None:
    """Words that were laid out, with their top left corner there."""
    with upright(painter, layout_box(layout, corner)):
        layout.draw(painter, corner)


def layout_box(layout: QTextLayout, corner: QPointF) -> QRectF:
    """The room that the words were laid out in."""
    width = layout.lineAt(0).width() if layout.lineCount() else 0.0
    return QRectF(corner.x(), corner.y(), width, layout.boundingRect().height())


def _small(painter: QPainter, box: QRectF, words: str, theme: Theme) -> None:
    painter.setFont(ui_font(SMALL))
    painter.setPen(theme.role("ink_muted"))
    with upright(painter, box):
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
