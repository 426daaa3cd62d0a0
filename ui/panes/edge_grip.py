"""The right edge of a column's head: dragged it makes the column wider, a double click gives it its share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.messages import tr

WIDTH = 7  # px: easy to hit, and no head is so narrow that nothing is left of it


class EdgeGrip(QWidget):
    """Lies on a head; tells how wide the head would become."""

    dragged = Signal(int)  # px
    dropped = Signal(object)  # px
    let_go = Signal()  # whether or not the width is another
    reset = Signal()

    def __init__(self, head: QWidget) -> None:
        super().__init__(head)
        self._head = head
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(tr("Drag to make the column wider, double-click for its usual width"))

    def place(self) -> None:
        self.setGeometry(self._head.width() - WIDTH, 0, WIDTH, self._head.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(self._width_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go.emit()
        width = self._width_at(event)
        if abs(width - self._head.width()) > WIDTH:
            self.dropped.emit(width)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

    def _width_at(self, event: QMouseEvent) -> int:
        return round(self.mapTo(self._head, event.position()).x())
