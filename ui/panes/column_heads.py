"""Above the columns, always in sight: their heads in a row, and what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.messages import tr
from ui.panes.drop_line import DropLine
from ui.panes.edge_grip import EdgeGrip
from ui.panes.head_button import HEIGHT, HeadButton
from ui.panes.measures import Measures
from ui.panes.row_gutter import heading
from ui.panes.values import ColumnHead
from ui.theme import Theme
from ui.theme.type import SMALL, ui_font


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
        self._line = DropLine(self)
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
            button.grip.let_go.connect(self._line.hide)
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
        column = self._asking()
        self.menu_requested.emit(column, self.buttons[column].mapToGlobal(where))

    def _show_drop(self, x: int) -> None:
        """A line shows where the column would come to stand."""
        gap = self._gap_at(x)
        at = self.buttons[gap].x() if gap < len(self.buttons) else self.buttons[-1].geometry().right()
        self._line.stand(at, self.theme)

    def _show_edge(self, width: int) -> None:
        """A line shows where the column would end."""
        grip = self.sender()
        head = grip.parent() if isinstance(grip, EdgeGrip) else None
        if isinstance(head, HeadButton):
            self._line.stand(head.x() + width, self.theme)

    def _widen(self, width: int | None) -> None:
        self.width_requested.emit(self._asking(), width)

    def _drop(self, x: int) -> None:
        self._line.hide()
        column, gap = self._asking(), self._gap_at(x)
        place = gap - 1 if gap > column else gap
        if place != column:
            self.move_requested.emit(column, place)

    def _gap_at(self, x: int) -> int:
        """How many heads have their middle left of `x`."""
        return sum(button.geometry().center().x() < x for button in self.buttons)

    def _choose(self) -> None:
        column = self._asking()
        if not self.buttons[column].head.pivot:
            self.pivot_requested.emit(column)

    def _asking(self) -> int:
        """The column whose head sent the signal."""
        sender = self.sender()
        return next(column for column, button in enumerate(self.buttons) if button is sender)
