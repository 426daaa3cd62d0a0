"""The words of a report as a card and the review quote them: set in lines, with the finding's underline."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout

from app.model.finding import MarkKind
from ui.models.card import CardQuote
from ui.offsets import Offsets
from ui.panels.painting import layout_box, wrapped
from ui.theme import current_theme
from ui.theme.mirror import upright
from ui.theme.type import serif_font
from ui.theme.underlines import Pen, draw_underline

PITCH = 22.0
_SIZE = 14


def quoted(quote: CardQuote, width: float) -> QTextLayout:
    """Laid out in as many lines as they need."""
    return wrapped(quote.text, quote_font(), width, PITCH)


def quote_font() -> QFont:
    return serif_font(_SIZE)


def draw_quoted(
    painter: QPainter, corner: QPointF, layout: QTextLayout, quote: CardQuote, kind: MarkKind
) -> None:
    """Words that were laid out, with their top left corner there."""
    with upright(painter, layout_box(layout, corner)):
        _draw_underlines(painter, corner, layout, quote, kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current_theme().role("ink"))
        layout.draw(painter, corner)


def _draw_underlines(
    painter: QPainter, corner: QPointF, layout: QTextLayout, quote: CardQuote, kind: MarkKind
) -> None:
    offsets = Offsets(quote.text)
    first, last = offsets.to_qt(quote.words.start), offsets.to_qt(quote.words.end)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # strokes on whole pixels
    pen = Pen.of(kind, current_theme(), ratio=painter.device().devicePixelRatioF())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first, line.textStart())
        length = min(last, line.textStart() + line.textLength()) - start
        baseline = round(corner.y() + line.y() + line.ascent())
        for box in (run.boundingRect() for run in line.glyphRuns(start, length) if length > 0):
            draw_underline(painter, pen, corner.x() + box.left(), corner.x() + box.right(), baseline)
