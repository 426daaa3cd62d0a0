"""Paints the list of reports: badge, outlet, headline in three lines at most, small facts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.messages import counted
from ui.models.report_lines import ReportLine
from ui.models.report_list import LineRole
from ui.panels.painting import draw_layout, draw_words, wrapped
from ui.theme import current_theme
from ui.theme.glyphs import draw_badge
from ui.theme.mirror import mirror
from ui.theme.type import BODY, SMALL, serif_font, ui_font

_BADGE = QRectF(16, 10, 20, 20)
_TEXT_X, _RIGHT = 44.0, 14.0
_TOP, _LABEL, _PITCH, _FACTS, _BOTTOM = 10.0, 20.0, 18.0, 20.0, 10.0
_HEADLINE_LINES = 3


class ReportDelegate(QStyledItemDelegate):
    """The height of an entry follows its headline in the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        lines = _headline(index.data(LineRole), width).lineCount()
        noticed = _FACTS if _noticed(index.data(LineRole)) else 0
        return QSize(0, round(_TOP + _LABEL + lines * _PITCH + _FACTS + noticed + _BOTTOM))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, line, box = current_theme(), index.data(LineRole), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, option.state)
        mirror(painter, box)
        painter.translate(box.topLeft())
        draw_badge(painter, _BADGE, line.siglum, theme, pivot=line.pivot)
        width = box.width() - _TEXT_X - _RIGHT
        label = QRectF(_TEXT_X, _TOP, width, _LABEL)
        draw_words(painter, label, line.label, ui_font(BODY, QFont.Weight.DemiBold), theme.role("ink"))
        headline = _headline(line, box.width())
        painter.setPen(theme.role("ink"))
        draw_layout(painter, headline, QPointF(_TEXT_X, _TOP + _LABEL))
        below = _TOP + _LABEL + headline.lineCount() * _PITCH
        facts = QRectF(_TEXT_X, below, width, _FACTS)
        draw_words(painter, facts, "  ".join(line.facts), ui_font(SMALL), theme.role("ink_muted"))
        ink, weight = ("ink", QFont.Weight.DemiBold) if line.alert else ("ink_muted", QFont.Weight.Normal)
        noticed = facts.translated(0, _FACTS)
        draw_words(painter, noticed, _noticed(line), ui_font(SMALL, weight), theme.role(ink))
        painter.restore()


def _headline(line: ReportLine, width: float) -> QTextLayout:
    room = max(40.0, width - _TEXT_X - _RIGHT)
    return wrapped(line.headline, serif_font(BODY), room, _PITCH, lines=_HEADLINE_LINES)


def _noticed(line: ReportLine) -> str:
    """What must be known, else how much the tooltip tells."""
    if line.alert or not line.notices:
        return line.alert
    return counted(len(line.notices), "{n} notice", "{n} notices")


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
    theme = current_theme()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if not (selected or focused or state & QStyle.StateFlag.State_MouseOver):
        return
    ground = "selected" if selected else "panel" if focused else "hover"
    painter.setPen(QPen(theme.role("focus" if focused else ground), 1.5))
    painter.setBrush(theme.role(ground))
    painter.drawRoundedRect(box.adjusted(8, 1, -8, -1), 6, 6)
