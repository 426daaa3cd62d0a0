"""Above the columns: whose report each is. They stay while the text scrolls; a click makes one the pivot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.messages import tr
from ui.panes.measures import Measures
from ui.panes.values import ColumnHead, Mode
from ui.theme import Theme
from ui.theme.glyphs import BADGE, draw_badge
from ui.theme.type import BODY, SECONDARY, SMALL, ui_font

HEIGHT = 48
_BADGE_TOP, _TITLE, _LINE, _AFTER_BADGE = 14.0, 21.0, 37.0, 28.0
_TWO_LINES = 15.0  # pitch of a title broken in two in a narrow column


class HeadButton(QAbstractButton):
    """One column's head: badge, outlet, a smaller line."""

    def __init__(self, head: ColumnHead, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.head, self.theme = head, theme
        self.measures: Measures | None = None
        self.paragraph_line = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{head.siglum}, {head.title}")
        self.setAccessibleDescription(head.line)
        self.setToolTip(head.title if head.pivot else tr("Make {siglum} the pivot", siglum=head.siglum))
        self.setEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.measures is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.role("hover" if self.underMouse() else "paper"))
        left = self.measures.text_left
        badge = QRectF(left, _BADGE_TOP, BADGE, BADGE)
        draw_badge(painter, badge, self.head.siglum, self.theme, pivot=self.head.pivot)
        if self.measures.density.brief:
            self._paint_brief(painter, left + 24.0)
        else:
            self._paint_full(painter, left + _AFTER_BADGE)
        if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._paint_focus(painter)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def _paint_full(self, painter: QPainter, left: float) -> None:
        room = self.width() - left - 12
        self._words(painter, QPointF(left, _TITLE), self.head.title, BODY, QFont.Weight.DemiBold, room)
        line = self.paragraph_line or self.head.line
        painter.setFont(ui_font(SMALL))
        painter.setPen(self.theme.role("ink_muted"))
        cut = QFontMetricsF(ui_font(SMALL)).elidedText(line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, _LINE), cut)

    def _paint_brief(self, painter: QPainter, left: float) -> None:
        """The title alone, on two lines if it needs them."""
        painter.setFont(ui_font(SECONDARY, QFont.Weight.DemiBold))
        painter.setPen(self.theme.role("ink"))
        box = QRectF(left, 6, self.width() - left - 4, HEIGHT - 12)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), self.head.title)

    def _words(
        self, painter: QPainter, at: QPointF, words: str, size: int, weight: QFont.Weight, room: float
    ) -> None:
        font = ui_font(size, weight)
        painter.setFont(font)
        painter.setPen(self.theme.role("ink"))
        painter.drawText(at, QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.role("focus"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -4), 4, 4)


class ColumnHeads(QWidget):
    """Places the heads over their columns."""

    pivot_requested = Signal(int)  # column

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.buttons: tuple[HeadButton, ...] = ()
        self._measures: Measures | None = None
        self.setFixedHeight(HEIGHT)

    def set_heads(self, heads: Sequence[ColumnHead]) -> None:
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = tuple(HeadButton(head, self.theme, self) for head in heads)
        for button in self.buttons:
            button.clicked.connect(self._choose)
            button.show()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for button in self.buttons:
            button.theme = theme
        self.update()

    def arrange(self, measures: Measures, lefts: Sequence[int]) -> None:
        """`lefts` are the columns' left edges as they stand now, scrolled sideways."""
        self._measures = measures
        for button, left in zip(self.buttons, lefts, strict=True):
            button.measures = measures
            button.setGeometry(left, 0, measures.column, HEIGHT - 1)
        self.update()

    def set_paragraphs(self, numbers: Sequence[tuple[int, int]]) -> None:
        """As written each head tells which paragraph is in sight; without numbers its own line."""
        lines = [tr("Paragraph {n} of {total}", n=n, total=total) for n, total in numbers]
        for index, button in enumerate(self.buttons):
            line = lines[index] if lines else ""
            if line != button.paragraph_line:
                button.paragraph_line = line
                button.update()

    def sizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.role("paper"))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), self.theme.role("edge"))
        if self._measures is not None and self._measures.mode is Mode.ALIGNED and self.buttons:
            painter.setFont(ui_font(SMALL))
            painter.setPen(self.theme.role("ink_muted"))
            for top, words in ((10.0, tr("Row")), (26.0, tr("Origins"))):
                box = QRectF(0, top, self._measures.gutter, 15)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _choose(self) -> None:
        button = self.sender()
        for column, candidate in enumerate(self.buttons):
            if candidate is button and not candidate.head.pivot:
                self.pivot_requested.emit(column)
