"""A note's text as it reads: Markdown shown, nothing loaded; a click or Enter begins to write."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.messages import tr
from ui.models.markdown import safe_html
from ui.panels.wrapped_label import WrappedLabel
from ui.theme import current_theme


class NoteWords(WrappedLabel):
    """Its markup is this program's own; links are words."""

    writing_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("note_words", parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setOpenExternalLinks(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(tr("Click to write (F2)"))

    def show_markdown(self, body: str) -> None:
        self.setText(safe_html(body))
        self.setAccessibleName(tr("Text of the note: {words}", words=body))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.writing_wanted.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.writing_wanted.emit()
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
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
