"""The head of the ledger: a badge and the outlet above each report's column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.models.sheet_table import SiglumRole
from ui.panels.painting import BADGE, draw_words
from ui.theme import current_theme
from ui.theme.glyphs import draw_badge
from ui.theme.mirror import mirror
from ui.theme.type import SECONDARY, SMALL, ui_font

_HEIGHT = 30
_WIDE = 150.0  # columns from this width on have room around the sign


class LedgerHeader(QHeaderView):
    """Columns are as wide as the table makes them; the first head stays when the others scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset() and self.count():
            self.paintSection(QPainter(self.viewport()), QRect(0, 0, self.sectionSize(0), self.height()), 0)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        theme, box, model = current_theme(), QRectF(area), self.model()
        siglum = model.headerData(section, Qt.Orientation.Horizontal, SiglumRole)
        words = str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.role("panel"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.role("rule"))
        mirror(painter, box)
        if siglum:
            top = box.center().y() - BADGE / 2
            badge, left = sign_place(box)
            draw_badge(painter, QRectF(box.left() + badge, top, BADGE, BADGE), siglum, theme)
            font, ink = ui_font(SECONDARY, QFont.Weight.Medium), "ink"
        else:
            font, ink, left = ui_font(SMALL), "ink_muted", sign_place(box)[0] if section else 16.0
        draw_words(painter, box.adjusted(left, 0, -8, 0), words, font, theme.role(ink))
        painter.restore()


def sign_place(box: QRectF) -> tuple[float, float]:
    """Where a column's badge and signs stand, and where its words begin, from its left edge."""
    return (12.0, 38.0) if box.width() >= _WIDE else (6.0, 26.0)
