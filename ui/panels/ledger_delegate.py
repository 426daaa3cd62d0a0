"""Paints a cell of the ledger: a sign for how it stands to the others, then the report's own words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model.finding import LedgerState
from ui.models.ledger_table import SIGNS, KindRole, StateRole
from ui.panels.painting import draw_words
from ui.theme import Theme, current_theme
from ui.theme.type import BODY, SECONDARY, SMALL, serif_font, ui_font

_VALUE_SIZE = 14
_SIGN_WIDTH = 26.0


class LedgerDelegate(QStyledItemDelegate):
    """Values stand in the reports' type, everything else in the interface's."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = current_theme(), QRectF(option.rect)
        state = index.data(StateRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.role("rule"))
        if state is not None:  # Qt hands a StrEnum back as a plain string
            _paint_value(painter, box, str(index.data()), LedgerState(state), theme)
        else:
            _paint_words(painter, box, index, theme)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(theme.role("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_inside(box), 4, 4)
        painter.restore()


def _inside(box: QRectF) -> QRectF:
    return box.adjusted(2, 4, -6, -5)


def _paint_value(painter: QPainter, box: QRectF, words: str, state: LedgerState, theme: Theme) -> None:
    colours = theme.ledger(_COLOURS[state])
    conflict = state is LedgerState.CONFLICT
    if conflict:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.bg)
        painter.drawRoundedRect(_inside(box), 4, 4)
    sign = QRectF(box.left() + 12, box.top(), _SIGN_WIDTH, box.height())
    quiet = state in (LedgerState.SAME, LedgerState.SINGLE)
    draw_words(painter, sign, SIGNS.get(state, ""), ui_font(BODY), _sign_ink(theme, colours.fg, quiet=quiet))
    weight = QFont.Weight.DemiBold if conflict else QFont.Weight.Normal
    ink = colours.fg if conflict else theme.role("ink")
    value = box.adjusted(12 + _SIGN_WIDTH, 0, -12, 0)
    draw_words(painter, value, words, serif_font(_VALUE_SIZE, weight), ink)


def _paint_words(
    painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex, theme: Theme
) -> None:
    first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
    if first:
        _paint_what(painter, box, str(index.data()), str(index.data(KindRole)), theme)
        return
    left = 12.0 if last else 12.0 + _SIGN_WIDTH
    line = box.adjusted(left, 0, -8, 0)
    draw_words(painter, line, str(index.data()), ui_font(SECONDARY), theme.role("ink_muted"))


def _paint_what(painter: QPainter, box: QRectF, what: str, kind: str, theme: Theme) -> None:
    small = ui_font(SMALL)
    painter.setFont(small)
    painter.setPen(theme.role("ink_muted"))
    side = box.adjusted(0, 0, -16, 0)
    painter.drawText(side, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kind)
    room = painter.fontMetrics().horizontalAdvance(kind) + 24
    words = what[:1].upper() + what[1:]
    draw_words(
        painter, box.adjusted(16, 0, -room, 0), words, ui_font(BODY, QFont.Weight.Medium), theme.role("ink")
    )


def _sign_ink(theme: Theme, strong: QColor, *, quiet: bool) -> QColor:
    return theme.role("ink_muted") if quiet else strong


_COLOURS = {
    LedgerState.SAME: "same",
    LedgerState.SINGLE: "same",
    LedgerState.COMPATIBLE: "compatible",
    LedgerState.CONFLICT: "conflict",
}
