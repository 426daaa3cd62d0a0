"""A kind of finding in the legend: its glyph, its word under its own underline, how many; and its switch."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.model.finding import MarkKind
from ui.messages import tr
from ui.theme import Theme, current_theme
from ui.theme.glyphs import draw_glyph
from ui.theme.type import SECONDARY, ui_font
from ui.theme.underlines import Pen, draw_underline

HEIGHT = 26
_GLYPH_X = 17.0
_WORD_X = 31.0
_AFTER_WORD = 9.0
_RIGHT = 12.0
_LEAST_UNDERLINED = 14.0  # px: enough to tell dots from dashes


class KindChip(QAbstractButton):
    """On it shows what the kind looks like in the text; off it is quiet."""

    def __init__(self, kind: MarkKind, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._count, self._brief = 0, False
        self.setText(word)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(tr("{word}, {n} marked", word=self.text(), n=count))
        self.updateGeometry()
        self.update()

    def be_brief(self, brief: bool) -> None:
        """Leave the word to the tooltip, or say it again."""
        if brief != self._brief:
            self._brief = brief
            self.setToolTip(self.text() if brief else "")
            self.updateGeometry()
            self.update()

    @property
    def whole_width(self) -> int:
        """How wide it is with its word."""
        return round(_WORD_X + self._word_width() + _AFTER_WORD + self._count_width() + _RIGHT)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self._brief else QSize(self.whole_width, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_WORD_X + self._brief_width() + _RIGHT), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        ink = theme.role("ink" if self.isChecked() else "ink_muted")
        glyph = theme.kind(self.kind).glyph if self.isChecked() else theme.role("ink_muted")
        draw_glyph(painter, self.kind, QPointF(_GLYPH_X, HEIGHT / 2), glyph, 0.9)
        self._paint_words(painter, ink, theme)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        ground = "raised" if self.isChecked() else "hover" if self.underMouse() else "window"
        edge = "focus" if self.hasFocus() else "border"
        painter.setPen(QPen(theme.role(edge), 1.5 if self.hasFocus() else 1.0))
        painter.setBrush(theme.role(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 12.5, 12.5)

    def _paint_words(self, painter: QPainter, ink: QColor, theme: Theme) -> None:
        font = ui_font(SECONDARY, QFont.Weight.Medium)
        baseline = round((HEIGHT + QFontMetricsF(font).capHeight()) / 2) - 1.0
        count_x = _WORD_X if self._brief else _WORD_X + self._word_width() + _AFTER_WORD
        painter.setPen(theme.role("ink_muted"))
        painter.setFont(ui_font(SECONDARY))
        painter.drawText(QPointF(count_x, baseline), self._count_words())
        if not self._brief:
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(QPointF(_WORD_X, baseline), self.text())
        if self.isChecked():
            pen = Pen.of(self.kind, theme, ratio=self.devicePixelRatioF())
            draw_underline(painter, pen, _WORD_X, self._underlined_to(), baseline)

    def _underlined_to(self) -> float:
        return _WORD_X + (self._brief_width() if self._brief else self._word_width())

    def _brief_width(self) -> float:
        return max(_LEAST_UNDERLINED, self._count_width())

    def _word_width(self) -> float:
        return QFontMetricsF(ui_font(SECONDARY, QFont.Weight.Medium)).horizontalAdvance(self.text())

    def _count_width(self) -> float:
        return QFontMetricsF(ui_font(SECONDARY)).horizontalAdvance(self._count_words())

    def _count_words(self) -> str:
        return str(self._count) if self._count else ""
