"""One line of text that hands over what is typed in every short pause."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.panels.note_body import PAUSE_MS


class PausingLine(QLineEdit):
    written = Signal(str)

    def __init__(self, says: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self.setPlaceholderText(hint)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.hand_over)
        self.textEdited.connect(self._wait)
        self.returnPressed.connect(self.hand_over)

    def show_text(self, text: str) -> None:
        """Show what is kept, unless something newer is being typed."""
        if not self._pause.isActive() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def hand_over(self) -> None:
        self._pause.stop()
        self.written.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._pause.isActive():
            self.hand_over()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._pause.start()
