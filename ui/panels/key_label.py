"""Words that the keyboard can reach and press."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen

from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class KeyLabel(WrappedLabel):
    """Shows whether it has the keyboard. What the mouse does is for each to say."""

    pressed = Signal()

    def tell_start(self, words: str, most: int) -> None:
        """Show the words, no more than so many characters of them."""
        shown = " ".join(words.split())
        self.setText(shown if len(shown) <= most else shown[:most].rsplit(" ", 1)[0] + " …")

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
