"""Paints an entry of the linear review: its sentence with glyph and row, the words of each report below."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model.project import Judgement
from ui.messages import tr
from ui.models.card import CardQuote
from ui.models.finding_list import EntryRole
from ui.models.review_list import ReviewEntry
from ui.panels.painting import draw_layout, draw_words, wrapped
from ui.panels.quoted import PITCH, draw_quoted, quote_font
from ui.theme import Theme, current_theme
from ui.theme.glyphs import draw_badge, draw_glyph
from ui.theme.mirror import mirror
from ui.theme.type import BODY, SMALL, ui_font

_INSET, _TEXT_X, _RIGHT = 8.0, 132.0, 24.0
_ROW_X, _GLYPH_X = 24.0, 114.0
_WIDEST = 760.0  # px of words: longer lines lose the eye
_TOP, _BOTTOM, _AFTER_SENTENCE, _AFTER_QUOTE = 12.0, 12.0, 6.0, 2.0
_SENTENCE_PITCH = 20.0
_BADGE, _AFTER_BADGE = 16.0, 26.0
_KEPT = 512  # layouts: a screen holds some dozens, scrolling comes back to the last ones


class ReviewDelegate(QStyledItemDelegate):
    """Entries are as high as their words need in the width of the list."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        return QSize(0, round(_height(index.data(EntryRole), width)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, box, theme = index.data(EntryRole), QRectF(option.rect), current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, box)
        _paint_ground(painter, box, option.state, theme)
        _paint_head(painter, box, entry, theme)
        room, y = _room(box.width()), box.top() + _TOP
        sentence = _laid_out(entry.says, _head_font(), room, _SENTENCE_PITCH)
        painter.setPen(theme.role("ink_muted" if entry.judgement is Judgement.REJECTED else "ink"))
        draw_layout(painter, sentence, QPointF(_TEXT_X, y))
        y += sentence.lineCount() * _SENTENCE_PITCH + _AFTER_SENTENCE
        for quote in entry.quotes:
            y = _paint_quote(painter, y, entry, quote, room)
        painter.restore()


def _height(entry: ReviewEntry, width: float) -> float:
    room = _room(width)
    sentence = _laid_out(entry.says, _head_font(), room, _SENTENCE_PITCH).lineCount() * _SENTENCE_PITCH
    quotes = (_quote_layout(quote, room).lineCount() * PITCH + _AFTER_QUOTE for quote in entry.quotes)
    return _TOP + sentence + _AFTER_SENTENCE + sum(quotes) + _BOTTOM


def _room(width: float) -> float:
    return max(120.0, min(_WIDEST, width - _TEXT_X - _RIGHT))


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag, theme: Theme) -> None:
    painter.fillRect(QRectF(_ROW_X, box.bottom() - 1, box.width() - 2 * _ROW_X, 1), theme.role("rule"))
    if not state & QStyle.StateFlag.State_Selected:
        return
    focused = bool(state & QStyle.StateFlag.State_HasFocus) or theme.high_contrast
    painter.setPen(QPen(theme.role("focus" if focused else "selected"), 2.0 if theme.high_contrast else 1.5))
    painter.setBrush(theme.role("selected"))
    painter.drawRoundedRect(box.adjusted(_INSET, 2, -_INSET, -3), 6, 6)


def _paint_head(painter: QPainter, box: QRectF, entry: ReviewEntry, theme: Theme) -> None:
    line = QRectF(_ROW_X, box.top() + _TOP, _GLYPH_X - _ROW_X - 10, _SENTENCE_PITCH)
    draw_words(painter, line, entry.row, ui_font(SMALL, QFont.Weight.DemiBold), theme.role("ink_muted"))
    if entry.judgement is not None:
        decided = tr("Accepted") if entry.judgement is Judgement.ACCEPTED else tr("Rejected")
        below = line.translated(0, _SENTENCE_PITCH)
        draw_words(painter, below, decided, ui_font(SMALL), theme.role("ink_muted"))
    centre = QPointF(_GLYPH_X, box.top() + _TOP + _SENTENCE_PITCH / 2)
    draw_glyph(painter, entry.kind, centre, theme.kind(entry.kind).glyph)


def _paint_quote(painter: QPainter, y: float, entry: ReviewEntry, quote: CardQuote, room: float) -> float:
    """Returns the height at which the next one begins."""
    theme = current_theme()
    draw_badge(painter, QRectF(_TEXT_X, y + 3, _BADGE, _BADGE), quote.siglum, theme, pivot=quote.pivot)
    layout = _quote_layout(quote, room)
    draw_quoted(painter, QPointF(_TEXT_X + _AFTER_BADGE, y), layout, quote, entry.kind)
    return y + layout.lineCount() * PITCH + _AFTER_QUOTE


def _quote_layout(quote: CardQuote, room: float) -> QTextLayout:
    return _laid_out(quote.text, quote_font(), room - _AFTER_BADGE, PITCH)


def _head_font() -> QFont:
    return ui_font(BODY, QFont.Weight.DemiBold)


_laid_out = lru_cache(_KEPT)(wrapped)
