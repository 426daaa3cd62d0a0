"""A note's text as it reads: Markdown shown, nothing loaded; a click or Enter begins to write."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.messages import tr, with_keys
from ui.models.markdown import safe_html
from ui.panels.key_label import KeyLabel


class NoteWords(KeyLabel):
    """Its markup is this program's own; links are words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("note_words", parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setOpenExternalLinks(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(with_keys(tr("Click to write"), QKeySequence("F2")))

    def show_markdown(self, body: str) -> None:
        self.setText(safe_html(body))
        self.setAccessibleName(tr("Text of the note: {words}", words=body))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
            return
        super().mousePressEvent(event)
