"""The quiet line above a paragraph: told out of order, or the same copy as another report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.model.alignment import Order, Row
from ui.messages import tr, translatable
from ui.panes.measures import Measures
from ui.theme import Theme
from ui.theme.icons import draw_icon
from ui.theme.type import SMALL, ui_font

_ICON, _BASELINE, _TEXT_LEFT = 18.0, 11.5, 15.0
_OUT_OF_ORDER = {
    Order.EARLIER: (
        "told-earlier",
        translatable("Told earlier, paragraph {n}"),
        translatable("Earlier, ¶ {n}"),
    ),
    Order.LATER: ("told-later", translatable("Told later, paragraph {n}"), translatable("Later, ¶ {n}")),
}


@dataclass(frozen=True, slots=True)
class Tag:
    """An icon and words; `brief` are the words for narrow columns."""

    icon: str
    words: str
    brief: str


def order_tags(rows: Sequence[Row], column: int) -> dict[int, Tag]:
    """For one column's paragraphs that stand out of their own order."""
    tags = {}
    for row in rows:
        cell = row.cells[column]
        if cell.paragraphs and cell.order in _OUT_OF_ORDER:
            icon, words, brief = _OUT_OF_ORDER[cell.order]
            first = cell.paragraphs[0]
            tags[first] = Tag(icon, tr(words, n=first + 1), tr(brief, n=first + 1))
    return tags


def given_tags(words: Mapping[int, str]) -> dict[int, Tag]:
    """For paragraphs whose words also stand in another report."""
    return {paragraph: Tag("same-copy", said, said) for paragraph, said in words.items()}


def paint_tag(painter: QPainter, tag: Tag, at: QPointF, measures: Measures, theme: Theme) -> None:
    """One line, cut with an ellipsis where the column is too narrow."""
    muted, font = theme.role("ink_muted"), ui_font(SMALL, QFont.Weight.Medium)
    draw_icon(painter, tag.icon, QRectF(at.x() - 4, at.y() - 1.5, _ICON, _ICON), muted)
    words = tag.brief if measures.density.brief else tag.words
    shown = QFontMetricsF(font).elidedText(
        words, Qt.TextElideMode.ElideRight, measures.text_width - _TEXT_LEFT
    )
    painter.setFont(font)
    painter.setPen(muted)
    painter.drawText(QPointF(at.x() + _TEXT_LEFT, at.y() + _BASELINE), shown)
