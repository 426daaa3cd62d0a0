"""The head of a column: whose report it is. A click makes it the pivot, a drag moves it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.messages import plain_tip, tr
from ui.offsets import Offsets
from ui.panes.edge_grip import EdgeGrip
from ui.panes.measures import Measures
from ui.panes.values import ColumnHead
from ui.theme import Theme
from ui.theme.glyphs import BADGE, draw_badge
from ui.theme.type import BODY, SECONDARY, SMALL, ui_font

HEIGHT = 48
_BADGE_TOP, _AFTER_BADGE, _AFTER_BADGE_BRIEF = 14.0, 28.0, 24.0
_TITLE, _LINE = 21.0, 37.0  # baselines
_ROOM_RIGHT, _AFTER_ALERT = 12.0, 8.0
_KEYBOARD = 2.0
_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class HeadButton(QAbstractButton):
    """One column's head: badge, outlet, a smaller line. A click is a wish, a drag moves the column."""

    dragged = Signal(int)  # x of the pointer, in the parent
    dropped = Signal(int)
    widened = Signal(object)  # px, or None for its share

    def __init__(self, head: ColumnHead, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.head, self.theme = head, theme
        self.measures: Measures | None = None
        self.paragraph_line = ""
        self.keyboard_below = False
        self._pressed: QPointF | None = None
        self._dragging = False
        self.grip = EdgeGrip(self)
        self.grip.dropped.connect(self.widened)
        self.grip.reset.connect(self._reset)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(f"{head.siglum}, {head.title}")
        self.setAccessibleDescription(" ".join((head.line, *head.notices)))
        does = head.title if head.pivot else tr("Make {siglum} the pivot", siglum=head.siglum)
        self.setToolTip(plain_tip(does, *head.notices))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.measures is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.role("hover" if self.underMouse() else "paper"))
        left = self.measures.text_left
        badge = QRectF(left, _BADGE_TOP, BADGE, BADGE)
        draw_badge(painter, badge, self.head.siglum, self.theme, pivot=self.head.pivot)
        if self.measures.density.brief:
            self._paint_brief(painter, left + _AFTER_BADGE_BRIEF)
        else:
            self._paint_full(painter, left + _AFTER_BADGE)
        if self.hasFocus():  # a mouse never brings it
            self._paint_focus(painter)
        if self.keyboard_below:
            painter.fillRect(self._below(left), self.theme.role("focus"))
        painter.end()

    def resizeEvent(self, event: object) -> None:
        self.grip.place()

    def _reset(self) -> None:
        self.widened.emit(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Beyond a few pixels it is no click any more: the column follows the pointer."""
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(event.position().toPoint()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        if not dragging:
            super().mouseReleaseEvent(event)
            return
        self.unsetCursor()
        self.dropped.emit(self.mapToParent(event.position().toPoint()).x())

    def _paint_full(self, painter: QPainter, left: float) -> None:
        title, small = ui_font(BODY, QFont.Weight.DemiBold), ui_font(SMALL)
        self._paint_words(painter, QPointF(left, _TITLE), self.head.title, title, "ink")
        at = QPointF(left, _LINE)
        if self.head.alert:
            at = self._paint_alert(painter, at)
        self._paint_words(painter, at, self.paragraph_line or self.head.line, small, "ink_muted")

    def _paint_alert(self, painter: QPainter, at: QPointF) -> QPointF:
        """What must be known, before all else; returns where the line goes on."""
        font = ui_font(SMALL, QFont.Weight.DemiBold)
        self._paint_words(painter, at, self.head.alert, font, "ink")
        return at + QPointF(QFontMetricsF(font).horizontalAdvance(self.head.alert) + _AFTER_ALERT, 0)

    def _paint_brief(self, painter: QPainter, left: float) -> None:
        """The title alone, on two lines if it needs them; an alert takes the second."""
        if self.head.alert:
            title = ui_font(SECONDARY, QFont.Weight.DemiBold)
            self._paint_words(painter, QPointF(left, _TITLE), self.head.title, title, "ink")
            self._paint_alert(painter, QPointF(left, _LINE))
            return
        font = ui_font(SECONDARY, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.theme.role("ink"))
        box = QRectF(left, 6, self.width() - left - 4, HEIGHT - 12)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, two_lines(self.head.title, font, box.width()))

    def _paint_words(self, painter: QPainter, at: QPointF, words: str, font: QFont, ink: str) -> None:
        room = self.width() - at.x() - _ROOM_RIGHT
        if room <= 0:
            return
        painter.setFont(font)
        painter.setPen(self.theme.role(ink))
        painter.drawText(at, QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _below(self, left: float) -> QRectF:
        """Where it is told that the column below is read by keyboard."""
        return QRectF(left, self.height() - _KEYBOARD, self.width() - left - _ROOM_RIGHT, _KEYBOARD)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.role("focus"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -4), 4, 4)


def two_lines(words: str, font: QFont, room: float) -> str:
    """The words broken once at most; the second line ends in an ellipsis where there are more."""
    layout = QTextLayout(words, font)
    layout.setTextOption(_ANYWHERE)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    first = Offsets(words).from_qt(line.textLength())
    second = words[first:].strip()
    elided = QFontMetricsF(font).elidedText(second, Qt.TextElideMode.ElideRight, room)
    return f"{words[:first].strip()}\n{elided}" if second else words
