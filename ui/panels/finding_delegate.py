"""Paints the list of findings: a head for each row, then glyph, title, badges and reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model.project import Judgement
from ui.models.finding_list import EntryRole, FindingEntry, RowHead
from ui.panels.painting import BADGE, draw_sides, draw_words
from ui.theme import Theme, current_theme
from ui.theme.glyphs import draw_disc, draw_glyph
from ui.theme.icons import draw_icon
from ui.theme.mirror import mirror
from ui.theme.type import BODY, SMALL, ui_font

ENTRY_HEIGHT, HEAD_HEIGHT = 48, 32
_INSET = 8.0  # the selection stands off the panel's edges
_GLYPH_X = 25.0
_TEXT_X = 41.0
_RIGHT = 14.0
_CHECK = 16.0


class FindingDelegate(QStyledItemDelegate):
    """Entries of a fixed height, so that a long list scrolls without measuring."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(EntryRole)
        return QSize(0, HEAD_HEIGHT if isinstance(entry, RowHead) else ENTRY_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, entry, box = current_theme(), index.data(EntryRole), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, box)
        if isinstance(entry, RowHead):
            _paint_head(painter, box, entry, theme)
        else:
            _paint_entry(painter, box, entry, option.state, theme)
        painter.restore()


def _paint_head(painter: QPainter, box: QRectF, head: RowHead, theme: Theme) -> None:
    line = box.adjusted(16, 8, -_RIGHT, 0)
    used = draw_words(
        painter, line, head.name, ui_font(SMALL, QFont.Weight.DemiBold), theme.role("ink_muted")
    )
    draw_words(painter, line.adjusted(used + 8, 0, 0, 0), head.words, ui_font(SMALL), theme.role("ink_muted"))


def _paint_entry(
    painter: QPainter, box: QRectF, entry: FindingEntry, state: QStyle.StateFlag, theme: Theme
) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    _paint_ground(painter, box, state, theme)
    _paint_glyph(painter, box, entry, theme, selected=selected)
    rejected = entry.judgement is Judgement.REJECTED
    font = QFont(ui_font(BODY, QFont.Weight.Medium))
    font.setStrikeOut(rejected)
    right = _RIGHT + (_CHECK + 6 if entry.judgement is Judgement.ACCEPTED else 0)
    first = QRectF(_TEXT_X, box.top() + 6, box.width() - _TEXT_X - right, 18)
    draw_words(painter, first, entry.title, font, theme.role("ink_muted" if rejected else "ink"))
    row = QRectF(_TEXT_X, box.top() + 27, box.width() - _TEXT_X - _RIGHT, BADGE)
    end = draw_sides(painter, row, entry.badges, theme)
    second = QRectF(end + 5, box.top() + 27, box.width() - end - 5 - _RIGHT, BADGE)
    draw_words(painter, second, entry.reason, ui_font(SMALL), theme.role("ink_muted"))
    if entry.judgement is Judgement.ACCEPTED:
        check = QRectF(box.right() - _RIGHT - _CHECK, box.top() + 7, _CHECK, _CHECK)
        draw_icon(painter, "check", check, theme.role("ink"))


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag, theme: Theme) -> None:
    role, focused = _ground(state), bool(state & QStyle.StateFlag.State_HasFocus)
    if role is None and not focused:
        return
    outlined = focused or (theme.high_contrast and role == "selected")
    edge = theme.role("focus") if outlined else QColor(0, 0, 0, 0)
    painter.setPen(QPen(edge, 2.0 if theme.high_contrast else 1.5))
    painter.setBrush(theme.role(role or "panel"))
    painter.drawRoundedRect(box.adjusted(_INSET, 1, -_INSET, -1), 6, 6)


def _ground(state: QStyle.StateFlag) -> str | None:
    if state & QStyle.StateFlag.State_Selected:
        return "selected"
    return "hover" if state & QStyle.StateFlag.State_MouseOver else None


def _paint_glyph(
    painter: QPainter, box: QRectF, entry: FindingEntry, theme: Theme, *, selected: bool
) -> None:
    centre = QPointF(_GLYPH_X, box.top() + 15.5)
    if selected:
        draw_disc(painter, entry.kind, centre, theme)
    else:
        draw_glyph(painter, entry.kind, centre, theme.kind(entry.kind).glyph)
