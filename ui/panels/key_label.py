"""Words that the keyboard can reach and press."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.model.one_line import shortened
from ui.messages import tr
from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class KeyLabel(WrappedLabel):
    """Shows whether it has the keyboard. What the mouse does is for each to say."""

    pressed = Signal()

    def __init__(self, part: str, parent: QWidget) -> None:
        super().__init__(part, parent)
        self._linked = False

    def tell_start(self, words: str, most: int) -> None:
        """Show the beginning of the words."""
        self.setText(shortened(words, most))
        if self._linked:
            self._name_link()

    def become_link(self) -> None:
        """A click or Enter goes to the words."""
        self._linked = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Go to these words"))
        self._name_link()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._linked:
            self.pressed.emit()

    def _name_link(self) -> None:
        self.setAccessibleName(tr("Go to: {words}", words=self.text()))

    def focus_frame(self) -> QRect:
        return self.rect().adjusted(0, 0, -1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(current_theme().role("focus"), 1))
            painter.drawRect(self.focus_frame())
