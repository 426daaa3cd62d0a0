"""Paints a cell of the ledger: a sign for how it stands to the others, the words, a note or a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.sheet import Cell, Ink, Sign
from ui.models.sheet_table import CellRole, KindRole, NotedRole
from ui.panels.ledger_header import sign_place
from ui.panels.painting import draw_words
from ui.theme import Theme, current_theme
from ui.theme.mirror import mirror, upright
from ui.theme.type import BODY, SECONDARY, SMALL, serif_font, ui_font

_VALUE_SIZE = 14
_LEFT, _RIGHT = 16.0, 12.0  # of the first column's words, and of every cell's
_BAR_HEIGHT, _BAR_MOST, _BAR_LEAST, _BAR_WORDS = 6.0, 72.0, 2.0, 40.0
_FIRST_LINE, _SECOND_LINE = (6.0, 21.0), (27.0, 16.0)  # where the two lines of a noted row stand: top, height
_CHOSEN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
Index = QModelIndex | QPersistentModelIndex


class LedgerDelegate(QStyledItemDelegate):
    """The reports' words stand in the reports' type, everything else in the interface's."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = current_theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.role("rule"))
        mirror(painter, box)
        cell, chosen = index.data(CellRole), option.state & _CHOSEN
        if chosen:
            _paint_ground(painter, box, theme.role("selected"))
        if isinstance(cell, Cell):
            _paint_cell(painter, box, cell, theme)
        elif index.column() == 0:
            _paint_what(painter, box, index, theme)
        else:
            last = index.column() == index.model().columnCount() - 1
            line = box.adjusted(sign_place(box)[0 if last else 1], 0, -8, 0)
            draw_words(painter, line, str(index.data()), ui_font(SECONDARY), theme.role("ink_muted"))
        if chosen:
            painter.setPen(QPen(theme.role("focus"), 2.0 if theme.high_contrast else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_inside(box), 4, 4)
        painter.restore()


def _paint_cell(painter: QPainter, box: QRectF, cell: Cell, theme: Theme) -> None:
    conflict = cell.sign is not None and cell.sign.ink is Ink.CONFLICT
    if conflict:
        _paint_ground(painter, box, theme.ledger("conflict").bg)
    first = _line(box, _FIRST_LINE) if cell.note else box
    before, words_at = sign_place(box)
    if cell.sign is not None:
        sign = QRectF(first.left() + before, first.top(), words_at - before, first.height())
        draw_words(painter, sign, cell.sign.mark, ui_font(BODY), _sign_ink(cell.sign, theme))
    weight = QFont.Weight.DemiBold if conflict else QFont.Weight.Normal
    ink = theme.ledger("conflict").fg if conflict else theme.role("ink")
    words = first.adjusted(words_at, 0, -_RIGHT, 0)
    font = serif_font(_VALUE_SIZE, weight) if cell.quoted else ui_font(BODY, weight)
    drawn = draw_words(painter, words, cell.words, font, ink)
    if cell.share is not None:
        _paint_bar(painter, words.adjusted(max(_BAR_WORDS, drawn + 8), 0, 0, 0), cell.share, theme)
    if cell.note:
        below = _line(box, _SECOND_LINE).adjusted(words_at, 0, -_RIGHT, 0)
        draw_words(painter, below, cell.note, ui_font(SMALL), ink if conflict else theme.role("ink_muted"))


def _paint_ground(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(_inside(box), 4, 4)


def _paint_what(painter: QPainter, box: QRectF, index: Index, theme: Theme) -> None:
    what, kind = str(index.data()), str(index.data(KindRole))
    small, quiet = ui_font(SMALL), theme.role("ink_muted")
    line = box.adjusted(_LEFT, 0, -_RIGHT, 0)
    if index.data(NotedRole):
        draw_words(painter, _line(line, _SECOND_LINE), kind, small, quiet)
        line = _line(line, _FIRST_LINE)
    else:
        painter.setFont(small)
        painter.setPen(quiet)
        with upright(painter, line):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kind)
        line.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(kind) - 8, 0)
    draw_words(painter, line, what, ui_font(BODY, QFont.Weight.Medium), theme.role("ink"))


def _paint_bar(painter: QPainter, room: QRectF, share: float, theme: Theme) -> None:
    """A bar as long as the share; the longest takes what room there is, to a limit."""
    longest = min(_BAR_MOST, room.width())
    if longest < _BAR_LEAST:
        return
    width = max(_BAR_LEAST, longest * share)
    top = room.center().y() - _BAR_HEIGHT / 2
    painter.fillRect(QRectF(room.left(), top, longest, _BAR_HEIGHT), theme.role("rule"))
    painter.fillRect(QRectF(room.left(), top, width, _BAR_HEIGHT), theme.role("ink_muted"))


def _line(box: QRectF, place: tuple[float, float]) -> QRectF:
    top, height = place
    return QRectF(box.left(), box.top() + top, box.width(), height)


def _inside(box: QRectF) -> QRectF:
    return box.adjusted(2, 4, -6, -5)


def _sign_ink(sign: Sign, theme: Theme) -> QColor:
    match sign.ink:
        case Ink.QUIET:
            return theme.role("ink_muted")
        case Ink.UNSURE:
            return theme.kind("unconfirmed").glyph
        case _:
            return theme.ledger(sign.ink.value).fg
