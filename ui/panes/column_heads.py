"""Above the columns, always in sight: whose report each is. A click makes a pivot, a drag moves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.messages import plain_tip, tr
from ui.panes.edge_grip import EdgeGrip
from ui.panes.measures import Measures
from ui.panes.row_gutter import heading
from ui.panes.values import ColumnHead
from ui.theme import Theme
from ui.theme.glyphs import BADGE, draw_badge
from ui.theme.type import BODY, SECONDARY, SMALL, ui_font

HEIGHT = 48
_BADGE_TOP, _AFTER_BADGE, _AFTER_BADGE_BRIEF = 14.0, 28.0, 24.0
_TITLE, _LINE = 21.0, 37.0  # baselines
_ROOM_RIGHT, _AFTER_ALERT = 12.0, 8.0
_KEYBOARD = 2.0
_DROP_LINE = 4  # px


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
        painter.setFont(ui_font(SECONDARY, QFont.Weight.DemiBold))
        painter.setPen(self.theme.role("ink"))
        box = QRectF(left, 6, self.width() - left - 4, HEIGHT - 12)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), self.head.title)

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


class GutterHead(QWidget):
    """Above the row gutter, which columns scrolled sideways pass below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.role("paper"))
        painter.setFont(ui_font(SMALL))
        painter.setPen(self.theme.role("ink_muted"))
        for top, words in zip((10.0, 26.0), heading(), strict=True):
            painter.drawText(QRectF(0, top, self.width(), 15), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class ColumnHeads(QWidget):
    """Places the heads over their columns."""

    pivot_requested = Signal(int)  # column
    move_requested = Signal(int, int)  # column, its place among the others
    width_requested = Signal(int, object)  # column, px or None for its share
    menu_requested = Signal(int, QPoint)  # column, where on the screen

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.buttons: tuple[HeadButton, ...] = ()
        self._gutter = GutterHead(theme, self)
        self._drop_line = QWidget(self)
        self._drop_line.setAutoFillBackground(True)
        self._drop_line.hide()
        self.setFixedHeight(HEIGHT)

    def set_heads(self, heads: Sequence[ColumnHead]) -> None:
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = tuple(HeadButton(head, self.theme, self) for head in heads)
        for button in self.buttons:
            button.clicked.connect(self._choose)
            button.customContextMenuRequested.connect(self._ask_menu)
            button.dragged.connect(self._show_drop)
            button.dropped.connect(self._drop)
            button.widened.connect(self._widen)
            button.grip.dragged.connect(self._show_edge)
            button.grip.let_go.connect(self._drop_line.hide)
            button.show()

    def set_theme(self, theme: Theme) -> None:
        self.theme = self._gutter.theme = theme
        for button in self.buttons:
            button.theme = theme
        self.update()

    def arrange(self, measures: Measures, lefts: Sequence[int]) -> None:
        """`lefts` are the columns' left edges as they stand now, scrolled sideways."""
        for column, (button, left) in enumerate(zip(self.buttons, lefts, strict=True)):
            button.measures = measures.of(column)
            button.setGeometry(left, 0, measures.widths[column], HEIGHT - 1)
            if button.head.pivot:
                button.raise_()
        self._gutter.setGeometry(0, 0, measures.gutter, HEIGHT - 1)
        self._gutter.setVisible(bool(self.buttons) and measures.gutter > 0)
        self._gutter.raise_()

    def set_paragraphs(self, numbers: Sequence[tuple[int, int]]) -> None:
        """As written each head tells which paragraph is in sight; without numbers its own line."""
        lines = [tr("Paragraph {n} of {total}", n=n, total=total) for n, total in numbers]
        for index, button in enumerate(self.buttons):
            line = lines[index] if lines else ""
            if line != button.paragraph_line:
                button.paragraph_line = line
                button.update()

    def show_keyboard(self, column: int, below: bool) -> None:
        """Say of one column whether it is read by keyboard."""
        if column < len(self.buttons):
            self.buttons[column].keyboard_below = below
            self.buttons[column].update()

    def sizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.role("paper"))
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), self.theme.role("edge"))
        painter.end()

    def _ask_menu(self, where: QPoint) -> None:
        button = self.sender()
        for column, candidate in enumerate(self.buttons):
            if candidate is button:
                self.menu_requested.emit(column, candidate.mapToGlobal(where))

    def _show_drop(self, x: int) -> None:
        """A line shows where the column would come to stand."""
        gap = self._gap_at(x)
        at = self.buttons[gap].x() if gap < len(self.buttons) else self.buttons[-1].geometry().right()
        self._show_line(at)

    def _show_line(self, at: int) -> None:
        palette = self._drop_line.palette()
        palette.setColor(QPalette.ColorRole.Window, self.theme.role("focus"))
        self._drop_line.setPalette(palette)
        self._drop_line.setGeometry(at - _DROP_LINE // 2, 0, _DROP_LINE, HEIGHT)
        self._drop_line.show()
        self._drop_line.raise_()

    def _show_edge(self, width: int) -> None:
        """A line shows where the column would end."""
        grip = self.sender()
        head = grip.parent() if isinstance(grip, EdgeGrip) else None
        if isinstance(head, HeadButton):
            self._show_line(head.x() + width)

    def _widen(self, width: int | None) -> None:
        button = self.sender()
        column = next(i for i, candidate in enumerate(self.buttons) if candidate is button)
        self.width_requested.emit(column, width)

    def _drop(self, x: int) -> None:
        self._drop_line.hide()
        button = self.sender()
        column = next(i for i, candidate in enumerate(self.buttons) if candidate is button)
        gap = self._gap_at(x)
        place = gap - 1 if gap > column else gap
        if place != column:
            self.move_requested.emit(column, place)

    def _gap_at(self, x: int) -> int:
        """How many heads have their middle left of `x`."""
        return sum(button.geometry().center().x() < x for button in self.buttons)

    def _choose(self) -> None:
        button = self.sender()
        for column, candidate in enumerate(self.buttons):
            if candidate is button and not candidate.head.pivot:
                self.pivot_requested.emit(column)
